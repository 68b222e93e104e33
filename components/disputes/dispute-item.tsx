import type { QuestionList } from '../../lib/diligence/question-list.ts';
import type { Origins } from '../../lib/store/read-origins.ts';
import { formatDisputed, DISPUTES_WORDS as words } from '../../lib/words/disputes-words.ts';
import { titleOf } from '../dashboard/listed-vendor.ts';
import { formatRoute } from '../dashboard/route.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { parseChecklistPlace } from '../vendor/record-place.ts';
import type { DisputeRow } from './dispute-row.ts';
import { DisputeSide } from './dispute-side.tsx';

interface DisputeItemProps {
  row: DisputeRow;
  list: QuestionList;
  origins: Origins;
  isChosen: boolean;
  canRecord: boolean;
  onChoose: (id: string, isChosen: boolean) => void;
  onSettle: (row: DisputeRow) => void;
}

/** Sides shown of one dispute; nobody weighs more of them here. */
const MOST_SIDES = 12;

/** One dispute: the vendor, what is disputed, and its sides. */
export function DisputeItem({
  row,
  list,
  origins,
  isChosen,
  canRecord,
  onChoose,
  onSettle,
}: DisputeItemProps) {
  const { id, topic, live, vendor, listed } = row;
  const what = formatDisputed(topic, list);
  const title = titleOf(listed);
  const at = parseChecklistPlace(topic);
  const acting = live[0]?.statement.value;
  return (
    <li class="dispute-item" data-chosen={isChosen}>
      <div class="dispute-item__head">
        {canRecord && (
          <Checkbox
            label={words.choose(what, title)}
            labelHidden
            checked={isChosen}
            onChange={(checked) => onChoose(id, checked)}
          />
        )}
        <h2 class="dispute-item__title">
          <a href={formatRoute({ view: 'vendor', key: listed.key, ...(at ? { at } : {}) })}>{title}</a>
          <span class="text-supporting">{what}</span>
        </h2>
        {canRecord && (
          <Button size="small" onClick={() => onSettle(row)}>
            {words.settle}
            <VisuallyHidden>{words.ofVendor(what, title)}</VisuallyHidden>
          </Button>
        )}
      </div>
      <ul class="dispute-item__sides">
        {live.slice(0, MOST_SIDES).map((view) => (
          <DisputeSide
            key={view.name}
            view={view}
            vendor={vendor}
            acts={view.statement.value === acting}
            origins={origins}
          />
        ))}
      </ul>
      {live.length > MOST_SIDES && <p class="text-meta">{words.moreSides(live.length - MOST_SIDES)}</p>}
    </li>
  );
}
