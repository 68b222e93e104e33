import type { QuestionList } from '../../lib/diligence/question-list.ts';
import type { DueDate } from '../../lib/record/due-date.ts';
import { DASHBOARD_WORDS, formatDueIn, listStandingWord } from '../../lib/words/dashboard-words.ts';
import { DUE_WORDS, formatDueWhat } from '../../lib/words/due-words.ts';
import { formatBeside } from '../../lib/words/standing-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { StandingMark } from '../ui/standing-mark.tsx';
import { Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import { type ChecklistPlace, parseChecklistPlace } from '../vendor/record-place.ts';
import { questionOfDue } from './due-question.ts';
import { type DueRow, groupDueRows } from './due-rows.ts';
import { titleOf } from './listed-vendor.ts';
import { formatRoute } from './route.ts';
import './due-table.css';

interface DueTableProps {
  /** The rows on the screen, the earliest first. */
  rows: readonly DueRow[];
  /** All rows that the filter finds: what "choose all" chooses. */
  found: readonly DueRow[];
  /** Calendar date, `YYYY-MM-DD`. */
  today: string;
  questions: QuestionList;
  /** Ids of rows. */
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
}

/** The dates in their groups; where the view is narrow each row is a card. */
export function DueTable({ rows, found, today, questions, chosen, onChoose }: DueTableProps) {
  const chosenHere = found.filter(({ id }) => chosen.has(id)).length;
  const toggle = (ids: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  };
  const counts = new Map(groupDueRows(found, today).map((all) => [all.group, all.rows.length]));
  return (
    <div class="due-table">
      <Table caption={DUE_WORDS.list}>
        <thead>
          <tr>
            <th scope="col" class="due-table__choice">
              <Checkbox
                label={DUE_WORDS.chooseAll(found.length)}
                labelHidden
                checked={chosenHere === found.length}
                mixed={chosenHere > 0 && chosenHere < found.length}
                onChange={(all) =>
                  toggle(
                    found.map(({ id }) => id),
                    all,
                  )
                }
              />
            </th>
            <th scope="col">{DUE_WORDS.columnDate}</th>
            <th scope="col">{DUE_WORDS.columnWhat}</th>
            <th scope="col">{DUE_WORDS.columnVendor}</th>
            <th scope="col">{DUE_WORDS.columnStanding}</th>
          </tr>
        </thead>
        {groupDueRows(rows, today).map(({ group, rows: inGroup }) => (
          <tbody key={group}>
            <tr class="due-table__group">
              <th scope="rowgroup" colSpan={5}>
                {DUE_WORDS.groups[group]}
                <span class="due-table__count">{counts.get(group)}</span>
              </th>
            </tr>
            {inGroup.map((row) => (
              <Row
                key={row.id}
                row={row}
                today={today}
                question={questionOfDue(row.due, questions)}
                isChosen={chosen.has(row.id)}
                onToggle={(isChosen) => toggle([row.id], isChosen)}
              />
            ))}
          </tbody>
        ))}
      </Table>
    </div>
  );
}

interface RowProps {
  row: DueRow;
  today: string;
  /** What a report answers. */
  question: string | undefined;
  isChosen: boolean;
  onToggle: (isChosen: boolean) => void;
}

function Row({ row: { due, vendor }, today, question, isChosen, onToggle }: RowProps) {
  const what = formatDueWhat(due, today);
  const dueIn = formatDueIn(due.on, today);
  return (
    <tr aria-selected={isChosen}>
      <td class="due-table__choice">
        <Checkbox
          label={DUE_WORDS.choose(what, titleOf(vendor))}
          labelHidden
          checked={isChosen}
          onChange={onToggle}
        />
      </td>
      <td class="due-table__date">
        <Time value={due.on} />
        {dueIn && (
          <span class={`due-table__in text-meta${due.on <= today ? ' due-table__in--now' : ''}`}>
            {dueIn}
          </span>
        )}
      </td>
      <td class="due-table__what">
        {what}
        {due.kind === 'report' && <span class="text-meta">{question ?? DUE_WORDS.unknownQuestion}</span>}
      </td>
      <td class="due-table__vendor">
        <a href={formatRoute({ view: 'vendor', key: vendor.key, ...placeOf(due) })}>{titleOf(vendor)}</a>
        {vendor.name !== undefined && (
          <span class="text-meta">{vendor.sites[0] ?? DASHBOARD_WORDS.siteless}</span>
        )}
      </td>
      <td>
        <StandingMark
          standing={vendor.shown}
          word={listStandingWord(vendor.shown)}
          under={formatBeside(vendor)}
        />
      </td>
    </tr>
  );
}

/** Where in its record a date is settled: a review at the standing, on top; the others at their place in the checklist. */
function placeOf({ topic }: DueDate): { readonly at?: ChecklistPlace } {
  const at = parseChecklistPlace(topic);
  return at ? { at } : {};
}
