import type { FindingReason } from '../findings/finding.ts';
import { findText } from '../record/body-text.ts';
import { formatCalendarDate } from './format-date.ts';
import { STANDING_WORDS, STRANGER, TEAM_LIST } from './standing-words.ts';

/** What a finding says: what it is, where it comes from, why. */
export interface FindingText {
  readonly kind: string;
  readonly title: string;
  readonly why: string;
}

/** The words for a finding. */
export function formatFinding(reason: FindingReason): FindingText {
  switch (reason.code) {
    case 'formerly':
      return {
        kind: `Address, ${TEAM_LIST.toLowerCase()}`,
        title: 'Formerly this vendor’s address',
        why: `Recorded as no longer theirs since ${formatCalendarDate(reason.since)}. It may belong to somebody else now.`,
      };
    case 'verified-elsewhere':
      return {
        kind: `Standing, ${TEAM_LIST.toLowerCase()}`,
        title: 'Verified for another site of this vendor',
        why: `Checked for ${reason.keys.join(', ')}, not for this address.`,
      };
    case 'stranger-warns':
      return formatStranger(reason);
    case 'hole':
      return {
        kind: `Record, ${TEAM_LIST.toLowerCase()}`,
        title: reason.missing === 1 ? 'One entry is missing' : `${reason.missing} entries are missing`,
        why: 'Later entries name them, but no list that you imported held them. Ask the sender for a full export.',
      };
    case 'other-name':
      return {
        kind: 'Name, this page',
        title: `The page calls itself ${reason.pageName}`,
        why: `Your list knows this site as ${reason.listedName}. Names change and sites change hands: look before you rely on either.`,
      };
  }
}

function formatStranger({ view }: Extract<FindingReason, { code: 'stranger-warns' }>): FindingText {
  const standing = view.statement.value === 'suspicious' ? 'suspicious' : 'in-review';
  const reason = findText(view, 'reason');
  return {
    kind: `${STRANGER}, ${TEAM_LIST.toLowerCase()}`,
    title: `Somebody you do not know says: ${STANDING_WORDS[standing].toLowerCase()}`,
    why:
      reason === undefined
        ? 'No reason given. It changes nothing on your list.'
        : `“${reason}” It changes nothing on your list.`,
  };
}
