import { lowerCapitals } from './agreement-capitals.ts';
import { type Clause, readClauses } from './agreement-clauses.ts';
import { clausesInForce, readDefinedNames, readDefinitions } from './agreement-definitions.ts';
import { type DocumentKind, decideKind } from './agreement-kind.ts';
import { normaliseWith } from './agreement-normal.ts';
import { findParties } from './agreement-parties.ts';
import { mendWith } from './agreement-spelling.ts';
import { findTerms, type TermFinding } from './find-terms.ts';

/** What a document is, and which of the fifteen terms its words seem to hold. */
export interface TermCheck {
  readonly kind: DocumentKind;
  readonly terms: readonly TermFinding[];
}

/**
 * Looks for the terms that 45 CFR 164.504(e)(2) and 164.314(a)(2)(i) want in a business associate agreement, page by page
 * of plain text. Takes time in proportion to the text. What it finds is wording, for a reviewer to confirm.
 */
export function checkTerms(pages: readonly string[]): TermCheck {
  const lowered = pages.map(lowerCapitals);
  const mend = mendWith(lowered.join('\n'));
  const clauses = readClauses(lowered).map((clause) => mendClause(clause, mend));
  const text = clauses.map(({ lead, text: own }) => `${lead} ${own}`).join('\n');
  const definitions = readDefinitions(clauses);
  const operative = clauses.filter(isOperative);
  const inForce = [...operative, ...clausesInForce(definitions, operative)];
  const terms = findTerms(inForce.map(normaliseWith(findParties(text), definitions)));
  return { kind: decideKind(lowered.map(mend), terms), terms };
}

/** A clause with its spelling mended; what is shown of it stays as it stands in the document. */
function mendClause(clause: Clause, mend: (text: string) => string): Clause {
  const { text, heading, lead, before } = clause;
  return { ...clause, text: mend(text), heading: mend(heading), lead: mend(lead), before: mend(before) };
}

/** A recital, or somebody's report of what is done. */
const NOT_BINDING =
  /^(?:where ?as|(?:the )?(?:management|auditor|report|summary) (?:states?|says|describes?|asserts?))\b/i;

/** What a form tells whoever fills it in. */
const INSTRUCTION =
  /^(?:\[instructions\b|(?:(?:if|where|when)\b[^.;]{0,120}, )?(?:attach|fill in|complete|check|initial|strike|cross|tick|insert|use) (?:rider|exhibit|appendix|annex|form|one|the box|a line|the line|out|this|only)\b)/i;

/** What keeps alive or confirms what was said elsewhere. */
const SAYS_AGAIN = /^[^.;]{0,300}\b(?:(?:is|are) ratified|(?:shall |will )?surviv\w+)/i;

/** What binds: no definition, recital, question, or heading. */
function isOperative(clause: Clause): boolean {
  return (
    !NOT_BINDING.test(clause.text) &&
    !INSTRUCTION.test(clause.text) &&
    !SAYS_AGAIN.test(clause.text) &&
    !clause.text.endsWith('?') &&
    readDefinedNames(clause).length === 0
  );
}
