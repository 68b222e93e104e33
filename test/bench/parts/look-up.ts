import { bundleForBrowser } from '../bundle.ts';
import type { DevtoolsSession } from '../devtools-connection.ts';
import { findTab, type OpenList, timeBadge } from '../open-list.ts';
import { compare, type Row } from '../row.ts';
import { sampleInTurn } from '../sampled.ts';

const ROUNDS = 24;

declare global {
  var lookUpWork: typeof import('../in-browser/look-up-work.ts');
}

/** Look-up and badge in the running worker, among many vendors and among few. */
export async function measureLookUp(many: OpenList, few: OpenList, address: string): Promise<Row[]> {
  const [inMany, inFew] = await Promise.all([workerOf(many), workerOf(few)]);
  const tab = await findTab(many.page, address);
  const tabInFew = await findTab(few.page, address);
  const worker = await sampleInTurn(
    {
      unlisted: () => lookUp(inMany, many.vendors, false),
      unlistedGets: () => bareGets(inMany, many.vendors, false),
      listed: () => lookUp(inMany, many.vendors, true),
      listedGets: () => bareGets(inMany, many.vendors, true),
      peopleToo: () => inMany.evaluate((vendors) => lookUpWork.bareGetsAndPeople(vendors), many.vendors),
      listedInFew: () => lookUp(inFew, few.vendors, true),
      check: () => inMany.evaluate((...args) => lookUpWork.check(...args), tab, address),
      bareCheck: () => inMany.evaluate((...args) => lookUpWork.bareCheck(...args), tab, address),
    },
    ROUNDS,
  );
  await Promise.all([inMany.detach(), inFew.detach()]);
  const visit = await sampleInTurn(
    { many: () => timeBadge(many.page, tab, address), few: () => timeBadge(few.page, tabInFew, address) },
    ROUNDS,
  );
  const row = (what: string, thing: readonly number[], against: string, yardstick: readonly number[]) => ({
    part: 'A page, the worker running; 100,000 vendors',
    what,
    against,
    thing,
    yardstick,
  });
  const { unlisted, unlistedGets, listed, listedGets, peopleToo, listedInFew, check, bareCheck } = worker;
  const gets = 'bare IndexedDB gets of the same keys';
  return [
    compare({ ...row('look-up, not on the list', unlisted, gets, unlistedGets), atMost: 1.5 }),
    compare({ ...row('look-up, on the list', listed, gets, listedGets), atMost: 1.5 }),
    compare(row('look-up, on the list', listed, 'the same, and the people', peopleToo)),
    compare({ ...row('look-up, on the list', listed, 'the same, 100 vendors', listedInFew), atMost: 1.3 }),
    compare(row('all about a page, badge set', check, 'bare gets, badge set', bareCheck)),
    compare({
      ...row('navigation → badge', visit.many, 'the same, 100 vendors', visit.few),
      atMost: 1.3,
    }),
  ];
}

async function workerOf({ chromium }: OpenList): Promise<DevtoolsSession> {
  const worker = await chromium.worker();
  await worker.evaluateScript(await bundleForBrowser('look-up-work', 'lookUpWork'));
  return worker;
}

function lookUp(worker: DevtoolsSession, vendors: number, isListed: boolean): Promise<number> {
  return worker.evaluate((...args) => lookUpWork.lookUp(...args), vendors, isListed);
}

function bareGets(worker: DevtoolsSession, vendors: number, isListed: boolean): Promise<number> {
  return worker.evaluate((...args) => lookUpWork.bareGets(...args), vendors, isListed);
}
