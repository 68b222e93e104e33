import { useState } from 'preact/hooks';
import { typedText } from '../../lib/record/statement-parts.ts';
import { makeSelf } from '../../lib/store/self.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { SETTINGS_WORDS } from '../../lib/words/settings-words.ts';
import type { Self } from '../live/use-self.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Fingerprint } from './fingerprint.tsx';
import './name-form.css';

interface NameFormProps {
  self: Self | null;
  /** A sentence under the field, where the view does not say it. */
  description?: string | undefined;
  submitLabel: string;
  /** The one thing to do in its view. */
  primary?: boolean | undefined;
  /** Called in the same task as the click, which is when a browser lets itself be asked something. */
  onSubmit?: (() => void) | undefined;
  onSaved?: (() => void) | undefined;
}

type State = 'idle' | 'missing' | 'saved' | 'storage-full' | 'too-long';

const NAME_ERRORS: Partial<Record<State, string>> = {
  missing: SETTINGS_WORDS.nameMissing,
  'too-long': SETTINGS_WORDS.nameTooLong,
};

/** The reviewer's name; the first one makes this browser's key. */
export function NameForm({ self, description, submitLabel, primary, onSubmit, onSaved }: NameFormProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [state, setState] = useState<State>('idle');
  const name = typed ?? self?.person.name ?? '';
  const save = async (): Promise<void> => {
    const given = typedText(name);
    if (given === '') return setState('missing');
    onSubmit?.();
    const outcome = await makeSelf(await theRecord(), given);
    setState(outcome.ok ? 'saved' : outcome.fault);
    if (outcome.ok) onSaved?.();
  };
  return (
    <form
      class="name-form stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={SETTINGS_WORDS.name}
        labelHidden
        description={description}
        error={NAME_ERRORS[state]}
        value={name}
        onInput={(text) => {
          setTyped(text);
          setState('idle');
        }}
      />
      {self && (
        <p class="text-meta">
          {SETTINGS_WORDS.nameKey} <Fingerprint writer={self.writer} />
        </p>
      )}
      {state === 'storage-full' && <Notice kind="error">{SETTINGS_WORDS.storageFull}</Notice>}
      {state === 'saved' && self && <p role="status">{SETTINGS_WORDS.nameSaved}</p>}
      <div>
        <Button type="submit" variant={primary ? 'primary' : 'default'}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
