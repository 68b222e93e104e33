import { useState } from 'preact/hooks';
import type { PlannedResolution } from '../../lib/diligence/plan-resolution.ts';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import {
  formatDisputed,
  formatSide,
  LEFT_ALONE_WORDS,
  DISPUTES_WORDS as words,
} from '../../lib/words/disputes-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { titleOf } from '../dashboard/listed-vendor.ts';
import { Button } from '../ui/button.tsx';
import type { DisputeRow } from './dispute-row.ts';

interface RulePreviewProps {
  planned: readonly PlannedResolution[];
  /** In the same order. */
  rows: readonly DisputeRow[];
  list: QuestionList;
}

/** A few, so that the whole dialog is in sight. */
const PAGE = 5;

/** What a rule does to each dispute, before anything is written. */
export function RulePreview({ planned, rows, list }: RulePreviewProps) {
  const [shown, setShown] = useState(PAGE);
  const more = Math.min(shown, planned.length - shown);
  return (
    <div class="rule-preview">
      <ul class="rule-preview__list" aria-label={words.previewList}>
        {planned.slice(0, shown).map((plan, n) => {
          const row = rows[n];
          return row && <PreviewRow key={row.id} row={row} plan={plan} list={list} />;
        })}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={() => setShown(shown + more)}>
          {words.showMore(more)}
        </Button>
      )}
    </div>
  );
}

interface PreviewRowProps {
  row: DisputeRow;
  plan: PlannedResolution;
  list: QuestionList;
}

function PreviewRow({ row, plan, list }: PreviewRowProps) {
  const { topic } = row;
  return (
    <li class="rule-preview__row" data-left={!plan.ok}>
      <span>
        <b>{titleOf(row.listed)}</b>
        <span class="rule-preview__what text-supporting">{formatDisputed(topic, list)}</span>
      </span>
      {plan.ok ? (
        <span>
          <strong>{formatSide(topic, plan.value)}</strong>{' '}
          <span class="text-meta">{words.inPlaceOf(formatReplaced(row, plan.value))}</span>
        </span>
      ) : (
        <span>{LEFT_ALONE_WORDS[plan.why]}</span>
      )}
    </li>
  );
}

/** The other values, with who gives them: `Suspicious (Ben Adeyemi)`. */
function formatReplaced({ topic, live }: DisputeRow, value: string): string {
  const others = live.filter(({ statement }) => statement.value !== value);
  const said = others.map(
    ({ statement, person }) => `${formatSide(topic, statement.value ?? '')} (${person?.name ?? STRANGER})`,
  );
  return [...new Set(said)].join(', ');
}
