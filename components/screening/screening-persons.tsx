import { useState } from 'preact/hooks';
import { sayWithdrawn } from '../../lib/record/say.ts';
import { findPersons, type VendorPerson } from '../../lib/registers/say-person.ts';
import { SCREENING_WORDS as words } from '../../lib/words/screening-words.ts';
import { Button } from '../ui/button.tsx';
import { BodyStateNote } from '../vendor/body-state.tsx';
import type { RecordProps } from '../vendor/record-props.ts';
import { redactors } from '../vendor/said-item.tsx';
import { hasPersonDraft, PersonForm } from './person-form.tsx';

/** Owners, officers and managing employees: who is screened besides the vendor’s own names. */
export function ScreeningPersons(props: RecordProps) {
  const [isOpen, setOpen] = useState(hasPersonDraft(props.desk));
  return (
    <section class="screening__group">
      <h4>{words.persons}</h4>
      <p class="text-supporting">{words.personsWhat}</p>
      <ul class="screening__persons">
        {findPersons(props.page.vendor).map((person) => (
          <Person key={person.view.name} {...props} {...person} />
        ))}
      </ul>
      {isOpen ? (
        <PersonForm {...props} onClose={() => setOpen(false)} />
      ) : (
        <div>
          <Button variant="quiet" size="small" icon="plus" onClick={() => setOpen(true)}>
            {words.addPerson}
          </Button>
        </div>
      )}
    </section>
  );
}

function Person({ view, name, role, people, onAct }: RecordProps & VendorPerson) {
  const remove = (): void =>
    void onAct(() => [sayWithdrawn(view.statement.topic, [view.name])], view.entry.about);
  return (
    <li class="screening__person">
      <span>
        {name ?? <BodyStateNote view={view} redactedBy={redactors(view, people)} />}
        {role !== undefined && <span class="text-meta"> {role}</span>}
      </span>
      <Button size="small" variant="quiet" onClick={remove}>
        {words.removePerson(name ?? words.personHidden)}
      </Button>
    </li>
  );
}
