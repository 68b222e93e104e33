import { findText } from '../record/body-text.ts';
import type { View } from '../record/fold.ts';
import { otherKeyOf } from '../record/link.ts';
import { NONE, type Stage, type Standing } from '../record/topics.ts';
import { formatCalendarDate } from './format-date.ts';
import { STAGE_WORDS, STANDING_WORDS } from './standing-words.ts';

type Sentence = (view: View, value: string) => string;

/** One line for a statement in the history: what was done. */
const SAID: Readonly<Record<string, Sentence>> = {
  name: (view) => `Name: ${findText(view, 'text') ?? 'not shown'}`,
  phone: (view) => `Phone: ${findText(view, 'text') ?? 'not shown'}`,
  standing: (_view, value) => `Standing: ${STANDING_WORDS[value as Standing].toLowerCase()}`,
  'review-on': (_view, value) => `Next review: ${formatCalendarDate(value)}`,
  stage: (_view, value) => `Stage: ${STAGE_WORDS[value as Stage].toLowerCase()}`,
  note: () => 'Note',
  evidence: () => 'Quote from the page',
  link: (view) => `Same vendor as ${otherKeyOf(view.statement) ?? ''}`,
  left: (_view, value) => `Address no longer theirs since ${formatCalendarDate(value)}`,
  redacts: (view) => `Redacted ${view.statement.of?.length === 1 ? 'a text' : 'texts'}`,
};

const TAKEN_BACK: Readonly<Record<string, Sentence>> = {
  name: () => 'Name removed',
  phone: () => 'Phone removed',
  standing: () => 'Standing withdrawn',
  'review-on': () => 'Review date withdrawn',
  stage: () => 'Stage withdrawn',
  note: () => 'Note withdrawn',
  evidence: () => 'Evidence withdrawn',
  link: (view) => `Unlinked from ${otherKeyOf(view.statement) ?? ''}`,
  left: () => 'Address theirs again',
};

/** One line that says what a statement did; undefined for what this version does not understand. */
export function formatStatement(view: View): string | undefined {
  if (!view.understood) return undefined;
  const { topic, value = '' } = view.statement;
  const sentence = value === NONE ? TAKEN_BACK[topic] : SAID[topic];
  return sentence?.(view, value);
}
