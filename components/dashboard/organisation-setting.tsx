import { useState } from 'preact/hooks';
import { changeSettings, type SettingsInForce } from '../../lib/platform/settings.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import { SETTINGS_WORDS as words } from '../../lib/words/settings-words.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';

interface OrganisationSettingProps {
  state: SettingsInForce;
}

const LONGEST = 200;

/** For whom vendors are reviewed, as reports and letters name it. */
export function OrganisationSetting({ state: { settings, locked } }: OrganisationSettingProps) {
  const [typed, setTyped] = useState(settings.organisation);
  const [isSaved, setSaved] = useState(false);
  if (locked.has('organisation')) {
    return (
      <p>
        {settings.organisation} <span class="text-meta">{words.locked}</span>
      </p>
    );
  }
  const isTooLong = typedText(typed).length > LONGEST;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isTooLong) return;
        void changeSettings({ organisation: typedText(typed) }).then(() => setSaved(true));
      }}
    >
      <TextField
        label={words.organisation}
        labelHidden
        description={words.organisationWhat}
        value={typed}
        onInput={(text) => {
          setTyped(text);
          setSaved(false);
        }}
        error={isTooLong ? words.nameTooLong : undefined}
      />
      <div>
        <Button type="submit">{words.organisationSave}</Button>
      </div>
      {isSaved && <p role="status">{words.organisationSaved}</p>}
    </form>
  );
}
