import type { PageDecision } from '../../lib/findings/decide-page.ts';
import { timeZone } from '../../lib/platform/today.ts';
import { foldScreening } from '../../lib/registers/fold-screening.ts';
import { namesToScreen } from '../../lib/registers/names-to-screen.ts';
import { planScreening, type ScreenedCandidate } from '../../lib/registers/plan-screening.ts';
import { isExclusionRegister } from '../../lib/registers/register.ts';
import { REGISTER_NAMES } from '../../lib/words/register-name-words.ts';
import { formatRowLine } from '../../lib/words/register-row-words.ts';
import { formatFound, RESULT_WORDS, SCREENING_WORDS as words } from '../../lib/words/screening-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import type { Offered } from '../vendor/offered.ts';
import type { RecordPlace } from '../vendor/record-place.ts';
import { useCandidates } from './use-candidates.ts';
import '../vendor/findings-list.css';
import './register-findings.css';

interface RegisterFindingsProps {
  page: PageDecision;
  offered: Offered;
  onPlace: (place: RecordPlace) => void;
}

/** Rows shown at once; the screening has them all. */
const SHOWN = 2;

/** What public registers may say of the open page's vendor; nothing where there is nothing, or where it is somebody else. */
export function RegisterFindings({ page, offered, onPlace }: RegisterFindingsProps) {
  const asked = useCandidates(namesToScreen(page.vendor, offered.names));
  const found =
    asked && asked !== 'failed'
      ? planScreening(asked.candidates, foldScreening(page.vendor), {
          city: offered.place?.city ?? '',
          state: offered.place?.region ?? '',
          npi: '',
        }).filter(isHeard)
      : [];
  if (found.length === 0) return null;
  return (
    <Section title={words.inRegisters}>
      <ul class="findings-list">
        {found.slice(0, SHOWN).map((candidate) => (
          <FoundRow key={candidate.topic} candidate={candidate} />
        ))}
      </ul>
      <div class="register-findings__acts">
        {found.length > SHOWN && <span class="text-meta">{words.more(found.length - SHOWN)}</span>}
        <Button size="small" onClick={() => onPlace({ part: 'checklist', at: 'screening' })}>
          {words.lookAtIt}
        </Button>
      </div>
    </Section>
  );
}

/** Somebody who looked and said that it is another vendor need not be told again. */
function isHeard({ disposition }: ScreenedCandidate): boolean {
  return disposition?.result !== 'not-this-vendor';
}

function FoundRow({ candidate }: { candidate: ScreenedCandidate }) {
  const { row, strength, disposition } = candidate;
  const isExclusion = isExclusionRegister(row.register);
  const isConfirmed = isExclusion && disposition?.result === 'confirmed';
  return (
    <li class="finding" data-tone={isConfirmed ? 'suspicious' : 'notice'}>
      <Icon name="list" />
      <div>
        <p class="finding__kind text-meta">{REGISTER_NAMES[row.register].title}</p>
        <p>
          <strong>{disposition ? RESULT_WORDS[disposition.result].label : formatFound(strength)}</strong>
        </p>
        <p>{formatRowLine(row)}.</p>
        <p class="text-supporting">
          {disposition && `${formatWho(disposition.acting, timeZone())}. `}
          {!isExclusion && words.incident}
          {isExclusion && !isConfirmed && words.aLead}
        </p>
      </div>
    </li>
  );
}
