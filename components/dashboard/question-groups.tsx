import type { Question } from '../../lib/diligence/question.ts';
import { findQuestion, OWN_QUESTIONS, type QuestionList } from '../../lib/diligence/question-list.ts';
import { BASIS_WORDS } from '../../lib/words/diligence-words.ts';
import { QUESTIONS_WORDS as words } from '../../lib/words/questions-words.ts';
import { Chip } from '../ui/chip.tsx';
import { Menu } from '../ui/menu.tsx';
import { Section } from '../ui/section.tsx';

interface QuestionGroupsProps {
  list: QuestionList;
  /** Set by the administrator: nothing can be done about them here. */
  isLocked: boolean;
  onChange: (question: Question) => void;
  onMove: (id: string, by: -1 | 1) => void;
  onRetire: (id: string, retired: boolean) => void;
}

/** Every question in its group, with what can be done about it. */
export function QuestionGroups({ list, ...acts }: QuestionGroupsProps) {
  const groups = [...Map.groupBy(list.questions, ({ group }) => group)];
  return (
    <>
      {groups.map(([group, questions]) => (
        <Section key={group} title={group} aside={questions.filter(({ retired }) => !retired).length}>
          <ol class="question-groups__list">
            {questions.map((question, place) => (
              <QuestionLine
                key={question.id}
                question={question}
                isFirst={place === 0}
                isLast={place === questions.length - 1}
                {...acts}
              />
            ))}
          </ol>
        </Section>
      ))}
    </>
  );
}

type QuestionLineProps = Omit<QuestionGroupsProps, 'list'> & {
  question: Question;
  isFirst: boolean;
  isLast: boolean;
};

function QuestionLine({
  question,
  isLocked,
  isFirst,
  isLast,
  onChange,
  onMove,
  onRetire,
}: QuestionLineProps) {
  const { id, short, retired = false } = question;
  return (
    <li class="question-groups__question" data-retired={retired}>
      <div>
        <div class="question-groups__head">
          <b>{short}</b>
          <Chips question={question} />
        </div>
        <p class="text-supporting">{question.question}</p>
      </div>
      {!isLocked && (
        <Menu
          label={words.actsOn(short)}
          items={[
            { id: 'change', label: words.change, icon: 'pencil', onSelect: () => onChange(question) },
            ...(isFirst ? [] : [{ id: 'up', label: words.moveUp, onSelect: () => onMove(id, -1) }]),
            ...(isLast ? [] : [{ id: 'down', label: words.moveDown, onSelect: () => onMove(id, 1) }]),
            retired
              ? { id: 'ask', label: words.askAgain, onSelect: () => onRetire(id, false) }
              : { id: 'retire', label: words.retire, onSelect: () => onRetire(id, true) },
          ]}
        />
      )}
    </li>
  );
}

function Chips({ question }: { question: Question }) {
  const { basis, gate, firstLook, version, retired, id } = question;
  const isLaw = basis === 'required' || basis === 'addressable';
  return (
    <>
      <Chip outline={isLaw ? 'strong' : 'plain'}>{BASIS_WORDS[basis]}</Chip>
      {gate && <Chip>{words.gate}</Chip>}
      {firstLook && <Chip>{words.firstLook}</Chip>}
      {!findQuestion(OWN_QUESTIONS, id) && <Chip outline="dashed">{words.own}</Chip>}
      {version > 1 && <Chip>{words.version(version)}</Chip>}
      {retired && <Chip tone="notice">{words.retired}</Chip>}
    </>
  );
}
