import type { Reason } from '../../lib/diligence/decide-readiness.ts';
import type { Question } from '../../lib/diligence/question.ts';
import { BASIS_WORDS } from '../../lib/words/diligence-words.ts';
import { formatReason } from '../../lib/words/readiness-words.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import type { ReportProps } from './report-facts.ts';
import { ReportMore } from './report-more.tsx';

/** What the committee’s page holds of them in two columns. */
const MOST = 40;
/** From this many on they stand in two columns. */
const FEW = 7;

/** Every reason why the vendor is not ready, with its basis, and what else is open. */
export function ReportReasons({ facts: { report, kind } }: ReportProps) {
  const { reasons, state } = report.readiness;
  const shown = kind === 'committee' ? reasons.slice(0, MOST) : reasons;
  return (
    <section class="report__part">
      {reasons.length === 0 ? (
        <p>{words.nothingAgainst}</p>
      ) : (
        <>
          <h2>{words.why[state]}</h2>
          <ol class="report__reasons" data-many={shown.length > FEW}>
            {shown.map((reason) => (
              <li key={keyOf(reason)} class="report__reason">
                <span class="report__mark" data-kind={reason.kind} aria-hidden="true" />
                <span>{formatReason(reason)}</span>
                <span class="report__basis">{formatBasis(reason)}</span>
              </li>
            ))}
          </ol>
          <ReportMore n={reasons.length - shown.length} what={words.reasons} />
        </>
      )}
      {report.unanswered.length > 0 && (
        <p class="text-meta">
          <b>{words.alsoOpen}:</b> {words.alsoOpenWhat(report.unanswered.length)}.
        </p>
      )}
    </section>
  );
}

function formatBasis(reason: Reason): string {
  const question: Question | undefined = 'question' in reason ? reason.question : undefined;
  return question ? BASIS_WORDS[question.basis] : '';
}

/** Two exclusions, or two terms in dispute, read alike. */
function keyOf(reason: Reason): string {
  const topic = reason.kind === 'dispute' || reason.kind === 'exclusion' ? reason.topic : '';
  return `${topic} ${formatReason(reason)}`;
}
