import type { People, Person } from '../record/people.ts';
import type { PlanInput } from './import-plan.ts';

/** The decisions that are the reviewer's to take in an import: about writers whom the list does not know. */
export function openDecisions({
  decisions,
  people,
  self,
}: Pick<PlanInput, 'decisions' | 'people' | 'self'>): PlanInput['decisions'] {
  return new Map([...decisions].filter(([writer]) => writer !== self && !people.has(writer)));
}

/** The known people once the decisions stand, which are open ones: see `openDecisions`. */
export function peopleAfter({ people, decisions }: Pick<PlanInput, 'decisions' | 'people'>): People {
  const decided = [...decisions].flatMap(([writer, decision]): [string, Person][] =>
    decision.kind === 'know' ? [[writer, decision.person]] : [],
  );
  return new Map([...people, ...decided]);
}
