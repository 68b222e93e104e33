import type { WriterDecision, WriterPlan } from '../../lib/exchange/import-plan.ts';
import type { People, Person } from '../../lib/record/people.ts';
import { formatCount } from '../../lib/words/format-count.ts';
import { IMPORT_WORDS } from '../../lib/words/import-words.ts';
import { PEOPLE_WORDS } from '../../lib/words/people-words.ts';
import { Fingerprint } from './fingerprint.tsx';
import { WriterChoice } from './writer-choice.tsx';
import './new-writers.css';

interface NewWritersProps {
  writers: readonly WriterPlan[];
  people: People;
  onDecide: (writer: string, decision: WriterDecision) => void;
}

/** Each writer whom the list does not know, with the choice about it; strangers can be known at last. */
export function NewWriters({ writers, people, onDecide }: NewWritersProps) {
  const unknown = writers.filter(({ state }) => state === 'new' || state === 'stranger');
  if (unknown.length === 0) return null;
  const offered = peopleToKnow(people, writers);
  return (
    <section class="new-writers">
      <h2>{IMPORT_WORDS.newWriters(unknown.filter(({ state }) => state === 'new').length)}</h2>
      <p class="text-supporting">{IMPORT_WORDS.newWritersLead}</p>
      <ul class="new-writers__list">
        {unknown.map((plan) => (
          <li key={plan.writer} class="new-writers__writer">
            <div>
              <b>{plan.claimedName ?? PEOPLE_WORDS.namelessWriter}</b>{' '}
              <span class="text-meta text-numeric">{formatCount(plan.entries, 'entry', 'entries')}</span>
              <br />
              <Fingerprint writer={plan.writer} />
              {plan.sameName && <p class="new-writers__same">{IMPORT_WORDS.sameName(plan.sameName.name)}</p>}
            </div>
            <WriterChoice
              name={plan.claimedName ?? PEOPLE_WORDS.namelessWriter}
              people={offered}
              decision={plan.decision ?? (plan.state === 'stranger' ? { kind: 'stranger' } : undefined)}
              canLeaveOut
              onDecide={(decision) => onDecide(plan.writer, decision)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** People the list knows, and those that this import makes known: two new keys can be one new person's. */
function peopleToKnow(people: People, writers: readonly WriterPlan[]): Person[] {
  const decided = writers.flatMap(({ decision }) => (decision?.kind === 'know' ? [decision.person] : []));
  return [...new Map([...people.values(), ...decided].map((person) => [person.id, person])).values()];
}
