import { useState } from 'preact/hooks';
import type { WriterDecision } from '../../lib/exchange/import-plan.ts';
import type { Person } from '../../lib/record/people.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import { PEOPLE_WORDS } from '../../lib/words/people-words.ts';
import { Select, TextField } from '../ui/field.tsx';

interface WriterChoiceProps {
  /** What the key calls itself, or a word for a key without a name. */
  name: string;
  people: readonly Person[];
  decision: WriterDecision | undefined;
  /** On import a writer can be left out; later its entries are here already. */
  canLeaveOut: boolean;
  onDecide: (decision: WriterDecision) => void;
}

const KNOW_AS = 'know:';

/** Whose key it is: somebody the list knows, somebody new, a stranger; on import also: leave out. */
export function WriterChoice({ name, people, decision, canLeaveOut, onDecide }: WriterChoiceProps) {
  const [newId] = useState(() => crypto.randomUUID());
  const known = people.filter(({ id }) => id !== newId);
  const isNew = decision?.kind === 'know' && !known.some(({ id }) => id === decision.person.id);
  const choose = (value: string): void => {
    const person = known.find(({ id }) => value === KNOW_AS + id);
    if (person) onDecide({ kind: 'know', person });
    else if (value === 'new') onDecide({ kind: 'know', person: { id: newId, name } });
    else if (value === 'stranger' || value === 'leave-out') onDecide({ kind: value });
  };
  return (
    <div class="stack">
      <Select
        label={PEOPLE_WORDS.whose(name)}
        labelHidden
        options={[
          ...(decision ? [] : [{ value: '', label: PEOPLE_WORDS.choose }]),
          ...known.map(({ id, name: as }) => ({ value: KNOW_AS + id, label: PEOPLE_WORDS.knowAs(as) })),
          { value: 'new', label: PEOPLE_WORDS.knowNew },
          { value: 'stranger', label: PEOPLE_WORDS.keepStranger },
          ...(canLeaveOut ? [{ value: 'leave-out', label: PEOPLE_WORDS.leaveOut }] : []),
        ]}
        value={optionOf(decision, isNew)}
        onInput={choose}
      />
      {isNew && (
        <NewName
          name={decision.person.name}
          onName={(as) => onDecide({ kind: 'know', person: { id: newId, name: as } })}
        />
      )}
    </div>
  );
}

function optionOf(decision: WriterDecision | undefined, isNew: boolean): string {
  if (!decision) return '';
  if (decision.kind !== 'know') return decision.kind;
  return isNew ? 'new' : KNOW_AS + decision.person.id;
}

/** Tells the name when the field is left: on import every change plans the whole list anew. */
function NewName({ name, onName }: { name: string; onName: (name: string) => void }) {
  const [typed, setTyped] = useState(name);
  const isMissing = typedText(typed) === '';
  return (
    <div
      onFocusOut={() => {
        if (!isMissing && typedText(typed) !== name) onName(typedText(typed));
      }}
    >
      <TextField
        label={PEOPLE_WORDS.newName}
        value={typed}
        onInput={setTyped}
        error={isMissing ? PEOPLE_WORDS.nameMissing : undefined}
      />
    </div>
  );
}
