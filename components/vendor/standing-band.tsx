import type { Ref } from 'preact';
import { type PageDecision, shownOf } from '../../lib/findings/decide-page.ts';
import { timeZone } from '../../lib/platform/today.ts';
import { formatAdvisedLead } from '../../lib/words/advice-words.ts';
import { formatApprovals } from '../../lib/words/approval-words.ts';
import { formatLapse } from '../../lib/words/lapse-words.ts';
import { LOOKALIKE, LOOKALIKE_LEAD } from '../../lib/words/lookalike-words.ts';
import {
  ADVISED,
  formatBeside,
  NO_STANDING,
  STANDING_WORDS,
  TEAM_LIST,
} from '../../lib/words/standing-words.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
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
  const shown = shownOf(page);
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
          word={wordFor(page)}
          under={formatBeside(page.standing)}
        />
        {page.listed && <span class="text-meta standing-band__list">{TEAM_LIST}</span>}
      </div>
      <BandBody page={page} />
    </section>
  );
}

function wordFor(page: PageDecision): string {
  const shown = shownOf(page);
  if (shown === 'lookalike') return LOOKALIKE;
  if (shown === 'advised') return ADVISED;
  return shown === 'unlisted' && page.listed ? NO_STANDING : STANDING_WORDS[shown];
}

function BandBody({ page }: { page: PageDecision }) {
  const { shown, acting, approvals } = page.standing;
  const [advice] = page.advised;
  if (shownOf(page) === 'lookalike') return <p>{LOOKALIKE_LEAD}</p>;
  if (advice && shownOf(page) === 'advised') return <p>{formatAdvisedLead(advice)}</p>;
  if (shown === 'disputed') return <DisputeCards page={page} />;
  if (!acting) return <p>{page.listed ? words.listedNoStanding : words.notListed}</p>;
  return (
    <>
      <ReviewDate page={page} />
      <StandingReason view={acting} />
      <Approvals approvals={approvals} />
    </>
  );
}

/** Who signed a verification besides the one who proposed it. */
function Approvals({ approvals }: Pick<PageDecision['standing'], 'approvals'>) {
  if (approvals.length === 0) return null;
  const said = formatApprovals(approvals, (view) => formatWho(view, timeZone()));
  return <p class="text-meta standing-band__who standing-band__approvals">{said}</p>;
}

/** When it is to be looked at again, or what has lapsed. */
function ReviewDate({ page }: { page: PageDecision }) {
  const { shown, reviewOn, lapses } = page.standing;
  if (shown === 'review-due') return <p class="standing-band__due">{lapses.map(formatLapse).join(' ')}</p>;
  if (shown !== 'verified' || reviewOn === undefined) return null;
  return (
    <p class="standing-band__due">
      {words.reviewDueOn} <Time value={reviewOn} />
    </p>
  );
}
