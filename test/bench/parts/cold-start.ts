import { findTab, type OpenList, timeBadge } from '../open-list.ts';
import { compare, type Row } from '../row.ts';
import { sampleInTurn } from '../sampled.ts';

const PART = 'A worker that had stopped';
const ROUNDS = 24;

/** Browsers that each hold one extension, or one state of it. */
export interface ColdStarts {
  readonly many: OpenList;
  readonly few: OpenList;
  readonly withoutSuffixList: OpenList;
  readonly empty: OpenList;
}

/** From a navigation that has to start the worker, until the badge is in place. */
export async function measureColdStart(starts: ColdStarts, address: string): Promise<Row[]> {
  const coldStart = async ({ chromium, page }: OpenList) => {
    const tab = await findTab(page, address);
    await chromium.stopWorker();
    return timeBadge(page, tab, address);
  };
  const took = await sampleInTurn(
    {
      many: () => coldStart(starts.many),
      few: () => coldStart(starts.few),
      withoutSuffixList: () => coldStart(starts.withoutSuffixList),
      empty: () => coldStart(starts.empty),
    },
    ROUNDS,
  );
  return [
    compare({
      part: PART,
      what: 'cold start → badge, 100,000 vendors',
      against: 'an extension that sets a title, and nothing else',
      thing: took.many,
      yardstick: took.empty,
      atMost: 1.5,
    }),
    compare({
      part: PART,
      what: 'cold start → badge, 100,000 vendors',
      against: 'the same, 100 vendors',
      thing: took.many,
      yardstick: took.few,
    }),
    compare({
      part: PART,
      what: 'cold start → badge, 100 vendors',
      against: 'the same build without the public suffix list',
      thing: took.few,
      yardstick: took.withoutSuffixList,
    }),
  ];
}
