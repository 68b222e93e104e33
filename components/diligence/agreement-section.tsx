import { type NamedFile, readTerm } from '../../lib/diligence/read-agreement.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import { type AgreementState, parseAgreementValue } from '../../lib/record/agreement-value.ts';
import { findListedName } from '../../lib/record/body-text.ts';
import { foldVerdict, type Vendor, type Verdict, type View } from '../../lib/record/fold.ts';
import type { WaitingFile } from '../../lib/store/desk-database.ts';
import {
  AGREEMENT_STATUS_OPTIONS,
  formatAgreement,
  AGREEMENT_WORDS as words,
} from '../../lib/words/agreement-words.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Section } from '../ui/section.tsx';
import { Segmented } from '../ui/segmented.tsx';
import type { RecordProps } from '../vendor/record-props.ts';
import { opened, openState } from './agreement-draft.ts';
import { AgreementForm } from './agreement-form.tsx';
import { AgreementView } from './agreement-view.tsx';
import { proposalIn } from './term-draft.ts';
import '../vendor/dispute-cards.css';

interface AgreementSectionProps extends RecordProps {
  /** Files on the vendor’s desk. */
  waiting: readonly WaitingFile[];
}

/** What is recorded of the agreement, and the form that changes it. Nothing is recorded before the form’s button. */
export function AgreementSection({ waiting, ...props }: AgreementSectionProps) {
  const { page, self, desk } = props;
  const verdict = foldVerdict(page.vendor, 'agreement');
  const state = openState(desk.draft);
  const begin = verdict.live.find(({ person }) => person?.id === self.person.id) ?? verdict.acting;
  const files = findKnownFiles(desk.draft, page.vendor, waiting);
  const recorded = verdict.disputed ? null : stateOf(verdict.acting);
  const open = (chosen: AgreementState): void =>
    desk.change(opened(desk.draft, chosen, begin, findListedName(page.vendor), files[0]));
  return (
    <Section title={words.agreement}>
      <div class="stack">
        <Recorded {...props} verdict={verdict} />
        {recorded && state === undefined && (
          <div>
            <Button icon="pencil" size="small" onClick={() => open(recorded)}>
              {words.change}
            </Button>
          </div>
        )}
        <Segmented
          label={words.status}
          options={AGREEMENT_STATUS_OPTIONS}
          value={state ?? recorded}
          onChange={open}
        />
        {state && <AgreementForm key={page.key} {...props} state={state} verdict={verdict} files={files} />}
      </div>
    </Section>
  );
}

function stateOf(view: View | undefined) {
  return parseAgreementValue(view?.statement.value ?? '')?.state ?? null;
}

/** Files that are known to be the agreement: read for its terms, attached here, or named with terms that are recorded. */
function findKnownFiles(
  draft: RecordProps['desk']['draft'],
  vendor: Vendor,
  waiting: readonly WaitingFile[],
): NamedFile[] {
  const named = [
    proposalIn(draft)?.file,
    ...waiting.filter(({ topic, form }) => topic === 'agreement' && form === 'file'),
    ...vendor.views
      .filter(({ statement, replacedBy }) => statement.topic.startsWith('term:') && !replacedBy.length)
      .map((view) => readTerm(view)?.file),
  ].filter((file) => file !== undefined);
  const byHash = new Map(named.map(({ name, sha256 }) => [sha256, { name, sha256 }]));
  return [...byHash.values()];
}

function Recorded({ verdict, ...props }: RecordProps & { verdict: Verdict }) {
  const today = todaysDate();
  if (verdict.live.length === 0) return <p class="text-supporting">{words.none}</p>;
  return (
    <>
      {verdict.disputed && <p>{words.disputeLead}</p>}
      <ul class="dispute-cards" data-tone="disputed">
        {verdict.live.map((view) => {
          const value = parseAgreementValue(view.statement.value ?? '');
          const acts = verdict.disputed && view.statement.value === verdict.acting?.statement.value;
          return (
            <li key={view.name} class="dispute-card" data-acts={acts}>
              <div class="dispute-card__head">
                <strong>{value && formatAgreement(value, today)}</strong>
                {acts && <Chip tone="disputed">{words.actsNow}</Chip>}
              </div>
              <AgreementView {...props} view={view} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
