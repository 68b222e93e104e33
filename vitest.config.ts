import preact from '@preact/preset-vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Jobs in a real browser, one file after the other; a file has a browser of its own. */
function browsers(name: string, folder: string, timeout: number): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [`${folder}/*.test.ts`],
      testTimeout: timeout,
      hookTimeout: timeout,
      fileParallelism: false,
    },
  };
}

export default defineConfig({
  plugins: [preact()],
  test: {
    // One less than there are cores is the default: half of them, on a small machine.
    maxWorkers: '100%',
    // A thread starts in a third of the time that a process takes, and there are three hundred files.
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: { name: 'project', include: ['test/project/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/{record,identity,diligence,documents,page,privacy,findings,exchange,registers,store,transports,platform,words}/**/*.test.ts',
          ],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          setupFiles: ['test/components/empty-browser.ts'],
          include: ['test/components/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: ['test/programs/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      browsers('e2e-chromium', 'test/e2e/chromium', 120_000),
      browsers('e2e-firefox', 'test/e2e/firefox', 180_000),
      browsers('long-chromium', 'test/e2e/long/chromium', 120_000),
      browsers('long-firefox', 'test/e2e/long/firefox', 180_000),
    ],
  },
});
