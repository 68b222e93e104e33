import type { PatientDataKind, Place } from './patient-data-sign.ts';
import { findDateAt } from './read-date.ts';

/**
 * A value that is known by the words before it: `MRN: 00482913`. Both patterns repeat nothing without a bound, so that
 * a text costs time in proportion to its length.
 */
export interface LabelledRule {
  readonly kind: PatientDataKind;
  /** The words, with the flag `g`. */
  readonly label: RegExp;
  /** The value, with the flag `y`. */
  readonly value: RegExp;
  /** A second look at a value, and at the words on both sides. */
  readonly isIt: (value: string, around: string) => boolean;
  /** Whether a value may stand some words behind its label, too; undefined where it may not. */
  readonly isItFar?: (value: string) => boolean;
}

/** What may stand between a label and its value: marks, and words that only join. */
const JOINT =
  /(?:[\s\p{P}\p{S}]{1,6}|(?:is|was|are|no|nr|num|number|id|ends|ending|with|in|as|on|of|file|tin|they|he|she|i|we|me|you|had|gave|said|read|sent|texted|typed|example|sample|shows?|reads?)(?![\p{L}\d])){0,10}/iuy;

/** Other words between a label and its value: within the sentence, and without a number of their own. */
const GAP = /[^\d\n.;!]{0,32}/y;
const PHONE = /^\D?\d{3}\D{0,2}\d{3}\D?\d{4}$/;

/** How far the words around a value are read. */
const REACH = 48;

/** Where a value may begin, after a label that ends at `end`. */
export function skipJoint(text: string, end: number): number {
  JOINT.lastIndex = end;
  return end + (JOINT.exec(text)?.[0].length ?? 0);
}

/** Where the next number begins, some words behind a label that ends at `end`. */
export function skipGap(text: string, end: number): number {
  GAP.lastIndex = end;
  return end + (GAP.exec(text)?.[0].length ?? 0);
}

/** What stands right before a place. */
export function wordsBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - REACH), start);
}

/** Values that stand behind their labels. */
export function findLabelled(text: string, rule: LabelledRule): Place[] {
  return [...text.matchAll(rule.label)].flatMap(({ index, 0: words }): Place[] => {
    const end = index + words.length;
    const place = findClose(text, rule, index, end) ?? findFar(text, rule, end);
    return place ? [place] : [];
  });
}

function findClose(text: string, rule: LabelledRule, label: number, labelEnd: number): Place | undefined {
  const start = skipJoint(text, labelEnd);
  const value = valueAt(text, rule, start);
  if (value === undefined) return undefined;
  const end = start + value.length;
  const around = text.slice(Math.max(0, label - REACH), end + REACH);
  return rule.isIt(value, around) ? { kind: rule.kind, start, end } : undefined;
}

function findFar(text: string, rule: LabelledRule, labelEnd: number): Place | undefined {
  if (!rule.isItFar) return undefined;
  const start = skipGap(text, labelEnd);
  const value = valueAt(text, rule, start);
  if (value === undefined || PHONE.test(value) || findDateAt(text, start)) return undefined;
  return rule.isItFar(value) ? { kind: rule.kind, start, end: start + value.length } : undefined;
}

function valueAt(text: string, { value }: LabelledRule, start: number): string | undefined {
  value.lastIndex = start;
  return value.exec(text)?.[0];
}

/** Values that are known by their own shape; `pattern` has the flag `g`. */
export function findShaped(
  text: string,
  kind: PatientDataKind,
  pattern: RegExp,
  isIt: (value: string, before: string) => boolean,
): Place[] {
  return [...text.matchAll(pattern)]
    .filter(({ index, 0: value }) => isIt(value, wordsBefore(text, index)))
    .map(({ index, 0: value }) => ({ kind, start: index, end: index + value.length }));
}

/** The digits of a value. */
export function digitsIn(value: string): string {
  return value.replaceAll(/\D/g, '');
}
