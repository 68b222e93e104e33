import { useState } from 'preact/hooks';
import { dropNotifications, mayNotify, requestNotifications } from '../../lib/platform/notification.ts';
import { changeSettings, type SettingsInForce } from '../../lib/platform/settings.ts';
import { REMINDER_WORDS } from '../../lib/words/due-words.ts';
import { useAskedBrowser } from '../live/use-asked-browser.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface ReminderSettingProps {
  state: SettingsInForce;
  onChange: () => void;
}

/** Switches the daily reminder on, which is one click and the browser's own question, and off. */
export function ReminderSetting({ state, onChange }: ReminderSettingProps) {
  const { answer: isAllowed, askAgain } = useAskedBrowser(mayNotify);
  const [isRefused, setRefused] = useState(false);
  if (isAllowed === undefined) return null;
  const { remind } = state.settings;
  const isLocked = state.locked.has('remind');
  const changed = (): void => {
    askAgain();
    onChange();
  };

  // Not async before the request: the browser asks only inside the handler of the click.
  const switchOn = (): void => {
    void requestNotifications().then(async (granted) => {
      setRefused(!granted);
      if (granted && !isLocked) await changeSettings({ remind: true });
      changed();
    });
  };
  const switchOff = async (): Promise<void> => {
    setRefused(false);
    await changeSettings({ remind: false });
    await dropNotifications();
    changed();
  };

  const reminds = remind && isAllowed;
  return (
    <div class="stack">
      {isRefused ? (
        <Notice kind="notice" title={REMINDER_WORDS.refused}>
          {REMINDER_WORDS.refusedNext}
        </Notice>
      ) : (
        <ReminderState remind={remind} isAllowed={isAllowed} />
      )}
      {isLocked && <p class="text-meta">{remind ? REMINDER_WORDS.lockedOn : REMINDER_WORDS.lockedOff}</p>}
      <div>
        {!reminds && (!isLocked || remind) && (
          <Button onClick={switchOn}>{remind ? REMINDER_WORDS.grantAgain : REMINDER_WORDS.switchOn}</Button>
        )}
        {reminds && !isLocked && <Button onClick={() => void switchOff()}>{REMINDER_WORDS.switchOff}</Button>}
      </div>
    </div>
  );
}

function ReminderState({ remind, isAllowed }: { remind: boolean; isAllowed: boolean }) {
  if (remind && !isAllowed) return <Notice kind="notice">{REMINDER_WORDS.accessMissing}</Notice>;
  if (remind) return <p>{REMINDER_WORDS.isOn}</p>;
  return (
    <p>
      {REMINDER_WORDS.isOff} <span class="text-supporting">{REMINDER_WORDS.how}</span>
    </p>
  );
}
