import { beforeEach } from 'vitest';

/** For tests that follow on each other like steps: after one that fails, the rest fail at once and say so. */
export function failAfterFailure(): void {
  let failed: string | undefined;
  beforeEach(({ task, onTestFailed }) => {
    if (failed !== undefined) throw new Error(`The step “${failed}” failed before`);
    onTestFailed(() => {
      failed ??= task.name;
    });
  });
}
