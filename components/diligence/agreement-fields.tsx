import type { ComponentChild } from 'preact';
import {
  type AgreementFaults,
  type AgreementField,
  ASKED_OF,
  MOST_NOTICE_DAYS,
} from '../../lib/diligence/say-agreement.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import type { AgreementState } from '../../lib/record/agreement-value.ts';
import { formatAgreementFault, AGREEMENT_WORDS as words } from '../../lib/words/agreement-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { DateField, TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { guardedField, withField } from '../vendor/draft-kept.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';
import { agreementField, textIn } from './agreement-draft.ts';

interface AgreementFieldsProps {
  desk: DraftDesk;
  state: AgreementState;
  faults: AgreementFaults;
}

/** What is asked of an agreement in its state. */
export function AgreementFields({ desk, state, faults }: AgreementFieldsProps) {
  const field = (name: AgreementField) => ({
    value: textIn(desk.draft, name),
    onInput: (text: string) => desk.change(withField(desk.draft, agreementField(name), text)),
    error: errorOf(faults, name),
  });
  const prose = (name: AgreementField) => ({
    ...guardedField(desk, agreementField(name)),
    error: errorOf(faults, name),
  });
  const drawn: Readonly<Record<AgreementField, () => ComponentChild>> = {
    us: () => <TextField label={words.us} {...field('us')} />,
    vendor: () => <TextField label={words.vendor} {...field('vendor')} />,
    signedOn: () => <DateField label={words.signedOn} max={todaysDate()} {...field('signedOn')} />,
    effectiveOn: () => <DateField label={words.effectiveOn} {...field('effectiveOn')} />,
    until: () => (
      <DateField
        label={words.until}
        hint={words.untilHint}
        description={isPast(textIn(desk.draft, 'until')) ? words.untilPast : words.untilDescription}
        {...field('until')}
      />
    ),
    renewal: () => (
      <GuardedTextArea
        label={words.renewal}
        hint={words.optional}
        description={words.renewalDescription}
        {...prose('renewal')}
      />
    ),
    noticeDays: () => (
      <>
        <TextField
          label={words.noticeDays}
          description={words.noticeDaysDescription}
          {...field('noticeDays')}
        />
        <NoticeDaysOver days={Number(textIn(desk.draft, 'noticeDays'))} />
      </>
    ),
    clause: () => (
      <GuardedTextArea
        label={words.clause}
        hint={words.optional}
        description={words.clauseDescription}
        {...prose('clause')}
      />
    ),
    reason: () => <Reason isRequired={state === 'not-required'} {...prose('reason')} />,
  };
  return (
    <div class="agreement-form__fields">
      {ASKED_OF[state].map((name) => (
        <div key={name} class={`agreement-form__field agreement-form__field--${name}`}>
          {drawn[name]()}
        </div>
      ))}
    </div>
  );
}

function errorOf(faults: AgreementFaults, name: AgreementField): string | undefined {
  const fault = faults[name];
  return fault && formatAgreementFault(fault, name);
}

function isPast(until: string): boolean {
  return until !== '' && until < todaysDate();
}

/** Says so calmly where a contract sets more days than the law allows. */
function NoticeDaysOver({ days }: { days: number }) {
  if (!(days > MOST_NOTICE_DAYS)) return null;
  return (
    <div class="agreement-form__warning">
      <Notice kind="notice">{words.noticeDaysOver(days)}</Notice>
    </div>
  );
}

type ReasonProps = ReturnType<typeof guardedField> & { isRequired: boolean; error: string | undefined };

function Reason({ isRequired, ...field }: ReasonProps) {
  return isRequired ? (
    <GuardedTextArea
      label={words.whyNotRequired}
      description={words.whyNotRequiredDescription}
      required
      {...field}
    />
  ) : (
    <GuardedTextArea label={words.reason} hint={words.optional} description={words.noPatients} {...field} />
  );
}
