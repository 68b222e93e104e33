import type { TermFold } from '../../lib/diligence/agreement-gates.ts';
import { AGREEMENT_TERMS } from '../../lib/diligence/agreement-terms.ts';
import { type AgreementFacts, readTerm } from '../../lib/diligence/read-agreement.ts';
import { AGREEMENT_WORDS, TERM_VERDICT_WORDS } from '../../lib/words/agreement-words.ts';
import { AGREEMENT_STATE_WORDS } from '../../lib/words/checklist-words.ts';
import { formatShortHash } from '../../lib/words/format-hash.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { TERM_WORDS } from '../../lib/words/term-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { BodyStateNote } from '../vendor/body-state.tsx';
import { redactors } from '../vendor/said-item.tsx';
import { ReportFact } from './report-fact.tsx';
import type { ReportFacts, ReportProps } from './report-facts.ts';

/** The agreement as recorded, and each of the fifteen terms with its sentence and page. */
export function DossierTerms({ facts }: ReportProps) {
  const { agreement, terms } = facts.report;
  return (
    <section class="dossier__part">
      <h2>{words.termsInAgreement}</h2>
      {agreement.facts && <Recorded recorded={agreement.facts} />}
      <table class="dossier__table dossier__terms">
        <thead>
          <tr>
            <th scope="col">{words.columnTerm}</th>
            <th scope="col">{words.columnVerdict}</th>
            <th scope="col">{words.columnWords}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <TermRow key={term.id} term={term} facts={facts} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Recorded({ recorded }: { recorded: AgreementFacts }) {
  const { file, clause } = recorded;
  const texts = (['us', 'vendor', 'effectiveOn', 'renewal'] as const).flatMap((member) => {
    const text = recorded[member];
    return text === undefined ? [] : [[member, text] as const];
  });
  return (
    <dl class="report__facts">
      {texts.map(([member, text]) => (
        <ReportFact key={member} name={AGREEMENT_WORDS[member]}>
          {text}
        </ReportFact>
      ))}
      {clause !== undefined && <ReportFact name={AGREEMENT_WORDS.clause}>“{clause}”</ReportFact>}
      {file && (
        <ReportFact name={AGREEMENT_WORDS.file}>
          {file.name} <span class="text-meta">{`${words.hash} ${file.sha256}`}</span>
        </ReportFact>
      )}
    </dl>
  );
}

function TermRow({ term: { id, acting, verdict, disputed }, facts }: { term: TermFold; facts: ReportFacts }) {
  const recorded = acting && readTerm(acting);
  const citation = AGREEMENT_TERMS.find((each) => each.id === id)?.citation;
  return (
    <tr>
      <td>
        <b>{TERM_WORDS[id].title}</b>
        <p class="text-meta">{citation}</p>
      </td>
      <td>
        {verdict ? TERM_VERDICT_WORDS[verdict] : words.notConfirmed}
        {disputed && <p class="text-meta">{AGREEMENT_STATE_WORDS.disputed}</p>}
      </td>
      <td>
        {recorded?.sentence !== undefined && <p class="statement-text">“{recorded.sentence}”</p>}
        {recorded?.note !== undefined && <p class="statement-text">{recorded.note}</p>}
        {acting && (
          <>
            <BodyStateNote view={acting} redactedBy={redactors(acting, facts.people)} />
            <p class="text-meta">
              {[
                ...(recorded?.file ? [`${recorded.file.name} ${formatShortHash(recorded.file.sha256)}`] : []),
                ...(recorded?.page === undefined ? [] : [words.page(recorded.page)]),
                formatWho(acting, facts.timeZone),
              ].join(', ')}
            </p>
          </>
        )}
      </td>
    </tr>
  );
}
