import type { ComponentChildren } from 'preact';
import { type AgreementFacts, readAgreement } from '../../lib/diligence/read-agreement.ts';
import { MOST_NOTICE_DAYS } from '../../lib/diligence/say-agreement.ts';
import type { View } from '../../lib/record/fold.ts';
import { AGREEMENT_WORDS as words } from '../../lib/words/agreement-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { KeptNote } from '../privacy/kept-note.tsx';
import { Digest } from '../ui/digest.tsx';
import { Quote } from '../ui/quote.tsx';
import { Time } from '../ui/time.tsx';
import { BodyStateNote } from '../vendor/body-state.tsx';
import type { RecordProps } from '../vendor/record-props.ts';
import { redactors } from '../vendor/said-item.tsx';
import { StatementActs } from '../vendor/statement-acts.tsx';

/** What one reviewer recorded of the agreement, and who it was. */
export function AgreementView({ view, people, self, onAct }: RecordProps & { view: View }) {
  const facts = readAgreement(view);
  return (
    <>
      {facts && <Facts facts={facts} />}
      <KeptNote view={view} />
      <BodyStateNote view={view} redactedBy={redactors(view, people)} />
      <div class="agreement-view__foot">
        <p class="text-meta">
          {view.person?.name ?? STRANGER}, <Time value={view.entry.at} />
        </p>
        <StatementActs view={view} what={words.agreement} self={self} onAct={onAct} />
      </div>
    </>
  );
}

function Facts({ facts }: { facts: AgreementFacts }) {
  const { noticeDays, file } = facts;
  return (
    <dl class="agreement-view__facts">
      <Fact name={words.us}>{facts.us}</Fact>
      <Fact name={words.vendor}>{facts.vendor}</Fact>
      <Fact name={words.signedOn}>{facts.signedOn && <Time value={facts.signedOn} />}</Fact>
      <Fact name={words.effectiveOn}>{facts.effectiveOn && <Time value={facts.effectiveOn} />}</Fact>
      <Fact name={words.renewal}>{facts.renewal}</Fact>
      <Fact name={words.noticeDays}>
        {noticeDays !== undefined && (
          <>
            {words.noticeDaysShown(noticeDays)}
            {noticeDays > MOST_NOTICE_DAYS && <p class="text-meta">{words.noticeDaysOver(noticeDays)}</p>}
          </>
        )}
      </Fact>
      <Fact name={words.clause}>{facts.clause && <Quote text={facts.clause} />}</Fact>
      <Fact name={words.reason}>{facts.reason}</Fact>
      <Fact name={words.file}>
        {file && (
          <>
            {file.name} <span class="text-meta">{words.hash}</span> <Digest value={file.sha256} />
          </>
        )}
      </Fact>
    </dl>
  );
}

/** Nothing where there is no fact. */
function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div class="agreement-view__fact">
      <dt class="text-label">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
