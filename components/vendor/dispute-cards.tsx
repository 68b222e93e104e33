import type { PageDecision } from '../../lib/findings/decide-page.ts';
import type { Standing } from '../../lib/record/topics.ts';
import { STANDING_WORDS } from '../../lib/words/standing-words.ts';
import { formatActing, VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { StandingMark } from '../ui/standing-mark.tsx';
import { DisputeCard } from './dispute-card.tsx';
import { StandingReason } from './standing-reason.tsx';
import './dispute-cards.css';

interface DisputeCardsProps {
  page: PageDecision;
}

/** Both sides of a dispute, the acting one first and marked. */
export function DisputeCards({ page }: DisputeCardsProps) {
  const { acting, verdict } = page.standing;
  const actingValue = acting?.statement.value as Standing;
  return (
    <>
      <p>
        {words.disputeLead} <strong>{formatActing(actingValue)}</strong>.
      </p>
      <ul class="dispute-cards">
        {verdict.live.map((view) => {
          const standing = view.statement.value as Standing;
          const acts = standing === actingValue;
          return (
            <DisputeCard
              key={view.name}
              tone={standing}
              acts={acts}
              head={<StandingMark standing={standing} word={STANDING_WORDS[standing]} />}
            >
              <StandingReason view={view} />
            </DisputeCard>
          );
        })}
      </ul>
    </>
  );
}
