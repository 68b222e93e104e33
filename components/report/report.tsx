import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readReport } from '../../lib/diligence/read-report.ts';
import { timeZone, todaysDate } from '../../lib/platform/today.ts';
import { REPORT_KIND_WORDS } from '../../lib/words/report-kind-words.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { usePeople } from '../live/use-people.ts';
import { useQuestionList } from '../live/use-question-list.ts';
import { useSelf } from '../live/use-self.ts';
import { useSettings } from '../live/use-settings.ts';
import { useVendor } from '../live/use-vendor.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { CommitteePage } from './committee-page.tsx';
import { DossierParts } from './dossier-parts.tsx';
import { parseReportAddress, type ReportAddress } from './report-address.ts';
import { ReportBar } from './report-bar.tsx';
import type { ReportFacts } from './report-facts.ts';
import { ReportFooter } from './report-footer.tsx';
import './report.css';

/** A report on one vendor, as the page’s address names it: on screen as it will be printed. */
export function Report() {
  const address = useReportAddress();
  const facts = useReportFacts(address);
  if (!address || facts === null) {
    return (
      <main class="report-screen">
        <EmptyState title={words.unknownTitle}>{address ? words.nothing : words.unknown}</EmptyState>
      </main>
    );
  }
  if (!facts) return <p class="report-screen">{words.reading}</p>;
  return <VendorReport key={`${facts.kind} ${facts.page.key}`} facts={facts} />;
}

function useReportAddress(): ReportAddress | undefined {
  const [address, setAddress] = useState(() => parseReportAddress(location.hash));
  useEffect(() => {
    const onHashChange = (): void => setAddress(parseReportAddress(location.hash));
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return address;
}

/** Undefined until everything is read; `null` where nothing is recorded about the vendor. */
function useReportFacts(address: ReportAddress | undefined): ReportFacts | null | undefined {
  const page = useVendor(address?.vendorKey ?? '');
  const list = useQuestionList();
  const people = usePeople();
  const self = useSelf();
  const organisation = useSettings().state?.settings.organisation;
  return useMemo(() => {
    if (!address || !page || !list || !people || self === undefined || organisation === undefined)
      return undefined;
    if (page.vendor.entries.length === 0) return null;
    const today = todaysDate();
    return {
      kind: address.kind,
      page,
      report: readReport(page.vendor, list, today),
      list,
      people,
      madeBy: self?.person.name,
      organisation,
      today,
      timeZone: timeZone(),
    };
  }, [address, page, list, people, self, organisation]);
}

function VendorReport({ facts }: { facts: ReportFacts }) {
  const sheet = useRef<HTMLElement>(null);
  const name = facts.report.names[0] ?? facts.page.key;
  const title = words.documentTitle(name, REPORT_KIND_WORDS[facts.kind]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main class="report-screen">
      <ReportBar facts={facts} title={title} sheet={sheet} />
      <article ref={sheet} class="report" data-kind={facts.kind} lang="en">
        <CommitteePage facts={facts} />
        {facts.kind === 'dossier' && <DossierParts facts={facts} />}
        <ReportFooter facts={facts} />
      </article>
    </main>
  );
}
