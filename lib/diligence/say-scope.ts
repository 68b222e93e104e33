import type { Statement } from '../record/entry.ts';
import { findReplaceable, liveViews, type Vendor, type View } from '../record/fold.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import { type MakeSalt, replacing, textBody, typedText } from '../record/statement-parts.ts';
import type { ScopeFact } from './question.ts';
import { formatScope, parseScope } from './scope.ts';

/** A filled-in scope form. */
export interface ScopeForm {
  /** Facts that hold about the service. */
  readonly facts: ReadonlySet<ScopeFact>;
  readonly reason: string;
  /** `own`: a fact holds while a colleague says so. `all`: theirs are replaced. */
  readonly replaces: 'own' | 'all';
  /** Why words in the reason stay although they look like patient data. */
  readonly kept?: string | undefined;
}

export type ScopeFault = 'no-phi-reason-missing' | 'replace-reason-missing' | 'too-long';

/** What keeps a scope from being recorded: without patient information nearly all falls away, which wants a reason. */
export function findScopeFault(form: ScopeForm, vendor: Vendor, reviewer: string): ScopeFault | undefined {
  if (form.reason.length > LONGEST_TEXT) return 'too-long';
  const why = findScopeReasonNeed(form, vendor, reviewer);
  return why && typedText(form.reason) === '' ? `${why}-reason-missing` : undefined;
}

/** Why a scope wants a reason; undefined where it needs none. */
export function findScopeReasonNeed(
  { facts, replaces }: ScopeForm,
  vendor: Vendor,
  reviewer: string,
): 'no-phi' | 'replace' | undefined {
  if (!facts.has('phi')) return 'no-phi';
  const isTakenBack = replaces === 'all' && findHolding(facts, vendor, reviewer).length > 0;
  return isTakenBack ? 'replace' : undefined;
}

/** Scopes of other people in which a fact holds that does not in these: it stays unless theirs is replaced. */
export function findHolding(facts: ReadonlySet<ScopeFact>, vendor: Vendor, reviewer: string): View[] {
  return liveViews(vendor, 'scope')
    .filter((view) => view.person?.id !== reviewer)
    .filter((view) => [...parseScope(view.statement.value ?? '')].some((fact) => !facts.has(fact)));
}

/** The statement of a scope. */
export function sayScope(makeSalt: MakeSalt, form: ScopeForm, vendor: Vendor, reviewer: string): Statement {
  const isReasonAsked = findScopeReasonNeed(form, vendor, reviewer) !== undefined;
  return {
    topic: 'scope',
    value: formatScope(form.facts),
    ...replacing(
      findReplaceable(vendor, 'scope')
        .filter((view) => form.replaces === 'all' || view.person?.id === reviewer)
        .map(({ name }) => name),
    ),
    ...(isReasonAsked ? textBody(makeSalt, { reason: form.reason, kept: form.kept }) : {}),
  };
}
