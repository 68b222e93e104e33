import type { Page } from 'playwright-core';
import { build } from 'vite';
import { beforeAll, test } from 'vitest';
import { conformance } from '../../store/conformance.ts';
import { openWorkplace, type Start } from './workplace.ts';

/** Every promise of the store, kept by the real IndexedDB of a browser, in a page like any other. */
export function testConformance(start: Start): void {
  const workplace = openWorkplace(start);
  let page: Page;

  beforeAll(async () => {
    const script = await bundle('test/store/conformance.ts');
    page = await workplace.browser.open('https://northbell.example/');
    await page.evaluate(`${script}; globalThis.promised = promised;`);
  });

  test.each(conformance)('$name', async ({ name }) => {
    await page.evaluate(async (wanted) => {
      const { promised } = globalThis as unknown as { promised: { conformance: typeof conformance } };
      await promised.conformance.find((promise) => promise.name === wanted)?.run();
    }, name);
  });
}

/** One script of a module and all it imports; what it exports stands in `promised`. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'promised' } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('Nothing was bundled');
  return first.output[0].code;
}
