import type { AdvisoryHistory } from '../../lib/findings/advice.ts';
import { addAdvice } from '../../lib/findings/decide-advice.ts';
import { decidePage, type PageDecision } from '../../lib/findings/decide-page.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { sayStanding } from '../../lib/record/say.ts';
import type { Standing } from '../../lib/record/topics.ts';
import { countSalts, entryOf, PEOPLE, WRITERS } from '../record/writers.ts';

export const KEY = 'acme.example';
export const TODAY = '2026-06-01';

/** What a list holds about a page of `KEY`; Malin and Moe write in it, Ben too. */
export function historyOf(entries: readonly Entry[], name = 'West Campus'): AdvisoryHistory {
  return {
    list: { id: name.toLowerCase(), name, loadedAt: '2026-04-01T08:00:00.000Z' },
    keys: [KEY],
    entries,
    writers: new Map([
      [WRITERS.mal, { id: WRITERS.mal, name: 'Malin Berg' }],
      [WRITERS.moe, { id: WRITERS.moe, name: 'Moe Lind' }],
      [WRITERS.ben, { id: 'ben', name: 'Ben Adeyemi' }],
    ]),
  };
}

/** What somebody says of the standing. */
export function says(value: Standing, by: string = WRITERS.mal, about = KEY): Entry {
  const why = value === 'verified' ? { checked: 'Saw it all.' } : { reason: 'Rude on the phone. Twice.' };
  return entryOf({ by, about, statements: [sayStanding(countSalts(), { value, ...why, replaces: [] })] });
}

/** The page of `KEY` with what our own list and others say of it. */
export function advisedPage(ours: readonly Entry[], histories: readonly AdvisoryHistory[]): PageDecision {
  const own = decidePage(KEY, ours.length > 0 ? [KEY] : [], ours, PEOPLE, TODAY);
  const page = addAdvice(own, histories, PEOPLE, TODAY);
  if (!page) throw new Error('A page with a key always has a decision');
  return page;
}
