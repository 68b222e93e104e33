import { SETTINGS_WORDS } from '../../lib/words/settings-words.ts';
import { CheckingSetting } from '../dashboard/checking-setting.tsx';
import type { SettingsState } from '../live/use-settings.ts';
import { WelcomeStep } from './welcome-step.tsx';

interface CheckingStepProps {
  state: SettingsState;
  onChange: () => void;
}

export function CheckingStep({ state, onChange }: CheckingStepProps) {
  const isDone = state.settings.checking && state.hasAccess;
  return (
    <WelcomeStep id="checking" n={2} title={SETTINGS_WORDS.checking} isDone={isDone}>
      <p class="text-supporting">{SETTINGS_WORDS.checkingWhat}</p>
      {!isDone && <p class="text-supporting">{SETTINGS_WORDS.checkingHow}</p>}
      <CheckingSetting state={state} onChange={onChange} />
    </WelcomeStep>
  );
}
