import { BuiltExtension } from '../../project/built-extension.ts';
import type { Row } from '../row.ts';

const PART = 'Sizes, gzip, Chrome';

/** What is shipped, against the same budgets that the tests hold it to. */
export function measureSizes(): Row[] {
  const built = new BuiltExtension('chrome-mv3');
  const row = (what: string, paths: readonly string[], kilobytes: number): Row => {
    const size = built.packedSize(paths) / 1000;
    return {
      part: PART,
      what,
      measured: `${size.toFixed(1)} kB`,
      budget: `≤ ${kilobytes} kB`,
      met: size <= kilobytes,
    };
  };
  const injected = built.files('.js', '.css').filter((file) => file.startsWith('content-scripts/'));
  return [
    ...injected.map((file) => row(file.replace('content-scripts/', 'injected '), [file], 10)),
    row('background', built.scriptGraph('background.js'), 100),
    row('panel, first view', built.pageGraph('sidepanel.html'), 150),
  ];
}
