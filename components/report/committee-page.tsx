import { isSiteless } from '../../lib/findings/decide-row.ts';
import { formatCalendarDate } from '../../lib/words/format-date.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { BrandMark } from '../dashboard/brand-mark.tsx';
import { ReportAgreement } from './report-agreement.tsx';
import { ReportCheckers } from './report-checkers.tsx';
import { ReportDecision } from './report-decision.tsx';
import type { ReportFacts, ReportProps } from './report-facts.ts';
import { ReportMore } from './report-more.tsx';
import { ReportReasons } from './report-reasons.tsx';
import { ReportScreenings } from './report-screenings.tsx';

/** The one page for the committee: the decision, its reasons, what is open, and who checked what. */
export function CommitteePage({ facts }: ReportProps) {
  return (
    <section class="committee">
      <header class="report__head">
        <BrandMark />
        <b>{words.product}</b>
        <span>{words.headings[facts.kind]}</span>
        {facts.organisation !== '' && <span class="report__organisation">{facts.organisation}</span>}
        <span class="report__date text-numeric">{formatCalendarDate(facts.today)}</span>
      </header>
      <VendorHead facts={facts} />
      <ReportDecision facts={facts} />
      <ReportReasons facts={facts} />
      <div class="report__columns">
        <div>
          <ReportAgreement facts={facts} />
          <ReportCheckers facts={facts} />
        </div>
        <ReportScreenings facts={facts} />
      </div>
    </section>
  );
}

/** Of each on the committee’s page; the dossier has them all. */
const MOST = 4;

function VendorHead({ facts }: ReportProps) {
  const { report, page } = facts;
  const sites = report.keys.filter((key) => !isSiteless(key));
  const [name = sites[0] ?? page.key, ...otherNames] = report.names;
  return (
    <>
      <h1 class="report__name">{name}</h1>
      <Line facts={facts} parts={[...otherNames, ...sites]} />
      <Line facts={facts} parts={report.phones} />
    </>
  );
}

function Line({ facts, parts }: { facts: ReportFacts; parts: readonly string[] }) {
  if (parts.length === 0) return null;
  const shown = facts.kind === 'committee' ? parts.slice(0, MOST) : parts;
  return (
    <p class="report__line text-numeric">
      {shown.join(' · ')} <ReportMore n={parts.length - shown.length} what={words.names} />
    </p>
  );
}
