import { type Question, SCOPE_FACTS, type ScopeFact } from './question.ts';
import type { TopicIndex } from './topic-index.ts';

/** Which facts hold about the service to be bought; undefined while nobody has said, and then everything applies. */
export type Scope = ReadonlySet<ScopeFact> | undefined;

/** Stands where no fact holds, since a value is never empty. */
const NOTHING = 'nothing';

/** The value of a scope statement: the facts that hold, in their order. */
export function formatScope(facts: ReadonlySet<ScopeFact>): string {
  return SCOPE_FACTS.filter((fact) => facts.has(fact)).join(' ') || NOTHING;
}

/** The facts of a scope statement's value; words that this version does not know say nothing. */
export function parseScope(value: string): ReadonlySet<ScopeFact> {
  const words = new Set(value.split(' '));
  return new Set(SCOPE_FACTS.filter((fact) => words.has(fact)));
}

/** The scope that acts: a fact holds where anybody says so, so that no question falls away while one reviewer needs it. */
export function foldScope(index: TopicIndex): Scope {
  const views = index.get('scope');
  if (!views) return undefined;
  return new Set(views.flatMap((view) => [...parseScope(view.statement.value ?? '')]));
}

/** Whether a question applies to the service. */
export function isInScope(question: Pick<Question, 'scope' | 'withoutPhi'>, scope: Scope): boolean {
  if (!scope) return true;
  if (!scope.has('phi') && !question.withoutPhi) return false;
  return question.scope === null || scope.has(question.scope);
}
