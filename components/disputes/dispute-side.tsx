import { findText } from '../../lib/record/body-text.ts';
import { findEvidence, findLiveEvidence } from '../../lib/record/evidence.ts';
import type { Vendor, View } from '../../lib/record/fold.ts';
import type { EvidenceForm, Standing } from '../../lib/record/topics.ts';
import type { Origins } from '../../lib/store/read-origins.ts';
import { formatSide, DISPUTES_WORDS as words } from '../../lib/words/disputes-words.ts';
import { formatEvidenceTitle } from '../../lib/words/evidence-words.ts';
import { STANDING_WORDS, STRANGER } from '../../lib/words/standing-words.ts';
import { KeptNote } from '../privacy/kept-note.tsx';
import { Icon } from '../ui/icon.tsx';
import { StandingMark } from '../ui/standing-mark.tsx';
import { Time } from '../ui/time.tsx';
import { DisputeCard } from '../vendor/dispute-card.tsx';
import { StandingReason } from '../vendor/standing-reason.tsx';

interface DisputeSideProps {
  view: View;
  vendor: Vendor;
  acts: boolean;
  origins: Origins;
}

/** One side: what it says, why, who and when, where it comes from and what backs it. */
export function DisputeSide({ view, vendor, acts, origins }: DisputeSideProps) {
  const { topic, value = '' } = view.statement;
  const isStanding = topic === 'standing';
  return (
    <DisputeCard
      tone={isStanding ? (value as Standing) : 'disputed'}
      acts={acts}
      head={
        isStanding ? (
          <StandingMark standing={value as Standing} word={STANDING_WORDS[value as Standing]} />
        ) : (
          <strong>{formatSide(topic, value)}</strong>
        )
      }
    >
      {isStanding ? <StandingReason view={view} /> : <SideTexts view={view} />}
      <Backing view={view} vendor={vendor} />
      <Origin view={view} origins={origins} />
    </DisputeCard>
  );
}

/** What is read out below a side that is no standing, in this order. */
const MEMBERS = ['row', 'sentence', 'clause', 'note', 'comment', 'reason'] as const;

function SideTexts({ view }: { view: View }) {
  const texts = MEMBERS.flatMap((member) => findText(view, member) ?? []);
  return (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <KeptNote view={view} />
      <p class="text-meta">
        {view.person?.name ?? STRANGER}, <Time value={view.entry.at} />
      </p>
    </>
  );
}

/** Evidence of the same entry, and what the same person filed for the topic. */
function Backing({ view, vendor }: Pick<DisputeSideProps, 'view' | 'vendor'>) {
  const evidence = findLiveEvidence(vendor).filter(
    ({ entry, person, statement }) =>
      entry.id === view.entry.id ||
      (person?.id === view.person?.id && (statement.of ?? []).includes(view.statement.topic)),
  );
  if (evidence.length === 0) return null;
  return (
    <ul class="dispute-side__evidence" aria-label={words.evidence(evidence.length)}>
      {evidence.map((one) => (
        <li key={one.name}>
          <Icon name="quote" />
          <span>{formatEvidenceTitle(one.statement.value as EvidenceForm, findEvidence(one))}</span>
        </li>
      ))}
    </ul>
  );
}

function Origin({ view, origins }: Pick<DisputeSideProps, 'view' | 'origins'>) {
  const origin = origins.get(view.entry.id);
  return (
    <p class="text-meta">
      {origin ? (
        <>
          {words.importedWith(origin.fileName)} <Time value={origin.at} />
        </>
      ) : (
        words.recordedHere
      )}
    </p>
  );
}
