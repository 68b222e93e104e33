import { useState } from 'preact/hooks';
import { findOtherValues } from '../../lib/diligence/other-values.ts';
import { type PlannedResolution, planByValue } from '../../lib/diligence/plan-resolution.ts';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import { isCalendarDate } from '../../lib/record/calendar-date.ts';
import { formatDisputed, formatSide, DISPUTES_WORDS as words } from '../../lib/words/disputes-words.ts';
import { formatAnd } from '../../lib/words/format-count.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { titleOf } from '../dashboard/listed-vendor.ts';
import { useLongWork } from '../live/use-long-work.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DateField, Select } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import type { DisputeRow } from './dispute-row.ts';
import { ResolutionNotes } from './resolution-notes.tsx';
import { settle } from './settle.ts';
import { type SettleFault, SettleFaultNotice } from './settle-fault.tsx';
import { useReason } from './use-reason.tsx';

interface SettleDialogProps {
  row: DisputeRow;
  list: QuestionList;
  onClose: () => void;
  onDone: () => void;
}

/** Settles one dispute: by one of its sides or by another value, with a reason. */
export function SettleDialog({ row, list, onClose, onDone }: SettleDialogProps) {
  const [choice, setChoice] = useState<string | null>(null);
  const [other, setOther] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [fault, setFault] = useState<SettleFault | undefined>(undefined);
  const reason = useReason();
  const work = useLongWork();
  const value = choice === OTHER ? other : choice;
  const planned = value && isWhole(row.topic, value) ? planByValue(row, value) : undefined;

  const submit = async (): Promise<void> => {
    setAsked(true);
    const isHeld = reason.holdsBack();
    if (work.progress || isHeld || !planned?.ok) return;
    const outcome = await work.run((steps) => settle([planned], reason.said, list, steps));
    if (outcome.ok) onDone();
    else setFault(outcome.fault);
  };
  return (
    <Dialog
      open
      title={words.settleTitle(titleOf(row.listed))}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" onClick={() => void submit()}>
            {words.submitOne}
          </Button>
        </>
      }
    >
      <div class="stack">
        <Values row={row} list={list} choice={choice} onChoice={setChoice} />
        {choice === OTHER && <OtherValue row={row} value={other} onValue={setOther} />}
        {isAsked && !planned && <Notice kind="error">{words.chooseFirst}</Notice>}
        <PlanNotes planned={planned} list={list} />
        {reason.field}
        <SettleFaultNotice fault={fault} />
      </div>
    </Dialog>
  );
}

/** Stands for a value that none of the sides has. */
const OTHER = 'other';

/** Values come from lists; only a date can be half typed. */
function isWhole(topic: string, value: string): boolean {
  return topic !== 'review-on' || isCalendarDate(value);
}

interface ValuesProps {
  row: DisputeRow;
  list: QuestionList;
  choice: string | null;
  onChoice: (choice: string) => void;
}

function Values({ row: { topic, live }, list, choice, onChoice }: ValuesProps) {
  const byValue = Map.groupBy(live, ({ statement }) => statement.value ?? '');
  const options = [...byValue].map(([value, views]) => {
    const names = [...new Set(views.map(({ person }) => person?.name ?? STRANGER))];
    const said = names.length === 1 ? words.saysNow(names[0] ?? '') : words.sayNow(formatAnd(names));
    return { value, label: formatSide(topic, value), description: said };
  });
  const others = findOtherValues(topic, [...byValue.keys()]);
  const mayBeOther = topic === 'review-on' || others.length > 0;
  return (
    <RadioList
      legend={words.settleBy(formatDisputed(topic, list))}
      options={[...options, ...(mayBeOther ? [{ value: OTHER, label: words.another }] : [])]}
      value={choice}
      onChange={onChoice}
    />
  );
}

interface OtherValueProps {
  row: DisputeRow;
  value: string;
  onValue: (value: string) => void;
}

function OtherValue({ row: { topic, live }, value, onValue }: OtherValueProps) {
  if (topic === 'review-on')
    return <DateField label={words.anotherDate} required value={value} onInput={onValue} />;
  const said = live.map(({ statement }) => statement.value ?? '');
  const options = findOtherValues(topic, said).map((each) => ({
    value: each,
    label: formatSide(topic, each),
  }));
  return (
    <Select
      label={words.anotherValue}
      options={[{ value: '', label: words.chooseValue }, ...options]}
      value={value}
      onInput={onValue}
    />
  );
}

function PlanNotes({ planned, list }: { planned: PlannedResolution | undefined; list: QuestionList }) {
  if (!planned) return null;
  if (planned.ok) return <ResolutionNotes resolution={planned} list={list} />;
  return <Notice kind="notice">{planned.why === 'too-many' ? words.tooManyViews : words.noChecks}</Notice>;
}
