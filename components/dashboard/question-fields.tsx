import {
  asksTheSame,
  OWN_BASES,
  type QuestionFaults,
  type QuestionForm,
} from '../../lib/diligence/change-questions.ts';
import { EVIDENCE_KINDS, type Question, SCOPE_FACTS } from '../../lib/diligence/question.ts';
import { findQuestion, OWN_QUESTIONS, type QuestionList } from '../../lib/diligence/question-list.ts';
import { BASIS_WORDS, SCOPE_WORDS } from '../../lib/words/diligence-words.ts';
import { EVIDENCE_KIND_WORDS } from '../../lib/words/evidence-words.ts';
import { formatQuestionFault, QUESTIONS_WORDS as words } from '../../lib/words/questions-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Select, TextArea, TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segmented } from '../ui/segmented.tsx';

interface QuestionFieldsProps {
  list: QuestionList;
  /** The question as it stands; undefined for a new one. */
  question: Question | undefined;
  form: QuestionForm;
  faults: QuestionFaults;
  onForm: (form: QuestionForm) => void;
}

/** Everything that can be said of a question. */
export function QuestionFields({ list, question, form, faults, onForm }: QuestionFieldsProps) {
  const set = (change: Partial<QuestionForm>): void => onForm({ ...form, ...change });
  return (
    <>
      <TextField
        label={words.short}
        required
        value={form.short}
        error={formatQuestionFault(faults.short)}
        onInput={(short) => set({ short })}
      />
      <TextArea
        label={words.question}
        description={words.questionWhat}
        required
        value={form.question}
        error={formatQuestionFault(faults.question)}
        onInput={(text) => set({ question: text })}
      />
      {question && isNewVersion(question, form) && <Notice kind="info">{words.newVersion}</Notice>}
      <GroupField list={list} form={form} error={formatQuestionFault(faults.group)} onForm={set} />
      <TextArea
        label={words.why}
        hint={words.optional}
        value={form.why}
        error={formatQuestionFault(faults.why)}
        onInput={(why) => set({ why })}
      />
      <TextArea
        label={words.followUp}
        hint={words.optional}
        value={form.followUp}
        error={formatQuestionFault(faults.followUp)}
        onInput={(followUp) => set({ followUp })}
      />
      <TextArea
        label={words.redFlagAnswer}
        hint={words.optional}
        description={words.redFlagWhat}
        value={form.redFlagAnswer}
        error={formatQuestionFault(faults.redFlagAnswer)}
        onInput={(redFlagAnswer) => set({ redFlagAnswer })}
      />
      <BasisField question={question} form={form} onForm={set} />
      <Checkbox label={words.isGate} checked={form.gate} onChange={(gate) => set({ gate })} />
      <Checkbox
        label={words.inFirstLook}
        checked={form.firstLook}
        onChange={(firstLook) => set({ firstLook })}
      />
      <Segmented
        label={words.concerning}
        options={(['no', 'yes'] as const).map((value) => ({ value, label: words.concerningWords[value] }))}
        value={form.concerning}
        onChange={(concerning) => set({ concerning })}
      />
      <Select
        label={words.scope}
        options={[
          { value: '', label: words.always },
          ...SCOPE_FACTS.map((fact) => ({ value: fact, label: SCOPE_WORDS[fact] })),
        ]}
        value={form.scope ?? ''}
        onInput={(scope) => set({ scope: scope === '' ? null : scope })}
      />
      <EvidenceField form={form} onForm={set} />
    </>
  );
}

function isNewVersion(question: Question, form: QuestionForm): boolean {
  return !asksTheSame(question, {
    ...question,
    question: form.question.trim(),
    followUp: form.followUp.trim() || null,
    concerning: form.concerning,
  });
}

interface PartProps {
  form: QuestionForm;
  onForm: (change: Partial<QuestionForm>) => void;
}

/** A group of the list, or a new one: typing offers those there are. */
function GroupField({
  list,
  form,
  error,
  onForm,
}: PartProps & { list: QuestionList; error: string | undefined }) {
  const groups = [...new Set(list.questions.map(({ group }) => group))];
  return (
    <TextField
      label={words.group}
      required
      value={form.group}
      error={error}
      suggestions={groups}
      onInput={(group) => onForm({ group })}
    />
  );
}

/** What comes with the product keeps its basis; a question of the team's own never says that law asks it. */
function BasisField({ question, form, onForm }: PartProps & { question: Question | undefined }) {
  const own = question && findQuestion(OWN_QUESTIONS, question.id);
  if (question && (own || !OWN_BASES.some((basis) => basis === question.basis))) {
    return (
      <div>
        <p class="text-label">{words.basis}</p>
        <p>{words.basisFixed(BASIS_WORDS[question.basis], question.citations.join('; '))}</p>
        <p class="text-meta">{words.basisStays}</p>
      </div>
    );
  }
  return (
    <Segmented
      label={words.basis}
      options={OWN_BASES.map((value) => ({ value, label: BASIS_WORDS[value] }))}
      value={OWN_BASES.find((basis) => basis === form.basis) ?? 'good-practice'}
      onChange={(basis) => onForm({ basis })}
    />
  );
}

function EvidenceField({ form, onForm }: PartProps) {
  return (
    <fieldset class="question-dialog__evidence">
      <legend class="text-label">{words.evidence}</legend>
      {EVIDENCE_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          label={EVIDENCE_KIND_WORDS[kind]}
          checked={form.evidence.includes(kind)}
          onChange={(isOn) =>
            onForm({
              evidence: isOn ? [...form.evidence, kind] : form.evidence.filter((other) => other !== kind),
            })
          }
        />
      ))}
    </fieldset>
  );
}
