import { findNameFor } from '../findings/find-name-for.ts';
import type { FindingReason } from '../findings/finding.ts';
import { findText } from '../record/body-text.ts';
import { ADVISORY_LIST, formatAdvice, formatAdvisor } from './advice-words.ts';
import { capitalize } from './capitalize.ts';
import { formatCalendarDate, formatDay } from './format-date.ts';
import { addressOf, formatDifferences } from './lookalike-words.ts';
import { STANDING_WORDS, STRANGER, TEAM_LIST } from './standing-words.ts';

/** What a finding says: what it is, where it comes from, why. */
export interface FindingText {
  readonly kind: string;
  readonly title: string;
  readonly why: string;
}

/** The words for a finding; instants in the reader’s time zone. */
export function formatFinding(reason: FindingReason, timeZone: string): FindingText {
  switch (reason.code) {
    case 'advised':
      return formatAdvised(reason, timeZone);
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
      return formatHole(reason);
    case 'other-name':
      return {
        kind: 'Name, this page',
        title: `The page calls itself ${reason.pageName}`,
        why: `Your list knows this site as ${reason.listedName}. Names change and sites change hands: look before you rely on either.`,
      };
    case 'lookalike':
      return formatLookalike(reason);
    case 'brand-inside':
      return {
        kind: `Address, ${TEAM_LIST.toLowerCase()}`,
        title: `Has the name of ${reason.vendorName ?? reason.key} in its address`,
        why: `${reason.key} is verified on your list; ${reason.host} is another site. Partners and customers write such addresses, and so do imitators.`,
      };
    case 'possibly-same':
      return formatPossiblySame(reason);
  }
}

function formatHole({ missing }: Extract<FindingReason, { code: 'hole' }>): FindingText {
  return {
    kind: `Record, ${TEAM_LIST.toLowerCase()}`,
    title: missing === 1 ? 'One entry is missing' : `${missing} entries are missing`,
    why: 'Later entries name them, but no list that you imported held them. Ask the sender for a full export.',
  };
}

function formatAdvised(
  { advice }: Extract<FindingReason, { code: 'advised' }>,
  timeZone: string,
): FindingText {
  const [acting] = advice.views;
  const reason = findText(acting, 'reason');
  const parts = [
    advice.shown === 'disputed' ? 'Its writers disagree; this is the more cautious view.' : '',
    reason === undefined ? 'No reason given.' : `“${reason}”`,
    `${formatAdvisor(advice, timeZone)}.`,
    'It changes nothing on your list.',
  ];
  return {
    kind: `${capitalize(ADVISORY_LIST)}, loaded ${formatDay(advice.list.loadedAt, timeZone)}`,
    title: formatAdvice(advice),
    why: parts.filter(Boolean).join(' '),
  };
}

function formatLookalike({ lookalike }: Extract<FindingReason, { code: 'lookalike' }>): FindingText {
  const { likeness, key, vendor } = lookalike;
  const name = findNameFor(vendor, key) ?? key;
  const differs = `It differs from ${addressOf(likeness.vendor)}, verified on your list. ${formatDifferences(likeness.differences)}`;
  return likeness.strength === 'strong'
    ? {
        kind: `Lookalike, ${TEAM_LIST.toLowerCase()}`,
        title: `Its address resembles that of ${name}`,
        why: `${differs} It may be an imitation, or another company.`,
      }
    : {
        kind: `Address, ${TEAM_LIST.toLowerCase()}`,
        title: `Its address is close to that of ${name}`,
        why: `${differs} Many innocent addresses are as close.`,
      };
}

function formatPossiblySame(reason: Extract<FindingReason, { code: 'possibly-same' }>): FindingText {
  const shared = [
    ...(reason.phone === undefined ? [] : [`phone, ${reason.phone},`]),
    ...(reason.name === undefined ? [] : [`name, ${reason.name},`]),
  ];
  const standing =
    reason.shown === 'unlisted' ? 'has no standing yet' : `is ${STANDING_WORDS[reason.shown].toLowerCase()}`;
  return {
    kind: `Identity, ${TEAM_LIST.toLowerCase()}`,
    title: `Possibly the same as ${reason.vendorName ?? reason.key}`,
    why: `Same ${shared.join(' and same ')} here and for ${reason.key} on your list, where that vendor ${standing}. Linking makes no site verified.`,
  };
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
