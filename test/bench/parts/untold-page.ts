import type { DevtoolsSession } from '../devtools-connection.ts';
import type { OpenList } from '../open-list.ts';
import type { QuietChromium } from '../quiet-chromium.ts';
import { compare, type Row } from '../row.ts';
import { quantile, sampleInTurn } from '../sampled.ts';

const PART = 'A page with nothing to tell';
const ROUNDS = 40;
const UNLISTED = 'https://northbell.example/';

/** What a load of a page took, in milliseconds. */
interface Load {
  readonly untilLoaded: number;
  /** Of the page's main thread. */
  readonly inTasks: number;
}

/**
 * Loads a page that the list says nothing of, with the extension checking and without any extension. Also counts the
 * worlds that the extension makes for its scripts in that page: each script needs one.
 *
 * @param warned address of a vendor with a banner, to show that the count would see one
 */
export async function measureUntoldPage(
  list: OpenList,
  without: QuietChromium,
  warned: string,
): Promise<Row[]> {
  // A tab of its own for the count: one that has shown a banner is no tab with nothing to tell.
  const visited = await openLoader(list.chromium);
  const worlds = await visited.countWorlds(UNLISTED);
  if ((await visited.countWorlds(warned)) === 0) throw new Error(`No banner came on ${warned}`);
  const worldsAfter = await visited.countWorlds(UNLISTED);
  const [tab, bareTab] = await Promise.all([openLoader(list.chromium), openLoader(without)]);
  const loads = { with: [] as Load[], without: [] as Load[] };
  const took = await sampleInTurn(
    {
      with: async () => keep(loads.with, await tab.load(UNLISTED)),
      without: async () => keep(loads.without, await bareTab.load(UNLISTED)),
    },
    ROUNDS,
  );
  const inTasks = (of: readonly Load[]) => of.slice(1).map((load) => load.inTasks);
  const against = 'no extension in the browser';
  return [
    scripts('scripts of ours in the page', worlds),
    scripts('the same, coming from a page with a banner', worldsAfter),
    unmeasurable({ what: 'until loaded', against, thing: took.with, yardstick: took.without }),
    unmeasurable({
      what: 'main thread busy',
      against,
      thing: inTasks(loads.with),
      yardstick: inTasks(loads.without),
    }),
  ];
}

function scripts(what: string, worlds: number): Row {
  return { part: PART, what, measured: String(worlds), budget: '0', met: worlds === 0 };
}

function keep(loads: Load[], load: Load): number {
  loads.push(load);
  return load.untilLoaded;
}

/** Met where one is among the middle half of the rounds' ratios: the noise is larger than what is looked for. */
function unmeasurable(given: {
  what: string;
  against: string;
  thing: readonly number[];
  yardstick: readonly number[];
}): Row {
  const ratios = given.thing.map((cost, round) => cost / (given.yardstick[round] ?? Number.NaN));
  const met = quantile(ratios, 0.25) <= 1;
  return { ...compare({ part: PART, ...given }), budget: '1 within the quartiles, or less', met };
}

interface Loader {
  load(address: string): Promise<Load>;
  countWorlds(address: string): Promise<number>;
}

async function openLoader(chromium: QuietChromium): Promise<Loader> {
  const session = await chromium.open(UNLISTED);
  let loaded = Promise.withResolvers<void>();
  let worlds = 0;
  session.on('Page.loadEventFired', () => loaded.resolve());
  session.on<{ context: { origin: string } }>('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds++;
  });
  await session.send('Page.enable');
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  const go = async (address: string): Promise<void> => {
    loaded = Promise.withResolvers();
    await session.send('Page.navigate', { url: address });
    await loaded.promise;
  };
  return {
    async load(address) {
      await go(address);
      await settle();
      const untilLoaded = await session.evaluate(() => {
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return navigation?.loadEventEnd ?? Number.NaN;
      });
      return { untilLoaded, inTasks: await busy(session) };
    },
    async countWorlds(address) {
      await session.send('Runtime.enable');
      worlds = 0;
      await go(address);
      for (let look = 0; look < 20; look++) await settle();
      await session.send('Runtime.disable');
      return worlds;
    },
  };
}

/** Milliseconds that the main thread has worked since the document began. */
async function busy(session: DevtoolsSession): Promise<number> {
  const { metrics } = await session.send<{ metrics: readonly { name: string; value: number }[] }>(
    'Performance.getMetrics',
  );
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('Chromium does not tell TaskDuration');
  return seconds * 1000;
}

/** Long enough for the extension to have heard of the load. */
function settle(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 80));
}
