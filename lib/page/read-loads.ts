import { PAGE_CAPS } from './page-caps.ts';
import type { PageRoots } from './page-roots.ts';
import { findWithin, readAttribute } from './read-elements.ts';

const MOST_ELEMENTS = 1_000;

/**
 * What a page loads from hosts other than its own: host and first part of the path, each once. From its elements, and
 * from what the browser says that it has loaded, which also names what scripts have sent.
 *
 * @param loaded absolute addresses
 */
export function readLoads(roots: PageRoots, address: string, loaded: readonly string[]): string[] {
  const own = URL.parse(address)?.host;
  const found = findWithin(roots, 'script[src], iframe[src], img[src]', MOST_ELEMENTS).map((element) =>
    readAttribute(element, 'src'),
  );
  const loads = new Set<string>();
  for (const source of [...found, ...loaded]) {
    const url = source.startsWith('data:') ? null : URL.parse(source, address);
    if (url === null || !/^https?:$/.test(url.protocol) || url.host === own) continue;
    const [, first = ''] = url.pathname.split('/', 2);
    loads.add(`${url.host}/${first}`.slice(0, PAGE_CAPS.load));
    if (loads.size >= PAGE_CAPS.loads) break;
  }
  return [...loads];
}
