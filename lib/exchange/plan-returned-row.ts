import { findText } from '../record/body-text.ts';
import { findReplaceable, liveViews, type Vendor, type View } from '../record/fold.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import { NONE } from '../record/topics.ts';
import { planReturnedStanding } from './plan-returned-standing.ts';
import { type CellChange, propose, type ReturnedRow } from './returned-row.ts';
import { parsePhones, splitList } from './row-facts.ts';
import { isUnchanged, type ReturnedCell, saysOurs, stillStands } from './same-cell.ts';
import { EDITABLE_COLUMNS, type EditableColumn, WORD_COLUMNS, type WordColumn } from './sheet-columns.ts';
import { parseCellDate } from './sheet-dates.ts';
import type { RowFault, RowSays, SheetProposal } from './sheet-plan.ts';
import { digestCell } from './sheet-row-mark.ts';
import { parseOurStage } from './sheet-vocabulary.ts';

export type ReturnedPlan =
  | {
      readonly ok: true;
      readonly says: readonly RowSays[];
      readonly proposals: readonly SheetProposal[];
      readonly unread: readonly WordColumn[];
    }
  | { readonly ok: false; readonly fault: RowFault; readonly column: EditableColumn };

/**
 * Plans a row that was edited since its export: each changed cell says one thing, in place of what was exported where that
 * still stands. What our list says otherwise by now, and what was emptied, is proposed and not said.
 */
export function planReturnedRow(given: ReturnedRow): ReturnedPlan {
  const changed = new Map(
    EDITABLE_COLUMNS.flatMap((column) => {
      const cell = cellOf(given, column);
      return cell && !isUnchanged(cell) && !saysOurs(cell) ? [[column, cell] as const] : [];
    }),
  );
  const changes: (CellChange | undefined)[] = [
    planReturnedStanding(given, changed.get('standing'), changed.get('reason')),
    ...[...changed.values()].map((cell) => planCell(given, cell)),
  ];
  const says: RowSays[] = [];
  const proposals: SheetProposal[] = [];
  for (const change of changes) {
    if (!change) continue;
    if (!change.ok) return change;
    const isTaken = 'proposal' in change && given.taken.has(change.proposal.column);
    if ('proposal' in change) proposals.push({ ...change.proposal, isTaken });
    if (!('proposal' in change) || isTaken) says.push(...change.says);
  }
  return { ok: true, says: onlyOneReview(says), proposals, unread: findUnread(given) };
}

function cellOf({ texts, mark, ours, dates }: ReturnedRow, column: EditableColumn): ReturnedCell | undefined {
  const text = texts[column];
  return text === undefined
    ? undefined
    : { column, text, exported: mark.digests[column], ours: ours[column], dates };
}

/** Columns that only show something and were edited all the same; the key has been looked at before. */
function findUnread({ texts, mark }: ReturnedRow): WordColumn[] {
  const editable: readonly WordColumn[] = EDITABLE_COLUMNS;
  return WORD_COLUMNS.filter((column) => {
    const text = texts[column];
    return !editable.includes(column) && text !== undefined && digestCell(text) !== mark.digests[column];
  });
}

/** The date that the sheet gives comes before the one that a verification gets by itself: an entry has one. */
function onlyOneReview(says: readonly RowSays[]): RowSays[] {
  const reviews = says.filter(({ topic }) => topic === 'review-on');
  return says.filter((said) => said.topic !== 'review-on' || said === reviews.at(-1));
}

function planCell(given: ReturnedRow, cell: ReturnedCell): CellChange | undefined {
  switch (cell.column) {
    case 'standing':
    case 'reason':
      return undefined;
    case 'name':
      return planText(given, cell, 'name', [cell.text.replaceAll(/\s+/g, ' ')], [cell.ours]);
    case 'otherNames':
      return planText(given, cell, 'name', splitList(cell.text), splitList(cell.ours));
    case 'phone': {
      const phones = cell.text === '' ? [] : (parsePhones(cell.text) ?? parseEach(cell.text));
      if (!phones) return { ok: false, fault: 'phone', column: 'phone' };
      return planText(given, cell, 'phone', phones, splitList(cell.ours));
    }
    case 'stage':
      return planStage(given, cell);
    case 'reviewOn':
      return planReview(given, cell);
    case 'newNote':
      return planNote(given, cell);
  }
}

