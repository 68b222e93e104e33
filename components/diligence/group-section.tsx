import { useId } from 'preact/hooks';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { SCOPE_ABSENT } from '../../lib/words/diligence-words.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { ChecklistProps } from './checklist-facts.ts';
import { GateTicks } from './gate-strip.tsx';
import type { ChecklistGroup, ListedQuestion } from './group-questions.ts';
import { isQuestionAnswered } from './question-answered.ts';
import { QuestionRow } from './question-row.tsx';

interface GroupSectionProps extends ChecklistProps {
  group: ChecklistGroup;
  isExpanded: boolean;
  onToggle: () => void;
  /** The question that is open, in this group or another. */
  openId: string | undefined;
}

/** One group of questions: its progress, and its questions once it is expanded. */
export function GroupSection({ group, isExpanded, onToggle, openId, ...props }: GroupSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3>
        <button type="button" id={id} class="checklist__row" aria-expanded={isExpanded} onClick={onToggle}>
          <Icon name={isExpanded ? 'down' : 'right'} />
          <span class="checklist__name">
            {group.title}
            {group.kind === 'dropped' && <span class="checklist__facts">{formatDropped(group)}</span>}
          </span>
          {group.kind === 'asked' && <GroupProgress group={group} facts={props.facts} />}
        </button>
      </h3>
      {isExpanded && (
        <ul>
          {group.questions.map((listed) => (
            <QuestionRow
              key={listed.question.id}
              {...props}
              listed={listed}
              kind={group.kind}
              isOpen={listed.question.id === openId}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The group's ticks, and how many of its questions are answered. */
function GroupProgress({ group, facts }: Pick<GroupSectionProps, 'group' | 'facts'>) {
  const gates = facts.readiness.gates.filter(({ question }) =>
    group.questions.some((listed) => listed.question.id === question.id),
  );
  const open = gates.filter(({ state }) => state.state !== 'settled').length;
  return (
    <span class="checklist__progress">
      <GateTicks gates={gates} />
      <span class="checklist__count">
        {words.of(group.questions.filter(hasAnswer).length, group.questions.length)}
        <VisuallyHidden>
          {` ${words.answered}`}
          {gates.length > 0 && `, ${words.gatesOpen(open, gates.length)}`}
        </VisuallyHidden>
      </span>
    </span>
  );
}

/** Why questions were dropped: each fact that does not hold, once. */
function formatDropped({ questions }: ChecklistGroup): string {
  const facts = questions.flatMap(({ dropped }) => (dropped ? [SCOPE_ABSENT[dropped]] : []));
  return [...new Set(facts)].join('. ');
}

function hasAnswer({ state }: ListedQuestion): boolean {
  return state !== undefined && isQuestionAnswered(state);
}
