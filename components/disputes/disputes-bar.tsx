import { useState } from 'preact/hooks';
import type { ResolutionRule } from '../../lib/diligence/plan-resolution.ts';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import type { View } from '../../lib/record/fold.ts';
import { DISPUTES_WORDS as words } from '../../lib/words/disputes-words.ts';
import { Button } from '../ui/button.tsx';
import type { DisputeRow } from './dispute-row.ts';
import { RuleDialog } from './rule-dialog.tsx';
import '../dashboard/chosen-bar.css';

interface DisputesBarProps {
  /** The disputes that are ticked, shown or not. */
  rows: readonly DisputeRow[];
  list: QuestionList;
  isOurs: (view: View) => boolean;
  /** What was done last, in words. */
  done: string | undefined;
  onClear: () => void;
  onDone: (settled: number) => void;
}

/** What can be done with the chosen disputes; stays at the foot of the window while some are chosen, or were settled. */
export function DisputesBar({ rows, list, isOurs, done, onClear, onDone }: DisputesBarProps) {
  const [open, setOpen] = useState<{ rule: ResolutionRule; rows: readonly DisputeRow[] } | undefined>(
    undefined,
  );
  const isChosen = rows.length > 0;
  return (
    <>
      <section class="chosen-bar" aria-label={words.chosenActs} hidden={!isChosen && done === undefined}>
        <span class="text-numeric" role="status">
          {isChosen ? words.chosen(rows.length) : done}
        </span>
        {isChosen &&
          (['ours', 'cautious'] as const).map((rule) => (
            <Button key={rule} size="small" onClick={() => setOpen({ rule, rows })}>
              {words.rules[rule]}
            </Button>
          ))}
        <Button size="small" variant="quiet" onClick={onClear}>
          {isChosen ? words.clear : words.close}
        </Button>
      </section>
      {open && (
        <RuleDialog
          {...open}
          list={list}
          isOurs={isOurs}
          onClose={() => setOpen(undefined)}
          onDone={(settled) => {
            setOpen(undefined);
            onDone(settled);
          }}
        />
      )}
    </>
  );
}