function parseEach(text: string): string[] | undefined {
  const phones = splitList(text).map(parsePhones);
  return phones.every((each) => each !== undefined) ? phones.flat() : undefined;
}

/** Names or phones: what is new takes the place of what is gone. */
function planText(
  given: ReturnedRow,
  cell: ReturnedCell,
  topic: 'name' | 'phone',
  wanted: readonly string[],
  held: readonly string[],
): CellChange | undefined {
  if (wanted.some(({ length }) => length > LONGEST_TEXT))
    return { ok: false, fault: 'name-too-long', column: cell.column };
  const views = unreplaced(given.vendor, topic);
  const added = wanted.filter((text) => text !== '' && !held.includes(text));
  const gone = held.filter((text) => text !== '' && !wanted.includes(text));
  const replaces = views
    .filter((view) => gone.includes(findText(view, 'text') ?? ''))
    .map(({ name }) => name);
  const says = (replaced: readonly string[]): RowSays[] =>
    added.map((text, index) => ({ topic, text, replaces: index === 0 ? replaced : [] }));
  if (added.length > 0) {
    return stillStands(cell) ? { ok: true, says: says(replaces) } : propose('stale', cell, says([]));
  }
  if (replaces.length === 0) return undefined;
  return propose('cleared', cell, [{ topic, value: NONE, reason: '', replaces }]);
}

function planStage(given: ReturnedRow, cell: ReturnedCell): CellChange | undefined {
  const views = liveViews(given.vendor, 'stage');
  const stages = splitList(cell.text).map(parseOurStage);
  if (stages.includes(undefined)) return { ok: false, fault: 'stage', column: 'stage' };
  const held = new Set(views.map(({ statement }) => statement.value));
  const added = stages.flatMap((stage) => (stage === undefined || held.has(stage) ? [] : [stage]));
  const replaces = findReplaceable(given.vendor, 'stage')
    .filter(({ statement }) => !stages.some((stage) => stage === statement.value))
    .map(({ name }) => name);
  const says = (replaced: readonly string[]): RowSays[] =>
    added.map((value, index) => ({ topic: 'stage', value, replaces: index === 0 ? replaced : [] }));
  if (added.length > 0) {
    return stillStands(cell) ? { ok: true, says: says(replaces) } : propose('stale', cell, says([]));
  }
  if (replaces.length === 0) return undefined;
  return propose('cleared', cell, [{ topic: 'stage', value: NONE, reason: '', replaces }]);
}

function planReview({ vendor, dates }: ReturnedRow, cell: ReturnedCell): CellChange {
  const replaces = findReplaceable(vendor, 'review-on').map(({ name }) => name);
  if (cell.text === '')
    return propose('cleared', cell, [{ topic: 'review-on', value: NONE, reason: '', replaces }]);
  const parsed = parseCellDate(cell.text, dates);
  if (!parsed.ok) return { ok: false, fault: parsed.fault, column: 'reviewOn' };
  const { date: value } = parsed;
  if (stillStands(cell)) return { ok: true, says: [{ topic: 'review-on', value, replaces }] };
  return propose('stale', cell, [{ topic: 'review-on', value, replaces: [] }]);
}

/** The column is empty in every export, so that what stands in it is new, unless it was imported before. */
function planNote({ vendor }: ReturnedRow, { text }: ReturnedCell): CellChange | undefined {
  if (text.length > LONGEST_TEXT) return { ok: false, fault: 'text-too-long', column: 'newNote' };
  const isHeld = vendor.views.some(
    (view) => view.statement.topic === 'note' && findText(view, 'text') === text,
  );
  return text === '' || isHeld ? undefined : { ok: true, says: [{ topic: 'note', text }] };
}

/** What anybody says on a topic and nobody has replaced. */
function unreplaced(vendor: Vendor, topic: string): View[] {
  return vendor.views.filter(
    ({ statement, replacedBy }) =>
      statement.topic === topic && replacedBy.length === 0 && statement.value !== NONE,
  );
}
