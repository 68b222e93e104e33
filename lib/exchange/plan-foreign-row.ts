import { CAPS } from '../record/entry-schema.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import type { RowFacts } from './row-facts.ts';
import type { SheetField } from './sheet-layout.ts';
import type { RowSays, SheetPlanInput } from './sheet-plan.ts';
import { parseStageWord, parseStandingWord } from './sheet-vocabulary.ts';
import type { VendorState } from './vendor-state.ts';

/** What a row of somebody’s spreadsheet is planned with. */
export interface ForeignRow {
  readonly row: number;
  readonly facts: RowFacts;
  readonly state: VendorState;
  readonly input: SheetPlanInput;
}

interface Leftover {
  readonly field: SheetField;
  readonly text: string;
}

/**
 * What a row says that our list does not. Of a foreign file nothing becomes a verdict of ours: a vendor without a standing
 * gets `in-review` in the file’s own words, one that we verified and the file warns of gets it beside ours, and the rest
 * is quoted in a note. Of our own list standings, stages and dates are taken as this reviewer’s. Undefined where it is
 * more than one entry can hold.
 */
export function planForeignRow(given: ForeignRow): RowSays[] | undefined {
  const { facts, state } = given;
  const [standing, unsaidStanding] = given.input.isOwn ? sayOwnStanding(given) : quoteStanding(given);
  const [stage, unsaidStage] = sayStage(given);
  const [review, unsaidReview] = sayReview(given, standing);
  const says: RowSays[] = [
    ...standing,
    ...facts.names.filter((name) => !state.hasName(name)).map((text) => plainText('name', text)),
    ...facts.phones.filter((phone) => !state.hasPhone(phone)).map((text) => plainText('phone', text)),
    ...stage,
    ...review,
    ...sayLinks(given),
    ...sayNotes(given, [...unsaidStanding, ...unsaidStage, ...unsaidReview]),
  ];
  return says.length <= CAPS.statements && says.every(isShortEnough) ? says : undefined;
}

function isShortEnough(said: RowSays): boolean {
  const texts = [
    'text' in said ? said.text : '',
    'reason' in said ? said.reason : '',
    'checked' in said ? said.checked : '',
  ];
  return texts.every(({ length }) => length <= LONGEST_TEXT);
}

function plainText(topic: 'name' | 'phone', text: string): RowSays {
  return { topic, text, replaces: [] };
}

/** Statements, and what has to be quoted since it cannot be said. */
type SaidAndLeft = readonly [says: readonly RowSays[], left: readonly Leftover[]];

function leftover(field: SheetField, text: string): Leftover[] {
  return text === '' ? [] : [{ field, text }];
}

function quoteStanding({ row, facts, state, input }: ForeignRow): SaidAndLeft {
  const { standing, reason } = facts;
  const isWarning = parseStandingWord(standing) === 'suspicious' && state.standing === 'verified';
  if (state.standing !== undefined && !isWarning) {
    return [[], [...leftover('standing', standing), ...leftover('reason', reason)]];
  }
  const words = input.quotes.standing({ fileName: input.fileName, row, standing, reason });
  return [[standingOf('in-review', words)], []];
}

function standingOf(
  value: 'in-review' | 'suspicious',
  reason: string,
  replaces: readonly string[] = [],
): RowSays {
  return { topic: 'standing', value, reason, checked: '', covers: [], isNotReady: false, replaces };
}

function sayOwnStanding(given: ForeignRow): SaidAndLeft {
  const { row, facts, state, input } = given;
  const { standing, reason } = facts;
  const value = parseStandingWord(standing);
  if (value === undefined) return standing === '' && reason === '' ? [[], []] : quoteStanding(given);
  if (state.has('standing', value) && (reason === '' || state.hasText(reason))) return [[], []];
  const quote = input.quotes.standing({ fileName: input.fileName, row, standing, reason });
  const replaces = state.replaceable('standing', input.self);
  if (value !== 'verified') return [[standingOf(value, reason || quote, replaces)], []];
  const isNotReady = !state.vendor || !input.isReady(state.vendor);
  const said = { topic: 'standing', value, reason: reason || quote, checked: quote, covers: [] } as const;
  return [[{ ...said, isNotReady, replaces }], []];
}

function sayStage({ facts, state, input }: ForeignRow): SaidAndLeft {
  const value = parseStageWord(facts.stage);
  if (facts.stage === '') {
    // Without a word of its own a new vendor of our list would say nothing at all.
    const isBare = input.isOwn && state.vendor === undefined && facts.standing === '' && facts.reason === '';
    return [
      isBare && !state.has('stage') ? [{ topic: 'stage', value: 'researching', replaces: [] }] : [],
      [],
    ];
  }
  if (value === undefined) return [[], leftover('stage', facts.stage)];
  if (state.has('stage', value)) return [[], []];
  if (!input.isOwn && state.has('stage')) return [[], leftover('stage', facts.stage)];
  return [[{ topic: 'stage', value, replaces: state.replaceable('stage') }], []];
}

/** A verification of our own list without a date is looked at again in a year, as one made in the panel. */
function sayReview({ facts, state, input }: ForeignRow, standing: readonly RowSays[]): SaidAndLeft {
  const isVerified = standing.some((said) => said.topic === 'standing' && said.value === 'verified');
  const isUndated = facts.reviewOn === undefined && isVerified && !state.has('review-on');
  const value = isUndated
    ? Temporal.PlainDate.from(input.today).add({ years: 1 }).toString()
    : facts.reviewOn;
  if (value === undefined || state.has('review-on', value)) return [[], []];
  if (!input.isOwn && state.has('review-on')) return [[], leftover('reviewOn', value)];
  return [[{ topic: 'review-on', value, replaces: state.replaceable('review-on', input.self) }], []];
}

function sayLinks({ facts, state, input }: ForeignRow): RowSays[] {
  if (!input.isOwn) return [];
  return facts.keys.slice(1).flatMap((key) => (state.hasKey(key) ? [] : [{ topic: 'link', key } as const]));
}

function sayNotes({ row, facts, state, input }: ForeignRow, left: readonly Leftover[]): RowSays[] {
  const notes = facts.notes.filter((text) => !state.hasText(text));
  const sites = input.isOwn ? [] : facts.keys.slice(1).filter((key) => !state.hasKey(key));
  const quoted = [
    ...left,
    ...sites.map((text): Leftover => ({ field: 'website', text })),
    ...(input.isOwn ? [] : notes.map((text): Leftover => ({ field: 'note', text }))),
  ].filter(({ text }) => !state.hasText(text));
  const own = input.isOwn ? notes.map((text): RowSays => ({ topic: 'note', text })) : [];
  if (quoted.length === 0) return own;
  return [
    ...own,
    { topic: 'note', text: input.quotes.note({ fileName: input.fileName, row, said: quoted }) },
  ];
}
