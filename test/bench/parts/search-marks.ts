import { bundleForBrowser } from '../bundle.ts';
import type { DevtoolsSession } from '../devtools-connection.ts';
import { compare, formatTime, type Row } from '../row.ts';
import { median, sampleInTurn } from '../sampled.ts';

const RESULTS = 100;
const ROUNDS = 20;
const BUDGET = 5;

declare global {
  var marksWork: typeof import('../in-browser/marks-work.ts');
}

/**
 * Reading and marking the results of a search page, every one of them marked. The script is evaluated anew for each
 * round, as a page runs it: once, and cold.
 *
 * @param page whose document is replaced
 */
export async function measureSearchMarks(page: DevtoolsSession): Promise<Row[]> {
  const script = await bundleForBrowser('marks-work', 'marksWork');
  const run = async (work: () => Promise<number>): Promise<number> => {
    await page.evaluateScript(script);
    await page.evaluate((results) => marksWork.showResults(results), RESULTS);
    const cost = await work();
    const marks = await page.evaluate(() => marksWork.countMarks());
    if (marks !== RESULTS) throw new Error(`${marks} of ${RESULTS} results are marked`);
    return cost;
  };
  const took = await sampleInTurn(
    {
      script: () => run(() => page.evaluate(() => marksWork.mark(false))),
      laidOut: () => run(() => page.evaluate(() => marksWork.mark(true))),
      bare: () => run(() => page.evaluate(() => marksWork.markBarely())),
    },
    ROUNDS,
  );
  const part = `Search marks, ${RESULTS} results, all marked`;
  const cost = median(took.script);
  return [
    {
      part,
      what: 'read and drawn',
      measured: formatTime(cost),
      budget: `≤ ${BUDGET} ms`,
      met: cost <= BUDGET,
    },
    compare({
      part,
      what: 'the same, laid out',
      against: 'as many plain elements, put in and laid out',
      thing: took.laidOut,
      yardstick: took.bare,
    }),
  ];
}
