import { useEffect, useState } from 'preact/hooks';
import { countFirstLook, type Readiness } from '../../lib/diligence/decide-readiness.ts';
import type { PageDecision } from '../../lib/findings/decide-page.ts';
import { CHECKLIST_WORDS } from '../../lib/words/checklist-words.ts';
import { formatGates, READINESS_WORDS as words } from '../../lib/words/readiness-words.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import type { RecordPlace } from '../vendor/record-place.ts';
import { GateStrip } from './gate-strip.tsx';
import { isQuestionAnswered } from './question-answered.ts';
import { ReadinessReasons } from './readiness-reasons.tsx';
import { useReadiness } from './use-readiness.ts';
import './readiness-section.css';

export interface ReadinessSectionProps {
  page: PageDecision;
  onPlace: (place: RecordPlace) => void;
  /** Leads to the standing, above. */
  onStanding: () => void;
  /** Told how many questions are answered, in words, once it is known: `38/45`. */
  onAnswered: (count: string | undefined) => void;
}

/** Whether the vendor may take its first call, and what stands against it, each reason a way to its place. */
export function ReadinessSection({ page, onPlace, onStanding, onAnswered }: ReadinessSectionProps) {
  const readiness = useReadiness(page.vendor);
  const count = readiness && formatAnsweredCount(readiness);
  useEffect(() => onAnswered(count), [count]);
  const [isAll, setAll] = useState(false);
  if (!readiness) return null;
  if (isUntouched(readiness)) return <Untouched page={page} readiness={readiness} onPlace={onPlace} />;
  const sentence = formatGates(readiness);
  return (
    <Section title={words.state[readiness.state]} aside={sentence}>
      <div class="readiness" data-state={readiness.state}>
        {readiness.gates.length > 0 && <GateStrip gates={readiness.gates} label={sentence} />}
        <ReadinessReasons
          reasons={readiness.reasons}
          isAll={isAll}
          onAll={setAll}
          onPlace={onPlace}
          onStanding={onStanding}
        />
      </div>
    </Section>
  );
}

/** How many of the questions that apply are answered; undefined before the first answer. */
function formatAnsweredCount({ asked }: Readiness): string | undefined {
  const done = asked.filter(({ state }) => isQuestionAnswered(state)).length;
  return done === 0 ? undefined : `${done}/${asked.length}`;
}

/** Nothing of the checklist is recorded, and nothing else stands against the vendor: no alarm. */
function isUntouched(readiness: Readiness): boolean {
  return (
    readiness.scope === undefined &&
    readiness.reasons.every(({ kind }) => kind === 'open') &&
    formatAnsweredCount(readiness) === undefined
  );
}

interface UntouchedProps {
  page: PageDecision;
  readiness: Readiness;
  onPlace: (place: RecordPlace) => void;
}

function Untouched({ page, readiness, onPlace }: UntouchedProps) {
  const isVerified = page.standing.acting?.statement.value === 'verified';
  return (
    <Section title={isVerified ? words.untouchedVerified : words.untouched}>
      <p class="text-supporting">
        {words.untouchedWhat(readiness.gates.length, countFirstLook(readiness).of)}
      </p>
      <div class="readiness__start">
        <Button onClick={() => onPlace({ part: 'checklist', at: 'first-look' })}>
          {CHECKLIST_WORDS.firstLook}
        </Button>
      </div>
    </Section>
  );
}
