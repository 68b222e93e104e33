import type { Clause } from './agreement-clauses.ts';

/** A term that the agreement defines: what it means, and the clauses that say so. */
export interface Definition {
  readonly name: string;
  readonly body: string;
  readonly clauses: readonly Clause[];
}

const VERB =
  '(?:(?:shall |will )?(?:(?:also )?means?|denotes?|signif(?:y|ies)|designates?|describes?|meant|refers? to|includes?|is defined|be defined)|(?:shall |will )?(?:have|has|bears?) the (?:same )?meanings?|is|are|stands for)';
const QUOTED = new RegExp(
  `^[^"]{0,60}"([^"]{2,60})",?(?: \\([^)]{0,40}\\))?(?:,? (?:or|and) "([^"]{2,60})",?)? ?(?:${VERB}\\b|[:=|–])`,
);
const BARE =
  /^(?!(?:That|This|It|Which|What|These|Those|By|All|No|Any|Every)\b)((?:[A-Z][\w&'-]{1,30} ?){1,5}|(?:An?|The) [a-z]+(?: [a-z]+){0,2}) (?:shall |will )?(?:means?|mean) /;
/** “a record of calls (the "Log")”: the words before the bracket say what it is. */
const BRACKET = /\([^()"]{0,40}"([^"]{2,40})"[^()]{0,40}\)/g;

/** A definition that stands behind another in one sentence. */
const INNER = /"([^"]{2,60})" (?:shall )?(?:means?|denotes?|meant) /g;

const LONGEST_BODY = 500;

/** Headings under which words are explained. */
const GLOSSARY =
  /\b(?:definitions?|glossary|defined terms|meanings?|words|terminology|vocabulary|terms used)\b/i;
const ENTRY = /^"?([A-Z][\w'/ -]{1,40}?)"?(?: ?[:=|–] | means? | is | are )/;
/** “Cause: a violation of …”: an entry wherever it stands. */
const COLON =
  /^([A-Z][\w'-]{2,20}(?: [A-Z][\w'-]{2,20}){0,2}): (?=(?:an?|the performance|any|each|every|what|whatever)\b)/;
/** The entry's name as the heading that its paragraph begins with. */
const RUN_IN = /: ([A-Z][\w'/ -]{1,40})\.$/;
const PROMISES = /^(?:[\w' ]{0,40}\b)(?:shall|will|agrees?)\b/;

/** The definition that a clause begins, or belongs to as an item of its list. */
export function readDefinedNames({ text, lead, heading }: Clause): string[] {
  for (const words of [text, lead]) {
    const match = QUOTED.exec(words) ?? BARE.exec(words);
    if (match) return [match[1], match[2]].filter((name) => name !== undefined).map((name) => name.trim());
  }
  const colon = PROMISES.test(text) ? undefined : COLON.exec(text)?.[1];
  if (colon !== undefined) return [colon];
  if (!GLOSSARY.test(heading)) return [];
  if (PROMISES.test(text)) return [];
  const runIn = OBLIGES.test(text.slice(0, 200)) ? undefined : RUN_IN.exec(heading)?.[1];
  const name = runIn ?? ENTRY.exec(text)?.[1];
  return name === undefined ? [] : [name.trim()];
}

/** The definitions of an agreement, those in brackets too. */
export function readDefinitions(clauses: readonly Clause[]): Definition[] {
  const found = new Map<string, { body: string; clauses: Clause[] }>();
  const add = (name: string, body: string, clause?: Clause) => {
    const known = found.get(name) ?? { body: '', clauses: [] };
    known.body = `${known.body} ${body}`.trim().slice(0, LONGEST_BODY);
    if (clause) known.clauses.push(clause);
    found.set(name, known);
  };
  for (const clause of clauses) {
    const names = readDefinedNames(clause);
    for (const name of names) add(name, clause.text.replace(QUOTED, '').replace(BARE, ''), clause);
    for (const { index, 1: name = '' } of clause.text.matchAll(INNER))
      if (index > 0 && !names.includes(name))
        add(name, clause.text.slice(index + name.length + 2, index + LONGEST_BODY));
    if (names.length > 0) continue;
    for (const { index, 1: name = '' } of clause.text.matchAll(BRACKET))
      add(name, wordsBefore(clause.text, index));
  }
  return [...found].map(([name, { body, clauses: said }]) => ({ name, body, clauses: said }));
}

/** What a bracket speaks of: the words before it, back to the bracket or quotation before. */
function wordsBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 200), index);
  return before.slice(
    Math.max(before.lastIndexOf('('), before.lastIndexOf(')'), before.lastIndexOf('"')) + 1,
  );
}

const OBLIGES = /\b(?:shall|will|must|agrees?|undertakes?|promises?|covenants?|performs?)\b/;

/**
 * Clauses that a definition holds and an operative clause puts into force: “Clarion shall perform the HIPAA Duties”, where
 * the duties are a list in the definition. Each definition counts once, so the result is no longer than the agreement.
 */
export function clausesInForce(definitions: readonly Definition[], operative: readonly Clause[]): Clause[] {
  return definitions.flatMap(({ name, clauses }) => {
    const items = clauses.filter(({ text }) => !QUOTED.test(text));
    const user =
      items.length < 2 ? undefined : operative.find(({ text }) => text.includes(name) && OBLIGES.test(text));
    if (!user) return [];
    const lead = user.text.slice(0, user.text.indexOf(name)).slice(-200).trim();
    return items.map((item) => ({ ...item, heading: '', lead, before: '' }));
  });
}
