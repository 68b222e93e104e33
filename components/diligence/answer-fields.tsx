import type { ComponentProps } from 'preact';
import {
  type AnswerContext,
  type AnswerFaults,
  type AnswerForm,
  decideEffect,
  findAnswerValue,
  findReasonNeed,
} from '../../lib/diligence/say-answer.ts';
import { restsOnSomething } from '../../lib/record/answer-value.ts';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { EFFECT_WORDS, formatAnswerFault } from '../../lib/words/diligence-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { DateField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { AnswerChoice, KnownChoice } from './answer-choice.tsx';
import type { AnswerDraft } from './answer-draft.ts';

interface AnswerFieldsProps {
  draft: AnswerDraft;
  form: AnswerForm;
  context: AnswerContext;
  faults: AnswerFaults;
  /** The reviewer's calendar date, `YYYY-MM-DD`. */
  today: string;
}

const REASON_LABELS: Readonly<Record<NonNullable<ReturnType<typeof findReasonNeed>>, string>> = {
  'does-not-apply': words.whyNot,
  resolve: words.whatSettles,
  'less-caution': words.whyLess,
};

/** The fields of an answer: what was found, how it is known, until when, and what is to be said about it. */
export function AnswerFields({ draft, form, context, faults, today }: AnswerFieldsProps) {
  const why = findReasonNeed(form, context);
  const rests = form.answer !== undefined && restsOnSomething(form.answer);
  const prose = (
    field: 'comment' | 'reason',
  ): Pick<ComponentProps<typeof GuardedTextArea>, 'error'> & ReturnType<AnswerDraft['guarded']> => ({
    ...draft.guarded(field),
    error: formatAnswerFault(faults[field]),
  });
  return (
    <>
      <AnswerChoice draft={draft} form={form} fault={formatAnswerFault(faults.answer)} />
      {rests && <KnownChoice draft={draft} form={form} fault={formatAnswerFault(faults.known)} />}
      <Effect form={form} context={context} today={today} />
      {rests && form.known !== undefined && form.known !== 'vendor-says' && (
        <DateField
          label={words.until}
          hint={words.optional}
          description={words.untilWhat}
          error={formatAnswerFault(faults.until)}
          value={form.until}
          onInput={(until) => draft.change({ until })}
        />
      )}
      {why && (
        <GuardedTextArea
          label={REASON_LABELS[why]}
          description={words.noPatients}
          required
          {...prose('reason')}
        />
      )}
      <GuardedTextArea
        label={words.comment}
        hint={words.optional}
        description={words.noPatients}
        {...prose('comment')}
      />
    </>
  );
}

/** What the answer does to the first call, in one sentence. */
function Effect({ form, context, today }: Pick<AnswerFieldsProps, 'form' | 'context' | 'today'>) {
  const effect = decideEffect(context.question, findAnswerValue(form), today);
  const isSettled = effect === 'settles' || effect === 'drops';
  const isFlag = effect === 'red-flag' || effect === 'evasive';
  return (
    <p class="answer-effect text-meta" data-tone={isFlag ? 'suspicious' : undefined}>
      <Icon name={isSettled ? 'check' : isFlag ? 'flag' : effect === 'no-gate' ? 'info' : 'lock'} />
      <span>{EFFECT_WORDS[effect]}</span>
    </p>
  );
}
