import type { MatchReason } from '../registers/match-reason.ts';

/** One reason why a name in a register was found, or one thing that differs, as a label. */
export function formatMatchReason(reason: MatchReason): string {
  switch (reason.kind) {
    case 'same-name':
      return 'Same name';
    case 'word-order':
      return 'Same words in another order';
    case 'spacing':
      return 'Same letters, spaced differently';
    case 'spelling':
      return formatSpelling(reason);
    case 'cut-off':
      return 'First 30 characters are the same';
    case 'longer-name':
      return `Register adds ${quote(reason.words)}`;
    case 'shorter-name':
      return `Register lacks ${quote(reason.words)}`;
    case 'distinctive-words':
      return `Both have ${quote(reason.words)}; the common words differ`;
    case 'one-last-name':
      return `Same first name, and ${quote(reason.words)} among the last names`;
    case 'swapped':
      return 'First and last name the other way round';
    case 'first-initial':
      return 'Same last name and first initial';
    case 'legal-form':
      return formatLegalForm(reason);
    case 'one-of-names':
      return `One of several names in the row: “${reason.found}”`;
    case 'common-words':
      return 'Only common words, which others may use';
    case 'middle-missing':
      return 'Middle name on one side only';
    case 'middle-differs':
      return `Middle name differs: “${reason.asked}”, in the register “${reason.found}”`;
  }
}

function quote(words: readonly string[]): string {
  return `“${words.join(' ')}”`;
}

function formatSpelling({ asked, found }: Extract<MatchReason, { kind: 'spelling' }>): string {
  const pairs = asked.map((word, n) => `“${word}”, in the register “${found[n] ?? ''}”`);
  return `Spelling differs: ${pairs.join('; ')}`;
}

function formatLegalForm({ asked, found }: Extract<MatchReason, { kind: 'legal-form' }>): string {
  if (asked === '') return `Legal form only in the register: ${showForm(found)}`;
  if (found === '') return `Legal form not in the register: ${showForm(asked)}`;
  return `Legal form differs: ${showForm(asked)}, in the register ${showForm(found)}`;
}

/** Forms that are spoken as words; the others are spelt. */
const SPOKEN = /^(?:inc|corp|co|ltd|[a-z]{6,})$/;

function showForm(form: string): string {
  return form
    .split(' ')
    .map((word) => (SPOKEN.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word.toUpperCase()))
    .join(' ');
}
