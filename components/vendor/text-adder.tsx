import { useState } from 'preact/hooks';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';

interface TextAdderProps {
  /** The button that opens the field. */
  open: string;
  label: string;
  inputMode?: 'tel' | 'url' | undefined;
  /** Records the text, or gives the sentence that says why not. */
  onAdd: (text: string) => string | undefined;
}

/** A button that opens into one field: for a name, a phone, a site. */
export function TextAdder({ open, label, inputMode, onAdd }: TextAdderProps) {
  const [text, setText] = useState<string | undefined>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  if (text === undefined) {
    return (
      <Button variant="quiet" size="small" icon="plus" onClick={() => setText('')}>
        {open}
      </Button>
    );
  }
  const submit = (event: Event): void => {
    event.preventDefault();
    const fault = text.trim() === '' ? undefined : onAdd(text);
    setError(fault);
    if (fault === undefined) setText(undefined);
  };
  return (
    <form class="stack" noValidate onSubmit={submit}>
      <TextField
        label={label}
        inputMode={inputMode}
        description={words.noPatients}
        error={error}
        value={text}
        onInput={setText}
        inputRef={(input: HTMLInputElement | null) => input?.focus()}
      />
      <Actions>
        <Button size="small" onClick={() => setText(undefined)}>
          {words.cancel}
        </Button>
        <Button size="small" type="submit" variant="primary">
          {words.record}
        </Button>
      </Actions>
    </form>
  );
}
