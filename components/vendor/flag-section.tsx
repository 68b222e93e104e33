import type { PageDecision } from '../../lib/findings/decide-page.ts';
import { STANDINGS, type Standing } from '../../lib/record/topics.ts';
import { STANDING_WORDS } from '../../lib/words/standing-words.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Section } from '../ui/section.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { StandingShape } from '../ui/standing-mark.tsx';
import type { FlagFormProps } from './flag-form.tsx';
import './flag-section.css';

const FlagForm = lazyPart(async () => (await import('./flag-form.tsx')).FlagForm);

type FlagSectionProps = FlagFormProps;

/** Where a standing is given: a choice, and the form it opens in place. Nothing is recorded before the form's button. */
export function FlagSection(props: FlagSectionProps) {
  const { page, desk } = props;
  const choose = (standing: Standing): void => desk.change({ standing });
  if (!page.listed && desk.draft.standing === undefined) return <FirstChoice onChoose={choose} />;
  return (
    <Section title={titleFor(page)}>
      <StandingControl value={desk.draft.standing ?? currentStanding(page)} onChoose={choose} />
      {page.standing.shown === 'review-due' && desk.draft.standing === undefined && (
        <div class="flag-section__again">
          <Button icon="check" onClick={() => choose('verified')}>
            {words.verifyAgain}
          </Button>
        </div>
      )}
      {desk.draft.standing !== undefined && <FlagForm key={page.key} {...props} />}
    </Section>
  );
}

function titleFor(page: PageDecision): string {
  if (page.standing.shown === 'disputed') return words.resolve;
  return page.standing.acting ? words.changeStanding : words.giveStanding;
}

/** The segment that is pressed while nothing is being changed; none of a dispute's. */
function currentStanding({ standing }: PageDecision): Standing | null {
  if (standing.shown === 'disputed' || !standing.acting) return null;
  if (standing.awaitingApproval) return 'in-review';
  return standing.acting.statement.value as Standing;
}

function FirstChoice({ onChoose }: { onChoose: (standing: Standing) => void }) {
  return (
    <section class="section flag-section__first" aria-label={words.giveStanding}>
      <Button variant="primary" size="large" wide onClick={() => onChoose('in-review')}>
        {words.startReview}
      </Button>
      <Actions>
        <Button onClick={() => onChoose('suspicious')}>
          <StandingShape standing="suspicious" />
          {words.flagSuspicious}
        </Button>
        <Button onClick={() => onChoose('verified')}>
          <StandingShape standing="verified" />
          {words.markVerified}
        </Button>
      </Actions>
    </section>
  );
}

interface StandingControlProps {
  value: Standing | null;
  onChoose: (standing: Standing) => void;
}

const CONTROL_ORDER: readonly Standing[] = [...STANDINGS].reverse();

function StandingControl({ value, onChoose }: StandingControlProps) {
  return (
    <Segmented
      label={words.standing}
      labelHidden
      options={CONTROL_ORDER.map((standing) => ({
        value: standing,
        label: STANDING_WORDS[standing],
        mark: <StandingShape standing={standing} />,
        tone: standing,
      }))}
      value={value}
      onChange={onChoose}
    />
  );
}
