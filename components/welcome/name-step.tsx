import { useState } from 'preact/hooks';
import { WELCOME_WORDS } from '../../lib/words/welcome-words.ts';
import { Fingerprint } from '../dashboard/fingerprint.tsx';
import { NameForm } from '../dashboard/name-form.tsx';
import { usePersistence } from '../live/use-persistence.ts';
import type { Self } from '../live/use-self.ts';
import { Button } from '../ui/button.tsx';
import { WelcomeStep } from './welcome-step.tsx';
import './name-step.css';

interface NameStepProps {
  self: Self | null;
}

export function NameStep({ self }: NameStepProps) {
  const [isChanging, setChanging] = useState(false);
  const { persistence, ask } = usePersistence();
  return (
    <WelcomeStep id="name" n={1} title={WELCOME_WORDS.name} isDone={self !== null}>
      {self && !isChanging ? (
        <>
          <p class="name-step__self">
            <span>
              {WELCOME_WORDS.recordsAs} <b>{self.person.name}</b>.
            </span>
            <Button size="small" variant="quiet" onClick={() => setChanging(true)}>
              {WELCOME_WORDS.changeName}
            </Button>
          </p>
          <p class="text-meta">
            {WELCOME_WORDS.keyIs} <Fingerprint writer={self.writer} />. {WELCOME_WORDS.keyWhy}
          </p>
          {persistence === 'not-promised' && <p class="text-meta">{WELCOME_WORDS.notPromised}</p>}
        </>
      ) : (
        <>
          <p class="text-supporting">{WELCOME_WORDS.nameWhat}</p>
          <NameForm
            self={self}
            submitLabel={WELCOME_WORDS.nameSubmit}
            primary
            onSubmit={() => void ask()}
            onSaved={() => setChanging(false)}
          />
        </>
      )}
    </WelcomeStep>
  );
}
