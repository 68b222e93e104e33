import type { Self } from '../../../components/live/use-self.ts';
import type { DraftDesk } from '../../../components/vendor/use-draft.ts';
import { decidePage, type PageDecision } from '../../../lib/findings/decide-page.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import type { Draft } from '../../../lib/store/desk-database.ts';
import { PEOPLE, WRITERS } from '../../record/writers.ts';

export const KEY = 'acme.example';

export const ANA: Self = { writer: WRITERS.ana, person: { id: 'ana', name: 'Ana Ortiz' } };

/** What Ana sees of acme.example on 1 June 2026, given some entries. */
export function pageOf(entries: readonly Entry[]): PageDecision {
  const page = decidePage(KEY, [KEY], entries, PEOPLE, '2026-06-01');
  if (!page) throw new Error('A page with a key always has a decision');
  return page;
}

/** A desk that keeps its draft in memory. */
export function deskOf(draft: Omit<Draft, 'key'> = {}): DraftDesk & { readonly changes: object[] } {
  const changes: object[] = [];
  return { draft: { key: KEY, ...draft }, isKept: true, change: (change) => changes.push(change), changes };
}
