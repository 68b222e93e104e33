import { portalNames } from '../../registers/portal-names.ts';
import { bundleForBrowser } from '../bundle.ts';
import type { DevtoolsSession } from '../devtools-connection.ts';
import type { Way } from '../in-browser/name-work.ts';
import { compare, type Row } from '../row.ts';
import { sampleInTurn } from '../sampled.ts';

const PART = 'Names, 83,000 companies';
const NAMES = 83_000;
/** Of ours all, of the others as many as their time allows. */
const QUESTIONS = 1_000;
const OTHERS = {
  miniSearch: { name: 'MiniSearch', questions: 200 },
  uFuzzy: { name: 'uFuzzy', questions: 200 },
  fuse: { name: 'Fuse.js', questions: 40 },
} as const;
const ROUNDS = 10;
const A_ROUND = 2;
const LEAST_RECALL = 0.97;
const MOST_ACCUSED = 0.02;
const TIMES_FASTER = 100;
const OTHER_WAYS = Object.keys(OTHERS) as (keyof typeof OTHERS)[];

declare global {
  var nameWork: typeof import('../in-browser/name-work.ts');
}

/** Screening of names: how many that are written otherwise are found, how many unrelated ones are accused, how fast. */
export async function measureNames(page: DevtoolsSession): Promise<Row[]> {
  await page.evaluateScript(await bundleForBrowser('name-work', 'nameWork'));
  await page.evaluate(
    (given, names, questions) => nameWork.makeNames(given, names, questions),
    portalNames(),
    NAMES,
    QUESTIONS,
  );
  return [...(await measureSpeed(page)), ...(await measureRecall(page)), ...(await measurePrecision(page))];
}

async function measureSpeed(page: DevtoolsSession): Promise<Row[]> {
  const time = (way: Way) => {
    let from = 0;
    return () => {
      const first = from;
      from += A_ROUND;
      return page.evaluate((...args) => nameWork.timeQuestions(...args), way, first, A_ROUND);
    };
  };
  const took = await sampleInTurn(
    { ours: time('ours'), miniSearch: time('miniSearch'), uFuzzy: time('uFuzzy'), fuse: time('fuse') },
    ROUNDS,
  );
  const built = await sampleInTurn(
    {
      ours: () => page.evaluate(() => nameWork.timeBuild('ours')),
      miniSearch: () => page.evaluate(() => nameWork.timeBuild('miniSearch')),
    },
    3,
  );
  const megabytes = (await page.evaluate(() => nameWork.indexSize())) / 1e6;
  return [
    ...OTHER_WAYS.map((way) =>
      compare({
        part: PART,
        what: 'find a name',
        thing: took.ours,
        against: OTHERS[way].name,
        yardstick: took[way],
        ...(way === 'fuse' && { atMost: 1 / TIMES_FASTER }),
      }),
    ),
    compare({
      part: PART,
      what: `build the index (${megabytes.toFixed(1)} MB)`,
      thing: built.ours,
      against: OTHERS.miniSearch.name,
      yardstick: built.miniSearch,
    }),
  ];
}

async function measureRecall(page: DevtoolsSession): Promise<Row[]> {
  const recall = async (way: Way, questions: number) =>
    (await page.evaluate((...args) => nameWork.countRecalled(...args), way, questions)) / questions;
  const ours = await recall('ours', QUESTIONS);
  const rows: Row[] = [
    {
      part: PART,
      what: `recall@5, ${QUESTIONS} names written otherwise`,
      measured: formatShare(ours),
      budget: `≥ ${formatShare(LEAST_RECALL)}`,
      met: ours >= LEAST_RECALL,
    },
  ];
  for (const way of OTHER_WAYS) {
    const { name, questions } = OTHERS[way];
    rows.push({
      part: PART,
      what: `recall@5, the first ${questions} of them`,
      measured: formatShare(await recall('ours', questions)),
      against: `${name}: ${formatShare(await recall(way, questions))}`,
    });
  }
  return rows;
}

async function measurePrecision(page: DevtoolsSession): Promise<Row[]> {
  const accused = async (way: Way, names: number) =>
    (await page.evaluate((...args) => nameWork.countAccused(...args), way, names)) / names;
  const ours = await accused('ours', QUESTIONS);
  const others: string[] = [];
  for (const way of OTHER_WAYS) {
    const { name, questions } = OTHERS[way];
    others.push(`${name}: ${formatShare(await accused(way, questions))}`);
  }
  return [
    {
      part: PART,
      what: `${QUESTIONS} unrelated names, those with a candidate`,
      measured: formatShare(ours),
      against: others.join(', '),
      budget: `≤ ${formatShare(MOST_ACCUSED)}`,
      met: ours <= MOST_ACCUSED,
    },
  ];
}

function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
