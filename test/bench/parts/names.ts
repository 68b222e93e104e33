import { portalNames } from '../../registers/portal-names.ts';
import { bundleForBrowser } from '../bundle.ts';
import type { DevtoolsSession } from '../devtools-connection.ts';
import type { Way } from '../in-browser/name-work.ts';
import { compare, type Row } from '../row.ts';
import { sampleInTurn } from '../sampled.ts';

const PART = 'Names, 83,000 companies';
const NAMES = 83_000;
const QUESTIONS = 1_000;
/** The slowest takes half a second for one. */
const FEW_QUESTIONS = 100;
const UNRELATED = 1_000;
const FEW_UNRELATED = 50;
const ROUNDS = 10;
const A_ROUND = 5;
const LEAST_RECALL = 0.97;
const MOST_ACCUSED = 0.02;
const TIMES_FASTER = 100;

const OTHERS = { miniSearch: 'MiniSearch', uFuzzy: 'uFuzzy', fuse: 'Fuse.js' } as const;

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
      from = (from + A_ROUND) % FEW_QUESTIONS;
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
    ...(['miniSearch', 'uFuzzy', 'fuse'] as const).map((way) =>
      compare({
        part: PART,
        what: 'find a name',
        thing: took.ours,
        against: OTHERS[way],
        yardstick: took[way],
        ...(way === 'fuse' && { atMost: 1 / TIMES_FASTER }),
      }),
    ),
    compare({
      part: PART,
      what: `build the index (${megabytes.toFixed(1)} MB)`,
      thing: built.ours,
      against: OTHERS.miniSearch,
      yardstick: built.miniSearch,
    }),
  ];
}

async function measureRecall(page: DevtoolsSession): Promise<Row[]> {
  const recall = async (way: Way, questions: number) =>
    (await page.evaluate((...args) => nameWork.countRecalled(...args), way, questions)) / questions;
  const ours = await recall('ours', QUESTIONS);
  const row = {
    part: PART,
    what: `recall@5 of ${QUESTIONS} names written otherwise`,
    measured: formatShare(ours),
  };
  return [
    {
      ...row,
      against: `MiniSearch: ${formatShare(await recall('miniSearch', QUESTIONS))}`,
      budget: `≥ ${formatShare(LEAST_RECALL)}`,
      met: ours >= LEAST_RECALL,
    },
    { ...row, against: `uFuzzy: ${formatShare(await recall('uFuzzy', QUESTIONS))}` },
    {
      part: PART,
      what: `recall@5 of ${FEW_QUESTIONS} of them`,
      measured: formatShare(await recall('ours', FEW_QUESTIONS)),
      against: `Fuse.js: ${formatShare(await recall('fuse', FEW_QUESTIONS))}`,
    },
  ];
}

async function measurePrecision(page: DevtoolsSession): Promise<Row[]> {
  const share = async (way: Way, names: number) =>
    (await page.evaluate((...args) => nameWork.countAccused(...args), way, names)) / names;
  const ours = await share('ours', UNRELATED);
  const others = await Promise.all(
    (['miniSearch', 'uFuzzy', 'fuse'] as const).map(
      async (way) =>
        `${OTHERS[way]}: ${formatShare(await share(way, way === 'fuse' ? FEW_UNRELATED : UNRELATED))}`,
    ),
  );
  return [
    {
      part: PART,
      what: 'unrelated names with a candidate',
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
