import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../../lib/record/people.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { renamePerson } from '../../lib/store/team.ts';
import { PEOPLE_WORDS } from '../../lib/words/people-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';

interface RenameDialogProps {
  /** Open while there is one. */
  person: Person | undefined;
  onClose: () => void;
}

export function RenameDialog({ person, onClose }: RenameDialogProps) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  useEffect(() => {
    setName(person?.name ?? '');
    setError(undefined);
  }, [person]);
  const save = async (): Promise<void> => {
    const given = typedText(name);
    if (!person || given === '') return setError(PEOPLE_WORDS.nameMissing);
    const outcome = await renamePerson(await theRecord(), person, given);
    if (outcome.ok) onClose();
    else setError(PEOPLE_WORDS.storageFull);
  };
  return (
    <Dialog
      open={person !== undefined}
      title={PEOPLE_WORDS.renameTitle}
      closeLabel={PEOPLE_WORDS.close}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={() => void save()}>
          {PEOPLE_WORDS.save}
        </Button>
      }
    >
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={PEOPLE_WORDS.name}
          description={PEOPLE_WORDS.renameLead}
          value={name}
          onInput={setName}
          error={error}
        />
      </form>
    </Dialog>
  );
}
