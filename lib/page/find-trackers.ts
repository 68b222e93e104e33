import list from './trackers.json' with { type: 'json' };

/** `recorder`: can record what a visitor sees, points at and types. */
type TrackerUse = 'analytics' | 'ads' | 'recorder';

export interface Tracker {
  readonly name: string;
  readonly does: TrackerUse;
}

/** Trackers by the host, or host and first part of the path, that they are served from. */
const TRACKERS: ReadonlyMap<string, Tracker> = new Map(
  list.trackers.flatMap(({ name, does, hosts }) =>
    hosts.map((host) => [host, { name, does: does as TrackerUse }] as const),
  ),
);

/**
 * Finds the known trackers among what a page loads, each once, recorders first.
 *
 * @param loads host and first part of the path: `px.ads.example/collect`
 */
export function findTrackers(loads: readonly string[]): Tracker[] {
  const found = new Map(
    loads.flatMap((load) => {
      const tracker = findTracker(load);
      return tracker ? [[tracker.name, tracker] as const] : [];
    }),
  );
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

/** The most specific host that is listed; a host covers those below it. */
function findTracker(load: string): Tracker | undefined {
  const [host = '', first = ''] = load.split('/', 2);
  const labels = host.replace(/:\d+$/, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const suffix = labels.slice(from).join('.');
    const tracker = TRACKERS.get(`${suffix}/${first}`) ?? TRACKERS.get(suffix);
    if (tracker) return tracker;
  }
  return undefined;
}

function rank({ does }: Tracker): number {
  return ['recorder', 'ads', 'analytics'].indexOf(does);
}
