import type { PageDecision } from '../../lib/findings/decide-page.ts';
import { findReplaceable } from '../../lib/record/fold.ts';
import { sayStage } from '../../lib/record/say.ts';
import { liveStages } from '../../lib/record/standing.ts';
import { NONE } from '../../lib/record/topics.ts';
import { STAGE_OPTIONS, STAGE_WORDS } from '../../lib/words/standing-words.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { Select } from '../ui/field.tsx';
import type { Saying } from './record-act.ts';

interface StageRowProps {
  page: PageDecision;
  onAct: (saying: Saying) => Promise<unknown>;
}

/** Where the purchase stands; recorded as soon as it is chosen. */
export function StageRow({ page, onAct }: StageRowProps) {
  const stages = liveStages(page.vendor);
  const [stage] = stages;
  const replaces = findReplaceable(page.vendor, 'stage').map((view) => view.name);
  return (
    <section class="section" aria-label={words.stage}>
      <Select
        label={words.stage}
        description={stages.length > 1 ? stages.map((said) => STAGE_WORDS[said]).join(', ') : words.stageHint}
        value={stage ?? NONE}
        options={[{ value: NONE, label: words.noStage }, ...STAGE_OPTIONS]}
        onInput={(value) => void onAct(() => [sayStage(value, replaces)])}
      />
    </section>
  );
}
