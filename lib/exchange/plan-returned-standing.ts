import { findText } from '../record/body-text.ts';
import { findReplaceable, foldVerdict, liveViews, type View } from '../record/fold.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import { wantsReason } from '../record/standing.ts';
import { NONE, STANDINGS, type Standing } from '../record/topics.ts';
import { type CellChange, propose, type ReturnedRow } from './returned-row.ts';
import { type ReturnedCell, stillStands } from './same-cell.ts';
import type { EditableColumn } from './sheet-columns.ts';
import type { RowFault, RowSays } from './sheet-plan.ts';
import { parseOurStanding } from './sheet-vocabulary.ts';

/**
 * What the cells of standing and reason say where one of them was edited: together one statement. No file verifies, unless
 * it is declared our own; and a file that is not can only warn more, never less, without the reviewer’s word.
 */
export function planReturnedStanding(
  given: ReturnedRow,
  standing: ReturnedCell | undefined,
  reason: ReturnedCell | undefined,
): CellChange | undefined {
  const cell = standing ?? reason;
  if (!cell) return undefined;
  if ((reason?.text.length ?? 0) > LONGEST_TEXT) return refuse('text-too-long', 'reason');
  if (standing?.text === '') return clearStanding(given, standing, reason);
  const value = standing ? parseOurStanding(standing.text) : actingValue(given);
  if (value === undefined) {
    if (standing) return refuse('standing', 'standing');
    return reason?.text === '' ? undefined : refuse('standing-missing', 'standing');
  }
  const isStale = [standing, reason].some((edited) => edited && !stillStands(edited));
  const change = { given, cell, value, isStale, standing: standing?.text ?? '', reason: reason?.text ?? '' };
  return given.input.isOwn || value !== 'verified'
    ? sayStanding(change, standing === undefined)
    : quoteVerified(change, standing === undefined);
}

interface StandingChange {
  readonly given: ReturnedRow;
  readonly cell: ReturnedCell;
  readonly value: Standing;
  readonly isStale: boolean;
  /** As typed; empty where that cell was not edited. */
  readonly standing: string;
  readonly reason: string;
}

function refuse(fault: RowFault, column: EditableColumn): CellChange {
  return { ok: false, fault, column };
}

function actingValue({ vendor }: ReturnedRow): Standing | undefined {
  return foldVerdict(vendor, 'standing').acting?.statement.value as Standing | undefined;
}

function quote({
  given: { input, row },
  standing,
  reason,
}: Pick<StandingChange, 'given' | 'standing' | 'reason'>): string {
  return input.quotes.standing({ fileName: input.fileName, row, standing, reason });
}

/**
 * Names of the standings that a statement replaces: none where it is to stand beside them. Another reason alone settles no
 * dispute: it takes the place of what says the same, `only`, and of retractions.
 */
function replaceable({ vendor }: ReturnedRow, isBeside: boolean, only?: Standing): string[] {
  return findReplaceable(vendor, 'standing')
    .filter(({ statement: { value } }) => !isBeside && (!only || value === only || value === NONE))
    .map(({ name }) => name);
}

function clearStanding(
  given: ReturnedRow,
  standing: ReturnedCell,
  reason: ReturnedCell | undefined,
): CellChange | undefined {
  const replaces = replaceable(given, false);
  if (actingValue(given) === undefined) return undefined;
  const why = reason?.text || quote({ given, standing: '', reason: '' });
  return propose('cleared', standing, [{ topic: 'standing', value: NONE, reason: why, replaces }]);
}

function sayStanding(change: StandingChange, isReasonAlone: boolean): CellChange {
  const { given, cell, value, isStale, reason } = change;
  const verdict = foldVerdict(given.vendor, 'standing');
  const isNotReady = value === 'verified' && !given.input.isReady(given.vendor);
  const wants = isReasonAlone ? value === 'suspicious' : wantsReason(verdict, value) || isNotReady;
  const isLess = !given.input.isOwn && isLessCautious(value, actingValue(given));
  if (wants && reason === '' && !isLess) return refuse('reason-missing', 'reason');
  const kind = isStale ? 'stale' : isLess ? 'less-cautious' : undefined;
  const said = { ...change, reason: isLess && reason === '' ? quote(change) : reason };
  const says = statementsOf(said, kind !== undefined, isNotReady);
  if (kind !== undefined) return propose(kind, cell, says);
  return isReasonAlone && reason === '' ? propose('cleared', cell, says) : { ok: true, says };
}

/** Less cautious than what acts; everything is, where nothing does. */
function isLessCautious(value: Standing, acting: Standing | undefined): boolean {
  return acting !== undefined && STANDINGS.indexOf(value) > STANDINGS.indexOf(acting);
}

function statementsOf(
  { given, value, standing, reason }: StandingChange,
  isBeside: boolean,
  isNotReady: boolean,
): RowSays[] {
  const { vendor, input } = given;
  const replaces = replaceable(given, isBeside, standing === '' ? value : undefined);
  if (value !== 'verified') {
    return [{ topic: 'standing', value, reason, checked: '', covers: [], isNotReady: false, replaces }];
  }
  const before = liveViews(vendor, 'standing').find(isVerified);
  const checked = (before && findText(before, 'checked')) ?? quote({ given, standing, reason });
  const covers = before?.statement.covers ?? [];
  const said: RowSays = { topic: 'standing', value, reason, checked, covers, isNotReady, replaces };
  const reviewOn = foldVerdict(vendor, 'review-on').acting?.statement.value;
  // Other words for the same verification do not put off its next review.
  if (standing === '' || (reviewOn !== undefined && reviewOn > input.today)) return [said];
  const inAYear = Temporal.PlainDate.from(input.today).add({ years: 1 }).toString();
  const reviews = isBeside ? [] : findReplaceable(vendor, 'review-on').map(({ name }) => name);
  return [said, { topic: 'review-on', value: inAYear, replaces: reviews }];
}

function isVerified({ statement }: View): boolean {
  return statement.value === 'verified';
}

/** `verified` in a sheet that is not our own list: arrives as `in-review`, in the words of the file. */
function quoteVerified(change: StandingChange, isReasonAlone: boolean): CellChange | undefined {
  const { given, cell, isStale, reason } = change;
  const { vendor, input, row } = given;
  if (isReasonAlone) {
    if (reason === '') return undefined;
    const text = input.quotes.note({
      fileName: input.fileName,
      row,
      said: [{ field: 'reason', text: reason }],
    });
    const isHeld = vendor.views.some((view) => findText(view, 'text') === text);
    return isHeld ? undefined : { ok: true, says: [{ topic: 'note', text }] };
  }
  const words = quote(change);
  if (words.length > LONGEST_TEXT) return refuse('text-too-long', 'reason');
  if (vendor.views.some((view) => view.statement.topic === 'standing' && findText(view, 'reason') === words))
    return undefined;
  const isLess = isLessCautious('in-review', actingValue(given));
  const kind = isStale ? 'stale' : isLess ? 'less-cautious' : undefined;
  const says = statementsOf({ ...change, value: 'in-review', reason: words }, kind !== undefined, false);
  return kind === undefined ? { ok: true, says } : propose(kind, cell, says);
}
