import type { View } from '../../lib/record/fold.ts';
import { formatFingerprint } from '../../lib/record/writer-key.ts';
import { formatMoment } from '../../lib/words/format-date.ts';
import { formatStatement } from '../../lib/words/history-words.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { VENDOR_WORDS } from '../../lib/words/vendor-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { ReportBody } from './report-body.tsx';
import type { ReportFacts, ReportProps } from './report-facts.ts';

/** Everything that was ever said, by entry, newest first, with the ids that the signatures are over. */
export function DossierHistory({ facts }: ReportProps) {
  const { vendor } = facts.page;
  const byEntry = Map.groupBy(vendor.views, (view) => view.entry.id);
  return (
    <section class="dossier__part">
      <h2>{words.history}</h2>
      <p>{words.historyWhat(vendor.entries.length, facts.report.digest)}</p>
      {vendor.holes.length > 0 && <p>{words.holes(vendor.holes.length)}</p>}
      <ol>
        {[...byEntry].map(([id, views]) => (
          <HistoryEntry key={id} facts={facts} views={views.toSorted((a, b) => placeOf(a) - placeOf(b))} />
        ))}
      </ol>
    </section>
  );
}

function placeOf({ name }: View): number {
  return Number(name.slice(name.lastIndexOf('.') + 1));
}

function HistoryEntry({ facts, views }: { facts: ReportFacts; views: readonly View[] }) {
  const [first] = views;
  if (!first) return null;
  const { entry, person } = first;
  const about = facts.report.keys.length > 1 ? `, ${entry.about}` : '';
  return (
    <li class="dossier__item">
      <p>
        <b>{person?.name ?? STRANGER}</b>{' '}
        <span class="text-meta text-numeric">{`${formatMoment(entry.at, facts.timeZone)}${about}`}</span>
      </p>
      <ul>
        {views.map((view) => (
          <HistoryStatement key={view.name} facts={facts} view={view} />
        ))}
      </ul>
      <p class="dossier__hash">
        {`${words.entry} ${entry.id} · ${words.key} ${formatFingerprint(entry.by)}`}
      </p>
    </li>
  );
}

function HistoryStatement({ facts, view }: { facts: ReportFacts; view: View }) {
  const { topic, body } = view.statement;
  const isSaidInLine = topic === 'name' || topic === 'phone' || topic === 'person';
  const sha256 = (view.bodyState === 'shown' ? body?.['sha256'] : undefined) ?? view.statement['file'];
  return (
    <li class="dossier__said" data-replaced={view.replacedBy.length > 0}>
      <p>
        <span class="dossier__what">{formatStatement(view, facts.list) ?? VENDOR_WORDS.notUnderstood}</span>
        {view.replacedBy.length > 0 && (
          <span class="text-meta">
            {' '}
            {VENDOR_WORDS.replacedBy(view.replacedBy.map((by) => formatWho(by, facts.timeZone)).join('; '))}
          </span>
        )}
      </p>
      {!(isSaidInLine && view.bodyState === 'shown') && <ReportBody view={view} people={facts.people} />}
      {typeof sha256 === 'string' && <p class="dossier__hash">{`${words.hash} ${sha256}`}</p>}
    </li>
  );
}
