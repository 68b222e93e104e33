import { parseAgreementValue } from '../record/agreement-value.ts';
import { parseAnswerValue } from '../record/answer-value.ts';
import type { ScreeningResult, Standing, TermVerdict } from '../record/topics.ts';
import { AGREEMENT_STATUS_WORDS, TERM_VERDICT_WORDS } from './agreement-words.ts';
import { ANSWER_WORDS, formatKnown } from './diligence-words.ts';
import { formatCalendarDate } from './format-date.ts';
import { RESULT_WORDS } from './screening-words.ts';
import { STANDING_WORDS } from './standing-words.ts';

/** A verdict's value within a sentence: `under review`, `12 Nov 2026`, `yes, in writing`. */
export function formatVerdictValue(topic: string, value: string): string {
  const [family = ''] = topic.split(':');
  switch (family) {
    case 'standing':
      return STANDING_WORDS[value as Standing].toLowerCase();
    case 'review-on':
      return formatCalendarDate(value);
    case 'answer':
      return formatAnswerValue(value);
    case 'agreement':
      return formatAgreementValue(value);
    case 'term':
      return TERM_VERDICT_WORDS[value as TermVerdict].toLowerCase();
    case 'screening':
      return RESULT_WORDS[value as ScreeningResult].label.toLowerCase();
    default:
      return value.replaceAll('-', ' ');
  }
}

function formatAnswerValue(value: string): string {
  const parsed = parseAnswerValue(value);
  if (!parsed) return value;
  const known = formatKnown(parsed);
  const inSentence = known && known.slice(0, 1).toLowerCase() + known.slice(1);
  return [ANSWER_WORDS[parsed.answer].toLowerCase(), inSentence].filter(Boolean).join(', ');
}

function formatAgreementValue(value: string): string {
  const parsed = parseAgreementValue(value);
  if (!parsed) return value;
  const until = parsed.until === undefined ? '' : `, until ${formatCalendarDate(parsed.until)}`;
  return `${AGREEMENT_STATUS_WORDS[parsed.state].toLowerCase()}${until}`;
}
