import { bundleForBrowser } from '../bundle.ts';
import type { DevtoolsSession } from '../devtools-connection.ts';
import { compare, type Row } from '../row.ts';
import { sampleInTurn } from '../sampled.ts';

const ROUNDS = 4;
const MOST_TIMES = 2;

declare global {
  var registerWork: typeof import('../in-browser/register-work.ts');
}

/** A register of full size from its file to where it can be searched, against the least that this takes. */
export async function measureRegisters(page: DevtoolsSession): Promise<Row[]> {
  await page.evaluateScript(await bundleForBrowser('register-work', 'registerWork'));
  const megabytes = await page.evaluate(() => registerWork.makeRegister());
  const took = await sampleInTurn(
    {
      load: () => page.evaluate(() => registerWork.load()),
      bare: () => page.evaluate(() => registerWork.bare()),
    },
    ROUNDS,
  );
  return [
    compare({
      part: 'Registers',
      what: `LEIE of 83,000 rows (${megabytes.toFixed(1)} MB), file to searchable`,
      thing: took.load,
      against: 'bare parse, index and one write',
      yardstick: took.bare,
      atMost: MOST_TIMES,
    }),
  ];
}
