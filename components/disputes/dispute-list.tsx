import { useState } from 'preact/hooks';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import type { Origins } from '../../lib/store/read-origins.ts';
import { DISPUTES_WORDS as words } from '../../lib/words/disputes-words.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { DisputeItem } from './dispute-item.tsx';
import type { DisputeRow } from './dispute-row.ts';

interface DisputeListProps {
  /** All that are found; some pages of them are on the screen. */
  rows: readonly DisputeRow[];
  list: QuestionList;
  origins: Origins;
  chosen: ReadonlySet<string>;
  canRecord: boolean;
  onChoose: (ids: ReadonlySet<string>) => void;
  onSettle: (row: DisputeRow) => void;
}

const PAGE = 25;

/** The queue, a page of it at a time. */
export function DisputeList({
  rows,
  list,
  origins,
  chosen,
  canRecord,
  onChoose,
  onSettle,
}: DisputeListProps) {
  const [pages, setPages] = useState(1);
  const shown = rows.slice(0, pages * PAGE);
  const chosenHere = rows.filter(({ id }) => chosen.has(id)).length;
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <>
      {canRecord && (
        <div class="dispute-list__all">
          <Checkbox
            label={words.chooseAll(rows.length)}
            checked={chosenHere === rows.length}
            mixed={chosenHere > 0 && chosenHere < rows.length}
            onChange={(all) => onChoose(all ? new Set(rows.map(({ id }) => id)) : new Set())}
          />
        </div>
      )}
      <ul class="dispute-list" aria-label={words.list}>
        {shown.map((row) => (
          <DisputeItem
            key={row.id}
            row={row}
            list={list}
            origins={origins}
            isChosen={chosen.has(row.id)}
            canRecord={canRecord}
            onChoose={choose}
            onSettle={onSettle}
          />
        ))}
      </ul>
      <footer class="dispute-list__foot text-meta">
        <span role="status">{words.showing(shown.length, rows.length)}</span>
        {shown.length < rows.length && (
          <Button size="small" onClick={() => setPages(pages + 1)}>
            {words.showMore(Math.min(PAGE, rows.length - shown.length))}
          </Button>
        )}
      </footer>
    </>
  );
}
