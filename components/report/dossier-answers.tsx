import { isAnsweredByAgreement } from '../../lib/diligence/agreement-gates.ts';
import { answerTopic, foldAnswer } from '../../lib/diligence/fold-answer.ts';
import type { View } from '../../lib/record/fold.ts';
import { CHECKLIST_WORDS } from '../../lib/words/checklist-words.ts';
import { BASIS_WORDS, SCOPE_ABSENT, SCOPE_SHORT } from '../../lib/words/diligence-words.ts';
import { formatByAgreement } from '../../lib/words/readiness-words.ts';
import { REPORT_WORDS as words } from '../../lib/words/report-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { type ChecklistGroup, groupQuestions, type ListedQuestion } from '../diligence/group-questions.ts';
import { formatAnswerLine } from './answer-line.ts';
import type { NumberedEvidence } from './number-evidence.ts';
import { ReportBody } from './report-body.tsx';
import type { ReportFacts, ReportProps } from './report-facts.ts';

interface DossierAnswersProps extends ReportProps {
  evidence: readonly NumberedEvidence[];
}

const COLUMNS = 4;

/** Every question in its group with its answer and evidence; those that the scope drops, and why; retired ones. */
export function DossierAnswers({ facts, evidence }: DossierAnswersProps) {
  const { report, list, today } = facts;
  const groups = groupQuestions({ list, readiness: report.readiness, index: report.index, today });
  return (
    <section class="dossier__part">
      <h2>{words.answers}</h2>
      <ScopeLine facts={facts} />
      <table class="dossier__table dossier__answers">
        <thead>
          <tr>
            <th scope="col">{words.columnQuestion}</th>
            <th scope="col">{words.columnAnswer}</th>
            <th scope="col">{words.columnBasis}</th>
            <th scope="col">{words.columnEvidence}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr class="dossier__group">
              <th scope="rowgroup" colSpan={COLUMNS}>
                {titleOf(group)}
              </th>
            </tr>
            {group.questions.map((listed) => (
              <AnswerRow key={listed.question.id} facts={facts} listed={listed} evidence={evidence} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function titleOf({ kind, title }: ChecklistGroup): string {
  return kind === 'asked' ? title : words[kind];
}

function ScopeLine({ facts: { report, timeZone, people } }: { facts: ReportFacts }) {
  const { scope } = report.readiness;
  const views = report.index.get('scope') ?? [];
  if (!scope) return <p>{words.scopeUnset}</p>;
  const holding = [...scope].map((fact) => SCOPE_SHORT[fact]);
  return (
    <div class="dossier__scope">
      <p>
        <b>{words.scope}.</b> {holding.length > 0 ? words.scopeHolds(holding.join(', ')) : words.scopeNothing}{' '}
        <span class="text-meta">{views.map((view) => formatWho(view, timeZone)).join('; ')}</span>
      </p>
      {views.map((view) => (
        <ReportBody key={view.name} view={view} people={people} />
      ))}
    </div>
  );
}

interface AnswerRowProps extends DossierAnswersProps {
  listed: ListedQuestion;
}

function AnswerRow({ facts, listed, evidence }: AnswerRowProps) {
  const { question, state, dropped } = listed;
  const topic = answerTopic(question.id);
  const own = evidence.filter(({ view }) => view.statement.of?.includes(topic));
  return (
    <tr>
      <td>
        <span
          class="dossier__mark"
          data-gate={question.gate}
          data-state={state?.state ?? 'does-not-apply'}
          aria-hidden="true"
        />
        <b>{question.short}</b>
        <p>{question.question}</p>
      </td>
      <td>{dropped ? <p>{SCOPE_ABSENT[dropped]}</p> : <Answer facts={facts} listed={listed} />}</td>
      <td>
        {BASIS_WORDS[question.basis]}
        {question.gate && <p class="text-meta">{CHECKLIST_WORDS.gate}</p>}
      </td>
      <td>{own.length === 0 ? words.noEvidence : own.map(({ label }) => label).join(', ')}</td>
    </tr>
  );
}

function Answer({ facts, listed: { question, state } }: { facts: ReportFacts; listed: ListedQuestion }) {
  if (state && isAnsweredByAgreement(question)) return <b>{formatByAgreement(state)}</b>;
  const fold = foldAnswer(facts.report.index, question);
  const version = fold.acting && versionOf(fold.acting);
  return (
    <>
      <b>{formatAnswerLine(fold)}</b>
      {fold.acting && (
        <>
          <ReportBody view={fold.acting} people={facts.people} />
          <p class="text-meta">{formatWho(fold.acting, facts.timeZone)}</p>
        </>
      )}
      {version !== undefined && version !== question.version && (
        <p class="text-meta">{CHECKLIST_WORDS.olderVersion(version)}</p>
      )}
    </>
  );
}

function versionOf({ statement }: View): number | undefined {
  return typeof statement['version'] === 'number' ? statement['version'] : undefined;
}
