import { useState } from 'preact/hooks';
import { dropPageAccess, requestPageAccess } from '../../lib/platform/access.ts';
import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
import { SETTINGS_WORDS } from '../../lib/words/settings-words.ts';
import type { SettingsState } from '../live/use-settings.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface CheckingSettingProps {
  state: SettingsState;
  onChange: () => void;
  /** The one thing to do in its view. */
  primary?: boolean | undefined;
}

/** Switches checking on, which is one click and the browser's own question, and off; always says how things stand. */
export function CheckingSetting({ state, onChange, primary }: CheckingSettingProps) {
  const [isRefused, setRefused] = useState(false);
  const { settings, locked, hasAccess } = state;
  const isLocked = locked.has('checking');

  // Not async before the request: the browser asks only inside the handler of the click.
  const switchOn = (): void => {
    void requestPageAccess().then(async (granted) => {
      setRefused(!granted);
      if (granted && !isLocked) await changeSettings({ checking: true });
      onChange();
      if (granted) await askToCheckTabs();
    });
  };
  const switchOff = async (): Promise<void> => {
    setRefused(false);
    await changeSettings({ checking: false });
    await dropPageAccess();
    onChange();
  };

  const checks = settings.checking && hasAccess;
  return (
    <div class="stack">
      {isRefused ? (
        <Notice kind="notice" title={SETTINGS_WORDS.refused}>
          {SETTINGS_WORDS.refusedNext}
        </Notice>
      ) : (
        <CheckingState state={state} />
      )}
      {isLocked && (
        <p class="text-meta">{settings.checking ? SETTINGS_WORDS.lockedOn : SETTINGS_WORDS.lockedOff}</p>
      )}
      <div>
        {!checks && (!isLocked || settings.checking) && (
          <Button variant={primary ? 'primary' : 'default'} onClick={switchOn}>
            {settings.checking ? SETTINGS_WORDS.grantAgain : SETTINGS_WORDS.switchOn}
          </Button>
        )}
        {checks && !isLocked && <Button onClick={() => void switchOff()}>{SETTINGS_WORDS.switchOff}</Button>}
      </div>
    </div>
  );
}

function CheckingState({ state: { settings, hasAccess } }: { state: SettingsState }) {
  if (settings.checking && !hasAccess) return <Notice kind="notice">{SETTINGS_WORDS.accessMissing}</Notice>;
  if (settings.checking) return <p>{SETTINGS_WORDS.isOn}</p>;
  return (
    <p>
      {SETTINGS_WORDS.isOff} <span class="text-supporting">{SETTINGS_WORDS.isOffNext}</span>
    </p>
  );
}
