import { isAnsweredByAgreement } from '../../lib/diligence/agreement-gates.ts';
import type { Reason } from '../../lib/diligence/decide-readiness.ts';
import { isScreeningTopic } from '../../lib/registers/screening-topic.ts';
import { BASIS_WORDS } from '../../lib/words/diligence-words.ts';
import { formatReason, READINESS_WORDS as words } from '../../lib/words/readiness-words.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import '../ui/button.css';
import type { ChecklistPlace, RecordPlace } from '../vendor/record-place.ts';

interface ReadinessReasonsProps {
  /** In the screen's order. */
  reasons: readonly Reason[];
  isAll: boolean;
  onAll: (isAll: boolean) => void;
  onPlace: (place: RecordPlace) => void;
  onStanding: () => void;
}

const FEW = 3;

/** The first three reasons, or all of them; each leads to its place. */
export function ReadinessReasons({ reasons, isAll, onAll, onPlace, onStanding }: ReadinessReasonsProps) {
  const shown = isAll ? reasons : findFew(reasons);
  const follow = (reason: Reason): void => {
    const place = placeOf(reason);
    if (place === 'standing') onStanding();
    else onPlace(place);
  };
  if (reasons.length === 0) return null;
  return (
    <>
      <ul class="readiness__reasons" aria-label={words.reasons}>
        {shown.map((reason) => (
          <li key={keyOf(reason)}>
            <button type="button" class="readiness__reason" onClick={() => follow(reason)}>
              <ReasonMark reason={reason} />
              <span class="readiness__text">
                {formatReason(reason)}
                {reason.kind === 'open' && (
                  <span class="readiness__basis"> {BASIS_WORDS[reason.question.basis]}</span>
                )}
              </span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
      {reasons.length > FEW && (
        <div>
          <button
            type="button"
            class="button button--quiet button--small"
            aria-expanded={isAll}
            onClick={() => onAll(!isAll)}
          >
            {isAll ? words.fewer : words.all(reasons.length)}
          </button>
        </div>
      )}
    </>
  );
}

/** The first three, less the terms of an agreement that is itself among the reasons: they wait for it. */
function findFew(reasons: readonly Reason[]): readonly Reason[] {
  const isWaiting = (reason: Reason): boolean =>
    reason.kind === 'open' && reason.why === 'terms-not-confirmed';
  const isOfAgreement = (reason: Reason): boolean =>
    reason.kind === 'open' && isAnsweredByAgreement(reason.question) && !isWaiting(reason);
  const few = reasons.some(isOfAgreement) ? reasons.filter((reason) => !isWaiting(reason)) : reasons;
  return few.slice(0, FEW);
}

const ICONS: Readonly<Record<Exclude<Reason['kind'], 'open'>, { icon: IconName; tone: string }>> = {
  suspicious: { icon: 'flag', tone: 'suspicious' },
  exclusion: { icon: 'flag', tone: 'suspicious' },
  'red-flag': { icon: 'flag', tone: 'suspicious' },
  'caught-off-guard': { icon: 'flag', tone: 'suspicious' },
  dispute: { icon: 'help', tone: 'disputed' },
  lapsed: { icon: 'clock', tone: 'notice' },
};

function ReasonMark({ reason }: { reason: Reason }) {
  if (reason.kind === 'open') return <span class="readiness__open" aria-hidden="true" />;
  const { icon, tone } = ICONS[reason.kind];
  return (
    <span class="readiness__mark" data-tone={tone}>
      <Icon name={icon} />
    </span>
  );
}

/** Where a reason is settled. */
function placeOf(reason: Reason): RecordPlace | 'standing' {
  const checklist = (at: ChecklistPlace): RecordPlace => ({ part: 'checklist', at });
  switch (reason.kind) {
    case 'suspicious':
      return 'standing';
    case 'exclusion':
      return checklist('screening');
    case 'caught-off-guard':
      return checklist('inquiry');
    case 'red-flag':
    case 'open':
      return checklist(`answer:${reason.question.id}`);
    case 'lapsed':
      return placeOfTopic(reason.due.topic);
    case 'dispute':
      return placeOfTopic(reason.topic);
  }
}

function placeOfTopic(topic: string): RecordPlace | 'standing' {
  if (topic === 'standing' || topic === 'review-on') return 'standing';
  if (isScreeningTopic(topic)) return { part: 'checklist', at: 'screening' };
  if (topic.startsWith('answer:')) return { part: 'checklist', at: topic as `answer:${string}` };
  return { part: 'checklist', at: topic === 'inquiry' ? 'inquiry' : 'agreement' };
}

function keyOf(reason: Reason): string {
  switch (reason.kind) {
    case 'red-flag':
    case 'open':
      return `${reason.kind} ${reason.question.id}`;
    case 'lapsed':
      return `lapsed ${reason.due.topic}`;
    case 'exclusion':
    case 'dispute':
      return `${reason.kind} ${reason.topic}`;
    case 'suspicious':
    case 'caught-off-guard':
      return reason.kind;
  }
}
