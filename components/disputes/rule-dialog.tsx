import { useMemo, useState } from 'preact/hooks';
import {
  type PlannedResolution,
  planByRule,
  type Resolution,
  type ResolutionRule,
} from '../../lib/diligence/plan-resolution.ts';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import type { View } from '../../lib/record/fold.ts';
import { DISPUTES_WORDS as words } from '../../lib/words/disputes-words.ts';
import { useLongWork } from '../live/use-long-work.ts';
import { useStandingRule } from '../live/use-standing-rule.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Progress } from '../ui/progress.tsx';
import type { DisputeRow } from './dispute-row.ts';
import { RulePreview } from './rule-preview.tsx';
import { settle } from './settle.ts';
import { type SettleFault, SettleFaultNotice } from './settle-fault.tsx';
import { useReason } from './use-reason.tsx';

interface RuleDialogProps {
  rule: ResolutionRule;
  /** The disputes as they were when the dialog opened: what is replaced is what the reviewer has seen. */
  rows: readonly DisputeRow[];
  list: QuestionList;
  isOurs: (view: View) => boolean;
  onClose: () => void;
  onDone: (settled: number) => void;
}

/** Settles many disputes by one rule: first what it does to each, then one reason, then all of them at once. */
export function RuleDialog({ rule, rows, list, isOurs, onClose, onDone }: RuleDialogProps) {
  const planned = useMemo(() => rows.map((row) => planByRule(row, rule, isOurs)), [rows, rule]);
  const settled = useMemo(() => planned.filter(isSettled), [planned]);
  const vendors = useMemo(() => new Set(settled.map(({ dispute }) => dispute.key)).size, [settled]);
  const [fault, setFault] = useState<SettleFault | undefined>(undefined);
  const reason = useReason();
  const work = useLongWork();
  const close = (): void => {
    work.cancel();
    onClose();
  };
  const submit = async (): Promise<void> => {
    if (work.progress || reason.holdsBack()) return;
    const outcome = await work.run((steps) => settle(settled, reason.said, list, steps));
    if (outcome.ok) onDone(settled.length);
    else setFault(outcome.fault);
  };
  return (
    <Dialog
      open
      title={words.ruleTitles[rule]}
      closeLabel={words.close}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{words.cancel}</Button>
          {settled.length > 0 && (
            <Button variant="primary" onClick={() => void submit()}>
              {words.submitMany(settled.length)}
            </Button>
          )}
        </>
      }
    >
      <div class="stack">
        <p>{words.ruleLeads[rule]}</p>
        <Summary settled={settled} vendors={vendors} left={planned.length - settled.length} />
        <RulePreview planned={planned} rows={rows} list={list} />
        {settled.length > 0 && reason.field}
        {work.progress && (
          <Progress
            label={words.working}
            value={work.progress.done}
            max={vendors}
            detail={words.workingDetail(work.progress.done, vendors)}
            cancelLabel={words.cancel}
            onCancel={work.cancel}
          />
        )}
        <SettleFaultNotice fault={fault} />
      </div>
    </Dialog>
  );
}

function isSettled(planned: PlannedResolution): planned is Resolution {
  return planned.ok;
}

interface SummaryProps {
  settled: readonly Resolution[];
  vendors: number;
  left: number;
}

function Summary({ settled, vendors, left }: SummaryProps) {
  const rule = useStandingRule();
  const hasVerified = settled.some(
    ({ dispute, value }) => dispute.topic === 'standing' && value === 'verified',
  );
  return (
    <>
      <p class="text-numeric">
        <strong>
          {settled.length === 0 ? words.nothingSettled : words.preview(settled.length, vendors)}
        </strong>{' '}
        {left > 0 && words.previewLeft(left)}
      </p>
      {hasVerified && (
        <p class="text-supporting">
          {words.carries} {rule?.twoPersons && words.awaits}
        </p>
      )}
    </>
  );
}
