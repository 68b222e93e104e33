import { bundleForBrowser } from '../bundle.ts';
import type { DevtoolsSession } from '../devtools-connection.ts';
import { compare, formatTime, type Row } from '../row.ts';
import { median, sampleInTurn } from '../sampled.ts';

const PART = 'Lists of 10,000 vendors, 5 statements each';
const VENDORS = 10_000;
const ROUNDS = 6;

declare global {
  var listWork: typeof import('../in-browser/list-work.ts');
}

/** Our list and a colleague's file: read, checked, merged and folded in a page. */
export async function measureLists(page: DevtoolsSession): Promise<Row[]> {
  await page.evaluateScript(await bundleForBrowser('list-work', 'listWork'));
  await page.evaluate((vendors) => listWork.makeLists(vendors), VENDORS);
  const megabytes = (await page.evaluate(() => listWork.fileSize())) / 1e6;
  const took = await sampleInTurn(
    {
      parseFile: () => page.evaluate(() => listWork.parseFile()),
      parseJson: () => page.evaluate(() => listWork.parseJson()),
      checkEntries: () => page.evaluate(() => listWork.checkEntries()),
      checkSignatures: () => page.evaluate(() => listWork.checkSignatures()),
      bareSignatures: () => page.evaluate(() => listWork.bareSignatures()),
      merge: () => page.evaluate(() => listWork.merge()),
      bareUnion: () => page.evaluate(() => listWork.bareUnion()),
      fold: () => page.evaluate(() => listWork.fold()),
      bareGrouping: () => page.evaluate(() => listWork.bareGrouping()),
      mergeAndFold: () => page.evaluate(() => listWork.mergeAndFold()),
      refoldOne: () => page.evaluate(() => listWork.refoldOne()),
      fromFile: () => page.evaluate(() => listWork.fromFile()),
    },
    ROUNDS,
  );
  const row = (what: string, thing: readonly number[], against: string, yardstick: readonly number[]) =>
    compare({ part: PART, what, thing, against, yardstick });
  return [
    row(`parse the file (${megabytes.toFixed(1)} MB)`, took.parseFile, 'JSON.parse', took.parseJson),
    row('check shape, keys and hash', took.checkEntries, 'JSON.parse', took.parseJson),
    row('verify signatures', took.checkSignatures, 'WebCrypto alone', took.bareSignatures),
    row('merge', took.merge, 'a Map by id', took.bareUnion),
    row('fold', took.fold, 'grouping the statements', took.bareGrouping),
    row('file → verified, merged, folded', took.fromFile, 'JSON.parse', took.parseJson),
    row('in memory: union and fold', took.mergeAndFold, 'JSON.parse', took.parseJson),
    { part: PART, what: 'refold one vendor', measured: formatTime(median(took.refoldOne)) },
  ];
}
