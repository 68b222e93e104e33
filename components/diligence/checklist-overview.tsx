import { useEffect, useRef, useState } from 'preact/hooks';
import { questionOfTopic } from '../../lib/diligence/fold-answer.ts';
import { findQuestion } from '../../lib/diligence/question-list.ts';
import type { ChecklistPlace } from '../vendor/record-place.ts';
import type { ChecklistProps } from './checklist-facts.ts';
import { ChecklistForms } from './checklist-forms.tsx';
import { type ChecklistGroup, groupQuestions } from './group-questions.ts';
import { GroupSection } from './group-section.tsx';

interface ChecklistOverviewProps extends ChecklistProps {
  /** The place that was just left: its row takes the focus. */
  left: ChecklistPlace | undefined;
}

/** The whole checklist: its forms, then the questions in their groups, what the scope drops, and what is no longer asked. */
export function ChecklistOverview({ left, ...props }: ChecklistOverviewProps) {
  const { facts, place, onPlace } = props;
  const openId = place.at && questionOfTopic(place.at);
  const question = openId === undefined ? undefined : findQuestion(facts.list, openId);
  const groups = groupQuestions(facts);
  const openGroup = groups.find(({ questions }) => questions.some((each) => each.question === question));
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const isExpanded = ({ id }: ChecklistGroup): boolean => expanded.has(id) || id === openGroup?.id;
  const frame = useFocusOnRow(left);

  // The group of a question that a link opened stays open when the question is closed.
  useEffect(() => {
    if (openGroup) setExpanded((before) => new Set([...before, openGroup.id]));
  }, [openGroup?.id]);

  const toggle = (group: ChecklistGroup): void => {
    setExpanded((before) =>
      isExpanded(group)
        ? new Set([...before].filter((id) => id !== group.id))
        : new Set([...before, group.id]),
    );
    if (group.id === openGroup?.id) onPlace({ part: 'checklist' });
  };
  return (
    <div ref={frame}>
      <ChecklistForms facts={facts} vendor={props.page.vendor} onPlace={onPlace} />
      {groups.map((group) => (
        <GroupSection
          key={group.id}
          {...props}
          group={group}
          isExpanded={isExpanded(group)}
          onToggle={() => toggle(group)}
          openId={question?.id}
        />
      ))}
    </div>
  );
}

/** Brings the focus to the row of the place that was just left. */
function useFocusOnRow(left: ChecklistPlace | undefined) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (left !== undefined) frame.current?.querySelector<HTMLElement>(`[data-place="${left}"]`)?.focus();
  }, [left]);
  return frame;
}
