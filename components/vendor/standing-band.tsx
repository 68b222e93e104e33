import type { Ref } from 'preact';
import type { PageDecision } from '../../lib/findings/decide-page.ts';
import { NO_STANDING, STANDING_WORDS, TEAM_LIST } from '../../lib/words/standing-words.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { StandingMark } from '../ui/standing-mark.tsx';
import { Time } from '../ui/time.tsx';
import { DisputeCards } from './dispute-cards.tsx';
import { StandingReason } from './standing-reason.tsx';
import './standing-band.css';

interface StandingBandProps {
  page: PageDecision;
  /** To bring the focus to what a standing became. */
  bandRef?: Ref<HTMLElement> | undefined;
}

/** What the team knows, first: the word, the reason, who and when, which list. */
export function StandingBand({ page, bandRef }: StandingBandProps) {
  const { shown } = page.standing;
  const isUnknown = shown === 'unlisted';
  return (
    <section
      ref={bandRef ?? null}
      tabIndex={-1}
      class="standing-band"
      data-tone={shown}
      aria-label={words.standing}
    >
      <div class="standing-band__head">
        <StandingMark
          standing={shown}
          size="large"
          word={isUnknown && page.listed ? NO_STANDING : STANDING_WORDS[shown]}
        />
        {page.listed && <span class="text-meta standing-band__list">{TEAM_LIST}</span>}
      </div>
      <BandBody page={page} />
    </section>
  );
}

function BandBody({ page }: { page: PageDecision }) {
  const { shown, acting } = page.standing;
  if (shown === 'disputed') return <DisputeCards page={page} />;
  if (!acting) return <p>{page.listed ? words.listedNoStanding : words.notListed}</p>;
  return (
    <>
      <ReviewDate page={page} />
      <StandingReason view={acting} />
    </>
  );
}

function ReviewDate({ page }: { page: PageDecision }) {
  const { shown, reviewOn } = page.standing;
  if (reviewOn === undefined || (shown !== 'verified' && shown !== 'review-due')) return null;
  const say = shown === 'review-due' ? words.reviewWasDueOn : words.reviewDueOn;
  return (
    <p class="standing-band__due">
      {say} <Time value={reviewOn} />
    </p>
  );
}
