import { useState } from 'preact/hooks';
import { extension } from '../../lib/platform/extension.ts';
import { changeSettings, type Settings } from '../../lib/platform/settings.ts';
import { REMINDER_WORDS } from '../../lib/words/due-words.ts';
import { MARKS_WORDS } from '../../lib/words/marks-words.ts';
import { SETTINGS_WORDS } from '../../lib/words/settings-words.ts';
import { BackupSection } from '../backup/backup-section.tsx';
import { usePersistence } from '../live/use-persistence.ts';
import type { Self } from '../live/use-self.ts';
import { type SettingsState, useSettings } from '../live/use-settings.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { Section } from '../ui/section.tsx';
import { CheckingSetting } from './checking-setting.tsx';
import { MarksSetting } from './marks-setting.tsx';
import { NameForm } from './name-form.tsx';
import { OrganisationSetting } from './organisation-setting.tsx';
import { PolicyNotice } from './policy-notice.tsx';
import { ReminderSetting } from './reminder-setting.tsx';
import { ViewHead } from './view-head.tsx';

interface SettingsViewProps {
  self: Self | null;
}

export function SettingsView({ self }: SettingsViewProps) {
  const { state, readAgain } = useSettings();
  return (
    <>
      <ViewHead title={SETTINGS_WORDS.title} />
      <div class="dashboard__text">
        <PolicyNotice />
        {state && (
          <>
            <Section title={SETTINGS_WORDS.checking}>
              <div class="stack">
                <p class="text-supporting">{SETTINGS_WORDS.checkingWhat}</p>
                <CheckingSetting state={state} onChange={readAgain} />
              </div>
            </Section>
            <Section title={SETTINGS_WORDS.warnBy}>
              <WarnBy state={state} />
            </Section>
            <Section title={MARKS_WORDS.title}>
              <div class="stack">
                <p class="text-supporting">{MARKS_WORDS.what}</p>
                <MarksSetting state={state} onChange={readAgain} />
              </div>
            </Section>
            <Section title={REMINDER_WORDS.title}>
              <div class="stack">
                <p class="text-supporting">{REMINDER_WORDS.what}</p>
                <ReminderSetting state={state} onChange={readAgain} />
              </div>
            </Section>
            <Section title={SETTINGS_WORDS.organisation}>
              <OrganisationSetting state={state} />
            </Section>
          </>
        )}
        {self && (
          <Section title={SETTINGS_WORDS.name}>
            <NameForm
              self={self}
              description={SETTINGS_WORDS.nameWhat}
              submitLabel={SETTINGS_WORDS.nameSave}
            />
          </Section>
        )}
        <Storage />
        <BackupSection self={self?.writer} />
        <Section title={SETTINGS_WORDS.about}>
          <div class="stack text-supporting">
            <p>{SETTINGS_WORDS.disclaimer}</p>
            <p>{SETTINGS_WORDS.local}</p>
            <p class="text-numeric">{SETTINGS_WORDS.version(extension.runtime.getManifest().version)}</p>
          </div>
        </Section>
      </div>
    </>
  );
}

const WARN_BY: readonly Settings['warnBy'][] = ['banner', 'badge'];

function WarnBy({ state: { settings, locked } }: { state: SettingsState }) {
  if (locked.has('warnBy')) {
    return (
      <p>
        {SETTINGS_WORDS.warnByNames[settings.warnBy]}. <span class="text-meta">{SETTINGS_WORDS.locked}</span>
      </p>
    );
  }
  return (
    <RadioList
      legend={SETTINGS_WORDS.warnBy}
      legendHidden
      options={WARN_BY.map((value) => ({
        value,
        label: SETTINGS_WORDS.warnByNames[value],
        description: SETTINGS_WORDS.warnByWhat[value],
      }))}
      value={settings.warnBy}
      onChange={(warnBy) => void changeSettings({ warnBy })}
    />
  );
}

function Storage() {
  const { persistence, ask } = usePersistence();
  const [hasAsked, setAsked] = useState(false);
  return (
    <Section title={SETTINGS_WORDS.storage}>
      <div class="stack">
        {persistence === 'promised' && <p>{SETTINGS_WORDS.storagePromised}</p>}
        {persistence === 'not-promised' && (
          <>
            <p>{SETTINGS_WORDS.storageNotPromised}</p>
            {hasAsked && <Notice kind="info">{SETTINGS_WORDS.storageRefused}</Notice>}
            <div>
              <Button onClick={() => void ask().then(() => setAsked(true))}>
                {SETTINGS_WORDS.storageAsk}
              </Button>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}
