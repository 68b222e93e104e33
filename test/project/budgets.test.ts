import { describe, expect, test } from 'vitest';
import { BuiltExtension, type Target } from './built-extension.ts';

const KB = 1000;
const TARGETS: readonly Target[] = ['chrome-mv3', 'firefox-mv3'];
const PANEL = 'sidepanel.html';

describe.each(TARGETS)('%s, packed by gzip', (target) => {
  test('each script that is put into a page takes at most 10 kB', () => {
    const built = new BuiltExtension(target);
    const injected = built.files('.js', '.css').filter((path) => path.startsWith('content-scripts/'));
    expect(injected).not.toEqual([]);
    const broken = injected.filter((path) => built.packedSize([path]) > 10 * KB);
    expect(
      broken,
      'Let the background or the panel do the work; the script reads, or draws, and no more.',
    ).toEqual([]);
  });

  test('the background takes at most 100 kB', () => {
    const built = new BuiltExtension(target);
    const { background } = built.manifest();
    const entries = [
      ...(background?.scripts ?? []),
      ...(background?.service_worker ? [background.service_worker] : []),
    ];
    expect(entries).not.toEqual([]);
    const size = built.packedSize(built.scriptGraph(...entries.map((path) => path.replace(/^\//, ''))));
    expect(
      size,
      'See what it newly imports: no suffix list, zod/mini only, nothing for views.',
    ).toBeLessThanOrEqual(100 * KB);
  });

  test('the first view of the panel takes at most 150 kB', () => {
    const built = new BuiltExtension(target);
    const size = built.packedSize(built.pageGraph(PANEL));
    expect(size, 'Load it when it is asked for: `await import(…)`.').toBeLessThanOrEqual(150 * KB);
  });
});
