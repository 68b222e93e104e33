import { bundleForBrowser } from '../bundle.ts';
import type { DevtoolsSession } from '../devtools-connection.ts';
import { compare, type Row } from '../row.ts';
import { sampleInTurn } from '../sampled.ts';

const VENDORS = 100_000;
const ROUNDS = 8;

declare global {
  var lookalikeWork: typeof import('../in-browser/lookalike-work.ts');
}

/** Whether the address of a page imitates one of many verified vendors, in a page of the extension. */
export async function measureLookalikes(page: DevtoolsSession): Promise<Row[]> {
  await page.evaluateScript(await bundleForBrowser('lookalike-work', 'lookalikeWork'));
  await page.evaluate((vendors) => lookalikeWork.fillLikenesses(vendors), VENDORS);
  const took = await sampleInTurn(
    {
      index: () => page.evaluate(() => lookalikeWork.askIndex()),
      onDisk: () => page.evaluate(() => lookalikeWork.scanOnDisk()),
      inMemory: () => page.evaluate(() => lookalikeWork.scanInMemory()),
    },
    ROUNDS,
  );
  const row = (against: string, yardstick: readonly number[]) => ({
    part: 'Lookalikes, 100,000 verified vendors',
    what: 'index on disk, one page',
    thing: took.index,
    against,
    yardstick,
  });
  return [
    compare({ ...row('a scan of all on disk', took.onDisk), atMost: 0.01 }),
    compare(row('a scan of all, in memory already', took.inMemory)),
  ];
}
