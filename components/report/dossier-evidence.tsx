import { type Evidence, findEvidence } from '../../lib/record/evidence.ts';
import type { EvidenceForm } from '../../lib/record/topics.ts';
import {
  EVIDENCE_FORM_WORDS,
  EVIDENCE_WORDS,
  formatBacked,
  formatEvidenceKind,
  formatSize,
} from '../../lib/words/evidence-words.ts';
import { formatAnd } from '../../lib/words/format-count.ts';
import { formatCalendarDate, formatMoment } from '../../lib/words/format-date.ts';
import { PRIVACY_WORDS } from '../../lib/words/privacy-words.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { BodyStateNote } from '../vendor/body-state.tsx';
import { redactors } from '../vendor/said-item.tsx';
import type { NumberedEvidence } from './number-evidence.ts';
import type { ReportFacts, ReportProps } from './report-facts.ts';

interface DossierEvidenceProps extends ReportProps {
  evidence: readonly NumberedEvidence[];
}

/** Each piece of evidence: what it is, where it is from, what it backs, and its SHA-256. */
export function DossierEvidence({ facts, evidence }: DossierEvidenceProps) {
  return (
    <section class="dossier__part">
      <h2>{words.evidence}</h2>
      {evidence.length === 0 && <p>{words.noEvidenceAtAll}</p>}
      <ol>
        {evidence.map((piece) => (
          <EvidenceEntry key={piece.view.name} facts={facts} piece={piece} />
        ))}
      </ol>
    </section>
  );
}

function EvidenceEntry({ facts, piece: { label, view } }: { facts: ReportFacts; piece: NumberedEvidence }) {
  const evidence = findEvidence(view);
  const backed = (view.statement.of ?? []).flatMap((topic) => formatBacked(topic, facts.list) ?? []);
  const sha256 = evidence && hashOf(evidence);
  return (
    <li class="dossier__item dossier__evidence">
      <b class="text-numeric">{label}</b>
      <div>
        <p>
          <b>
            {formatEvidenceKind(evidence?.as) ?? EVIDENCE_FORM_WORDS[view.statement.value as EvidenceForm]}
          </b>{' '}
          <span class="text-meta">{formatWho(view, facts.timeZone)}</span>
        </p>
        {evidence && <Body evidence={evidence} timeZone={facts.timeZone} />}
        <BodyStateNote view={view} redactedBy={redactors(view, facts.people)} />
        {backed.length > 0 && <p class="text-meta">{words.backs(formatAnd(backed))}</p>}
        {sha256 !== undefined && <p class="dossier__hash">{`${words.hash} ${sha256}`}</p>}
      </div>
    </li>
  );
}

function hashOf(evidence: Evidence): string | undefined {
  if (evidence.form === 'quote') return evidence.quote.sha256;
  return evidence.form === 'visit' ? undefined : evidence.sha256;
}

function Body({ evidence, timeZone }: { evidence: Evidence; timeZone: string }) {
  switch (evidence.form) {
    case 'quote': {
      const { text, address, at, redacted } = evidence.quote;
      return (
        <>
          <p class="dossier__quote statement-text">“{text}”</p>
          <p class="text-meta">{`${address}, ${formatRead(at, timeZone)}`}</p>
          {redacted && <p class="text-meta">{PRIVACY_WORDS.quoteRedacted}</p>}
        </>
      );
    }
    case 'visit':
      return (
        <>
          <p class="text-meta">
            {EVIDENCE_WORDS.on(formatCalendarDate(evidence.on))}
            {evidence.persons !== undefined && ` ${EVIDENCE_WORDS.with(evidence.persons)}`}
          </p>
          <p class="statement-text">{evidence.text}</p>
        </>
      );
    default:
      return (
        <>
          <p>
            {evidence.name} <span class="text-meta">{formatSize(evidence.size)}</span>
          </p>
          {evidence.form === 'capture' && (
            <p class="text-meta">{`${evidence.address}, ${formatRead(evidence.at, timeZone)}`}</p>
          )}
          {evidence.note !== undefined && <p class="statement-text">{evidence.note}</p>}
        </>
      );
  }
}

/** When a page was read; a time that is none stands as it was written. */
function formatRead(at: string, timeZone: string): string {
  return Number.isNaN(new Date(at).getTime()) ? at : formatMoment(new Date(at).toISOString(), timeZone);
}
