import { readFileSync } from 'node:fs';
import { bundleForBrowser } from '../bundle.ts';
import type { DevtoolsSession } from '../devtools-connection.ts';
import { compare, type Row } from '../row.ts';
import { sampleInTurn } from '../sampled.ts';

const PART = 'Due diligence, 10,000 vendors with 46 answers each';
const VENDORS = 10_000;
const PAGES = 100;
const ROUNDS = 6;
const AGREEMENT = 'test/diligence/agreements/01-harrow-county-hospital.txt';

declare global {
  var diligenceWork: typeof import('../in-browser/diligence-work.ts');
}

/** Readiness and fold of a large list, and the term check of a long agreement, in a page. */
export async function measureDiligence(page: DevtoolsSession): Promise<Row[]> {
  await page.evaluateScript(await bundleForBrowser('diligence-work', 'diligenceWork'));
  const agreement = readFileSync(AGREEMENT, 'utf8');
  await page.evaluate(({ vendors, text, pages }) => diligenceWork.makeDiligence(vendors, text, pages), {
    vendors: VENDORS,
    text: agreement,
    pages: PAGES,
  });
  const took = await sampleInTurn(
    {
      readiness: () => page.evaluate(() => diligenceWork.readiness()),
      fold: () => page.evaluate(() => diligenceWork.fold()),
      bareGrouping: () => page.evaluate(() => diligenceWork.bareGrouping()),
      termCheck: () => page.evaluate(() => diligenceWork.termCheck()),
      bareWords: () => page.evaluate(() => diligenceWork.bareWords()),
    },
    ROUNDS,
  );
  const row = (what: string, thing: readonly number[], against: string, yardstick: readonly number[]) =>
    compare({ part: PART, what, thing, against, yardstick });
  return [
    row('fold', took.fold, 'grouping the statements by topic', took.bareGrouping),
    row('readiness of all', took.readiness, 'folding them', took.fold),
    row(
      `term check of ${PAGES} pages`,
      took.termCheck,
      'counting the words of the same text',
      took.bareWords,
    ),
  ];
}
