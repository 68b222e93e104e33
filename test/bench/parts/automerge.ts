import { bundleForBrowser } from '../bundle.ts';
import type { DevtoolsSession } from '../devtools-connection.ts';
import { compare, type Row } from '../row.ts';
import { sampleInTurn } from '../sampled.ts';

const VENDORS = 10_000;
const EDITED = 1_000;
const PART =
  'A colleague’s list, 10,000 vendors with 5 statements each, 1,000 of them with 2 new ones on each side';
const ROUNDS = 3;
const FROM_FILE = 3;
const IN_MEMORY = 20;
const LOAD_AND_MERGE = 'Automerge: load of both, merge';

declare global {
  var automergeWork: typeof import('../in-browser/automerge-work.ts');
}

/**
 * The same edits by Automerge, in a page whose policy allows WebAssembly. Ours checks signatures, Automerge has none.
 *
 * @param page any page but one of the extension
 */
export async function measureAutomerge(page: DevtoolsSession): Promise<Row[]> {
  await page.evaluateScript(await bundleForBrowser('automerge-work', 'automergeWork'));
  await page.evaluate((...of) => automergeWork.makeBoth(...of), VENDORS, EDITED);
  const sizes = await page.evaluate(() => automergeWork.fileSizes());
  const took = await sampleInTurn(
    {
      fromFile: () => page.evaluate(() => automergeWork.fromFile()),
      firstFile: () => page.evaluate(() => automergeWork.firstFile()),
      inMemory: () => page.evaluate(() => automergeWork.inMemory()),
      inMemoryChanged: () => page.evaluate(() => automergeWork.inMemoryChanged()),
      loadAndMerge: () => page.evaluate(() => automergeWork.automergeLoadAndMerge()),
      mergeAlone: () => page.evaluate(() => automergeWork.automergeMerge()),
    },
    ROUNDS,
  );
  const row = (
    what: string,
    ours: readonly number[],
    against: string,
    theirs: readonly number[],
    times?: number,
  ) =>
    compare({
      part: PART,
      what,
      thing: ours,
      against,
      yardstick: theirs,
      ...(times !== undefined && { atMost: 1 / times }),
    });
  return [
    row('file → verified, merged, folded', took.fromFile, LOAD_AND_MERGE, took.loadAndMerge, FROM_FILE),
    row('the same where nothing is held', took.firstFile, LOAD_AND_MERGE, took.loadAndMerge),
    row('in memory: union and fold of all', took.inMemory, LOAD_AND_MERGE, took.loadAndMerge, IN_MEMORY),
    row('in memory: union, fold of what changed', took.inMemoryChanged, 'Automerge: merge', took.mergeAlone),
    {
      part: PART,
      what: 'bytes of the file',
      measured: formatMegabytes(sizes.ours),
      against: `Automerge, packed, without signatures: ${formatMegabytes(sizes.automerge)}`,
    },
  ];
}

function formatMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
