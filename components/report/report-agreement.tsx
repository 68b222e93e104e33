import { AGREEMENT_WORDS, formatAgreement, TERM_VERDICT_WORDS } from '../../lib/words/agreement-words.ts';
import { AGREEMENT_STATE_WORDS } from '../../lib/words/checklist-words.ts';
import { formatCalendarDate } from '../../lib/words/format-date.ts';
import { formatTermCount, REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { TERM_WORDS } from '../../lib/words/term-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { ReportFact } from './report-fact.tsx';
import type { ReportFacts, ReportProps } from './report-facts.ts';
import { formatCut } from './report-more.tsx';

/** Of a reason on the committee’s page, in characters. */
const LONGEST = 200;

/** Where the agreement stands, and which of its terms are there. */
export function ReportAgreement({ facts }: ReportProps) {
  const { agreement, terms } = facts.report;
  const { facts: recorded, acting } = agreement;
  return (
    <section class="report__part">
      <h2>{words.agreement}</h2>
      <dl class="report__facts">
        <ReportFact name={words.status}>{formatStatus(facts)}</ReportFact>
        {recorded?.signedOn !== undefined && (
          <ReportFact name={words.signedOn}>{formatDate(recorded.signedOn)}</ReportFact>
        )}
        {acting && (
          <ReportFact name={words.breachNotice}>
            {recorded?.noticeDays === undefined
              ? words.notGiven
              : AGREEMENT_WORDS.noticeDaysShown(recorded.noticeDays)}
          </ReportFact>
        )}
        {recorded?.reason !== undefined && (
          <ReportFact name={AGREEMENT_WORDS.reason}>
            {formatCut(recorded.reason, facts.kind, LONGEST)}
          </ReportFact>
        )}
        {recorded?.value.state !== 'not-required' && (
          <>
            <ReportFact name={words.terms}>{formatTermCount(terms)}</ReportFact>
            {(['partly', 'absent'] as const).map((verdict) => {
              const those = terms.filter((term) => term.verdict === verdict);
              if (those.length === 0) return null;
              return (
                <ReportFact key={verdict} name={TERM_VERDICT_WORDS[verdict]}>
                  {those.map(({ id }) => TERM_WORDS[id].title).join('; ')}
                </ReportFact>
              );
            })}
          </>
        )}
      </dl>
      {acting && <p class="text-meta">{formatWho(acting, facts.timeZone)}</p>}
    </section>
  );
}

/** A date as it was typed may be none. */
function formatDate(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatCalendarDate(date) : date;
}

function formatStatus({ report: { agreement }, today }: ReportFacts): string {
  if (!agreement.value) return words.none;
  const status = formatAgreement(agreement.value, today);
  return agreement.disputed ? `${AGREEMENT_STATE_WORDS.disputed}: ${status}` : status;
}
