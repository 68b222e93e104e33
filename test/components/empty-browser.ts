import { vi } from 'vitest';

/** Views ask the browser for settings and policy. A test that is not about these has a browser with neither. */
vi.mock('../../lib/platform/extension.ts', async () => {
  const { makeFakeExtension } = await import('../platform/fake-extension.ts');
  return { extension: makeFakeExtension({}) };
});
