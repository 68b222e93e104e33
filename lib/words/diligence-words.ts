import type { QuestionBasis, ScopeFact } from '../diligence/question.ts';
import type { AnswerEffect, AnswerFault } from '../diligence/say-answer.ts';
import type { ScopeFault } from '../diligence/say-scope.ts';
import type { Answer, AnswerValue, WayKnown } from '../record/answer-value.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import { formatNumber } from './format-count.ts';
import { formatCalendarDate } from './format-date.ts';

/** Why a question is asked. Law is called law only where it is. */
export const BASIS_WORDS: Readonly<Record<QuestionBasis, string>> = {
  required: 'Law',
  addressable: 'Law, addressable',
  conditional: 'Conditional',
  article: 'Article',
  'good-practice': 'Good practice',
};

/** What a basis means, where its word alone does not say. */
export const BASIS_NOTES: Readonly<Record<QuestionBasis, string | undefined>> = {
  required: undefined,
  addressable: 'Addressable: do it, or document an equivalent.',
  conditional: 'Binds only where the service, your contracts or your states call for it.',
  article: 'Good sense from the article behind this checklist, not law.',
  'good-practice': 'Good practice, not law.',
};

export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  yes: 'Yes',
  partial: 'Partial',
  no: 'No',
  unknown: 'Unknown',
  evasive: 'Evasive',
  'does-not-apply': 'Does not apply',
};

export const KNOWN_WORDS: Readonly<Record<WayKnown, string>> = {
  'vendor-says': 'Vendor says',
  'in-writing': 'In writing',
  verified: 'We verified',
};

/** How an answer is known, and until when: `We verified, until 9 Jan 2027`; undefined where it rests on nothing. */
export function formatKnown({ known, until }: AnswerValue): string | undefined {
  if (known === undefined) return undefined;
  const word = KNOWN_WORDS[known];
  return until === undefined ? word : `${word}, until ${formatCalendarDate(until)}`;
}

/** The eight facts of the scope form. */
export const SCOPE_WORDS: Readonly<Record<ScopeFact, string>> = {
  phi: 'Agents will see, hear, store or send patient information',
  recording: 'Calls are recorded or monitored',
  payments: 'Card payments are taken by phone',
  texting: 'The vendor texts patients',
  outbound: 'The vendor makes outbound calls',
  remote: 'Any agent works remotely',
  web: 'The vendor runs web pages, forms or chat for patients',
  stricter: 'You serve Texas or California patients, or a substance-use program',
};

/** The facts in a word or two, for a list of those that hold. */
export const SCOPE_SHORT: Readonly<Record<ScopeFact, string>> = {
  phi: 'Patient information',
  recording: 'recording',
  payments: 'card payments',
  texting: 'texting',
  outbound: 'outbound calls',
  remote: 'remote agents',
  web: 'patient web pages',
  stricter: 'stricter rules',
};

/** Why questions fell away with a fact that does not hold. */
export const SCOPE_ABSENT: Readonly<Record<ScopeFact, string>> = {
  phi: 'No patient information is handled',
  recording: 'Calls are not recorded or monitored',
  payments: 'No card payments by phone',
  texting: 'No texting of patients',
  outbound: 'No outbound calls',
  remote: 'No agent works remotely',
  web: 'No web pages, forms or chat for patients',
  stricter: 'No stricter state or program rules',
};

/** What an answer does to the first call, in one sentence. */
export const EFFECT_WORDS: Readonly<Record<AnswerEffect, string>> = {
  'not-answered': 'This gate stays open until the answer is in writing or verified by us.',
  'vendor-says': 'This gate stays open until the answer is in writing or verified by us.',
  partial: 'This gate stays open: a partial answer does not settle it.',
  unknown: 'This gate stays open while the answer is unknown.',
  concerning: 'This gate stays open: the answer speaks against the vendor.',
  evasive: 'An evasive answer is a red flag: it holds up the first call.',
  'red-flag': 'A red flag: it holds up the first call, whatever else is settled.',
  drops: 'This gate falls away, with your reason.',
  lapsed: 'This gate stays open: what the answer rests on has ended.',
  settles: 'This settles the gate.',
  'no-gate': 'Not a gate: it does not hold up the first call.',
};

const ANSWER_FAULT_WORDS: Readonly<Record<AnswerFault, string>> = {
  'answer-missing': 'Choose an answer.',
  'known-missing': 'Say how we know.',
  'until-not-whole': 'Give the whole date, or leave it empty.',
  'does-not-apply-reason-missing': 'Say why it does not apply: the reason stays with the answer.',
  'resolve-reason-missing': 'Say what settles it: both views stay in the history with your reason.',
  'less-caution-reason-missing': 'A reason is needed to replace a more cautious answer.',
  'too-long': `Keep it under ${formatNumber(LONGEST_TEXT)} characters.`,
};

/** The sentence for what keeps an answer from being recorded. */
export function formatAnswerFault(fault: AnswerFault | undefined): string | undefined {
  return fault && ANSWER_FAULT_WORDS[fault];
}

const SCOPE_FAULT_WORDS: Readonly<Record<ScopeFault, string>> = {
  'no-phi-reason-missing':
    'Say how you know that no patient information is handled: most questions fall away.',
  'replace-reason-missing': 'Say why a colleague’s scope no longer holds.',
  'too-long': `Keep it under ${formatNumber(LONGEST_TEXT)} characters.`,
};

/** The sentence for what keeps a scope from being recorded. */
export function formatScopeFault(fault: ScopeFault | undefined): string | undefined {
  return fault && SCOPE_FAULT_WORDS[fault];
}
