import { AGREEMENT_TERMS, type TermId } from './agreement-terms.ts';

/** A promise to do what follows. */
const PROMISE =
  /(?<!\bin order to |\bso as to |\bintended to |\bmeant to |\bdesigned to )\b(?:compl(?:y|ies)|performs?|does|observes?|abide|fulfil+|incorporat\w+|made (?:a )?part|bound by|adher\w+|applies|apply|assumes?|takes? on|accepts?|undertakes?|satisf(?:y|ies)|do what|meets?)\b/g;
/** How far behind the promise a paragraph of the regulation can stand. */
const REACH = 300;
/** A paragraph that lists terms, and the letters that are named of it. */
const PARAGRAPH =
  /\b(164\.504\(e\)|164\.314\(a\))((?:\(2\))?(?:\(ii?\))?)((?:[ ,]{0,2}(?:and |through |to |or |– ?|- ?)?\(?[a-j]\)){0,10})/g;
const CITED = /164\.504\(e\)|164\.314\(a\)/;
const RANGE = /\(?([a-j])\) ?(?:through|to|–|-) ?\(?([a-j])\)/g;

/** The terms that a normal clause promises by reference alone. */
export function termsByReference(said: string): TermId[] {
  const promise = said.matchAll(PROMISE).find(({ index }) => CITED.test(said.slice(index, index + REACH)));
  if (!promise) return [];
  const behind = said.slice(promise.index, promise.index + REACH);
  return [...behind.matchAll(PARAGRAPH)].flatMap(([, paragraph = '', list = '', letters = '']) => {
    const isSecurity = paragraph.startsWith('164.314');
    const named = readLetters(letters);
    return AGREEMENT_TERMS.filter(({ citation, question }) => {
      if (isSecurity !== (question === 'baa-security-terms')) return false;
      const letter = /\(([A-J])\)$/.exec(citation)?.[1]?.toLowerCase();
      if (named.size > 0) return letter !== undefined && named.has(letter);
      return !list.endsWith('(ii)') || letter !== undefined;
    }).map(({ id }) => id);
  });
}

/** `(a) through (c), (e)` are a, b, c and e. */
function readLetters(letters: string): ReadonlySet<string> {
  const named = new Set([...letters.matchAll(/([a-j])\)/g)].map(([, letter = '']) => letter));
  for (const [, first = '', last = ''] of letters.matchAll(RANGE))
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1)
      named.add(String.fromCharCode(code));
  return named;
}
