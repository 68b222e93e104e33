import { findText } from '../../lib/record/body-text.ts';
import type { View } from '../../lib/record/fold.ts';
import { liveStages } from '../../lib/record/standing.ts';
import type { Standing } from '../../lib/record/topics.ts';
import { formatSignatures } from '../../lib/words/approval-words.ts';
import { formatCalendarDate } from '../../lib/words/format-date.ts';
import { formatGates, READINESS_WORDS } from '../../lib/words/readiness-words.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import {
  formatBeside,
  NO_STANDING,
  STAGE_WORDS,
  STANDING_WORDS,
  TEAM_LIST,
} from '../../lib/words/standing-words.ts';
import { formatActing, VENDOR_WORDS } from '../../lib/words/vendor-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { GateStrip } from '../diligence/gate-strip.tsx';
import { StandingMark } from '../ui/standing-mark.tsx';
import { ReportAdvice } from './report-advice.tsx';
import type { ReportFacts, ReportProps } from './report-facts.ts';
import { formatCut } from './report-more.tsx';

/** Of a reason on the committee’s page, in characters. */
const LONGEST = 200;

/** The decision: the standing with its reason, who and when; and whether the vendor may take its first call. */
export function ReportDecision({ facts }: ReportProps) {
  return (
    <div class="report__columns">
      <StandingBox facts={facts} />
      <FirstCall facts={facts} />
    </div>
  );
}

function StandingBox({ facts }: ReportProps) {
  const { standing, vendor } = facts.page;
  const { shown, acting, reviewOn, leftOn, strangers, verifiedElsewhere } = standing;
  const stages = liveStages(vendor).map((stage) => STAGE_WORDS[stage]);
  return (
    <section class="report__box">
      <h2 class="report__label">{words.standing}</h2>
      <div class="report__verdict">
        <StandingMark
          standing={shown}
          word={shown === 'unlisted' ? NO_STANDING : STANDING_WORDS[shown]}
          size="large"
          under={formatBeside(standing)}
        />
      </div>
      {acting && <Acting facts={facts} view={acting} />}
      {verifiedElsewhere.length > 0 && <p>{words.verifiedElsewhere(verifiedElsewhere.join(', '))}</p>}
      <p class="text-meta text-numeric">
        {[
          ...(reviewOn === undefined ? [] : [`${VENDOR_WORDS.reviewDueOn} ${formatCalendarDate(reviewOn)}`]),
          ...(stages.length === 0 ? [] : [`${VENDOR_WORDS.stage}: ${stages.join(', ').toLowerCase()}`]),
        ].join(' · ')}
      </p>
      {leftOn !== undefined && <p>{words.leftOn(formatCalendarDate(leftOn))}</p>}
      {strangers.length > 0 && <p class="text-meta">{words.strangersWarn(strangers.length)}</p>}
      <ReportAdvice facts={facts} />
    </section>
  );
}

function Acting({ facts, view }: { facts: ReportFacts; view: View }) {
  const { standing } = facts.page;
  const said = formatSignatures(view, standing, (one) => formatWho(one, facts.timeZone));
  const checked = findText(view, 'checked');
  const reason = findText(view, 'reason');
  return (
    <>
      {standing.verdict.disputed && (
        <p>
          {VENDOR_WORDS.disputeLead} <b>{formatActing(view.statement.value as Standing)}</b>.
        </p>
      )}
      {reason !== undefined && <p class="statement-text">{formatCut(reason, facts.kind, LONGEST)}</p>}
      {checked !== undefined && (
        <p class="statement-text">
          <b>{VENDOR_WORDS.checked}:</b> {formatCut(checked, facts.kind, LONGEST)}
        </p>
      )}
      <p class="text-meta">
        {said}. {TEAM_LIST}.
      </p>
    </>
  );
}

function FirstCall({ facts: { report } }: ReportProps) {
  const { readiness } = report;
  const sentence = formatGates(readiness);
  return (
    <section class="report__box">
      <h2 class="report__label">{words.firstCall}</h2>
      <p class="report__verdict report__verdict--call">
        <b>{READINESS_WORDS.state[readiness.state]}</b>
        <span class="text-supporting text-numeric">{sentence}</span>
      </p>
      {readiness.gates.length > 0 && (
        <>
          <GateStrip gates={readiness.gates} label={sentence} />
          <p class="text-meta">{words.gatesPicture}</p>
        </>
      )}
      {readiness.scope === undefined && <p class="text-meta">{words.scopeUnset}</p>}
    </section>
  );
}
