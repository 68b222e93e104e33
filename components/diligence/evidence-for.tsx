import { useState } from 'preact/hooks';
import { answerTopic } from '../../lib/diligence/fold-answer.ts';
import { EVIDENCE_KINDS, type EvidenceKind, type Question } from '../../lib/diligence/question.ts';
import { askedQuestions, type QuestionList } from '../../lib/diligence/question-list.ts';
import { foldScope, isInScope } from '../../lib/diligence/scope.ts';
import { indexTopics } from '../../lib/diligence/topic-index.ts';
import type { Vendor } from '../../lib/record/fold.ts';
import {
  EVIDENCE_KIND_WORDS,
  formatBacked,
  EVIDENCE_WORDS as words,
} from '../../lib/words/evidence-words.ts';
import { useQuestionList } from '../live/use-question-list.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import type { EvidenceForm } from './evidence-form.ts';

interface EvidenceForProps {
  vendor: Vendor;
  form: EvidenceForm;
  /** Kinds to offer before the others. A kind is asked for once it is known what for. */
  kinds?: readonly EvidenceKind[] | undefined;
}

/** Chooses which questions evidence backs, and of what kind it is. A list answers to typing, as the browser’s lists do. */
export function EvidenceFor({ vendor, form, kinds = [] }: EvidenceForProps) {
  const list = useQuestionList();
  const [isMore, setMore] = useState(false);
  if (!list) return null;
  const { topics, onTopics } = form;
  const rows = topics.length === 0 || isMore ? [...topics, ''] : topics;
  const change = (n: number, chosen: string): void => {
    setMore(false);
    onTopics([...new Set(rows.with(n, chosen))].filter((topic) => topic !== ''));
  };
  return (
    <div class="stack">
      {rows.map((topic, n) => (
        <Select
          key={n}
          label={n === 0 ? words.evidenceFor : words.alsoFor}
          options={optionsFor(vendor, list, topic)}
          value={topic}
          onInput={(chosen) => change(n, chosen)}
        />
      ))}
      {topics.length > 0 && !isMore && (
        <div>
          <Button size="small" variant="quiet" icon="plus" onClick={() => setMore(true)}>
            {words.alsoFor}
          </Button>
        </div>
      )}
      {topics.length > 0 && (
        <Select label={words.kind} options={kindOptions(kinds)} value={form.kind} onInput={form.onKind} />
      )}
    </div>
  );
}

/** Kinds that count for the question first. */
function kindOptions(kinds: readonly EvidenceKind[]): { value: EvidenceKind | ''; label: string }[] {
  const ordered = [...new Set([...kinds, ...EVIDENCE_KINDS])];
  return [
    { value: '', label: words.noKind },
    ...ordered.map((value) => ({ value, label: EVIDENCE_KIND_WORDS[value] })),
  ];
}

/** The questions that apply, the first look’s first; whatever is chosen stays among them. */
function optionsFor(vendor: Vendor, list: QuestionList, chosen: string): { value: string; label: string }[] {
  const scope = foldScope(indexTopics(vendor));
  const applying = askedQuestions(list).filter((question) => isInScope(question, scope));
  const isFirst = ({ firstLook }: Question): boolean => firstLook;
  const ordered = [...applying.filter(isFirst), ...applying.filter((question) => !isFirst(question))];
  const options = ordered.map(({ id, short }) => ({ value: answerTopic(id), label: short }));
  const isOffered = chosen === '' || options.some(({ value }) => value === chosen);
  return [
    { value: '', label: words.noQuestion },
    ...(isOffered ? [] : [{ value: chosen, label: formatBacked(chosen, list) ?? chosen }]),
    ...options,
  ];
}
