import type { Mark } from '../findings/decide-mark.ts';
import { ADVISED, REASON_GIVEN, STANDING_WORDS, TEAM_LIST } from './standing-words.ts';

/** What a mark says when it is pointed at, and to a screen reader: `First Call: suspicious, team list`. */
export function formatMark(mark: Mark): string {
  if (mark === 'advised') return `First Call: ${ADVISED.toLowerCase()}`;
  const word =
    mark === 'verified-with-reason' ? `${STANDING_WORDS.verified}, ${REASON_GIVEN}` : STANDING_WORDS[mark];
  return `First Call: ${word.toLowerCase()}, ${TEAM_LIST.toLowerCase()}`;
}

/** The setting that switches marks on search results on and off. */
export const MARKS_WORDS = {
  title: 'Mark search results',
  what: 'On result pages of Google, Bing and DuckDuckGo, a result that leads to a vendor with a standing gets a small sign behind its title. Point at the sign to read the standing. Advertisements are not marked.',
  how: 'The browser asks you to let First Call see these pages. The search engine can notice that a result has a sign, though not which one: so it can learn which of its results are on your list.',
  switchOn: 'Mark results',
  switchOff: 'Stop marking',
  isOn: 'On. Results get their signs as the page loads.',
  isOff: 'Off. Search pages are left as they are.',
  accessMissing:
    'Switched on, but the browser does not let First Call see any of these pages, so nothing is marked.',
  accessPartly: (hosts: string) =>
    `The browser does not let First Call see ${hosts}, so nothing is marked there.`,
  grantAgain: 'Give access',
  refused: 'The browser was not given access, so marking stays off.',
  refusedNext: 'Nothing else changes. Everything else works without it.',
  lockedOn: 'Your administrator has switched this on for everybody.',
  lockedOff: 'Your administrator has switched this off for everybody.',
} as const;
