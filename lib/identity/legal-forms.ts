import { isSlip } from './slip.ts';

/** Legal forms at the end of a company's name, folded; those of several words are given as such. */
const FORMS: readonly string[] = [
  ...['inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'companies', 'ltd', 'limited'],
  ...['llc', 'lc', 'llp', 'lp', 'lllp', 'plc', 'ulc', 'gp', 'pbc', 'nfp', 'sc', 'na'],
  ...['gmbh', 'ag', 'kg', 'ug', 'ev', 'sa', 'sas', 'sarl', 'srl', 'spa', 'bv', 'nv', 'ab', 'oy', 'aps', 'kk'],
  ...['pty', 'pte', 'pvt', 'private', 'sdn', 'bhd', 'cv', 'ltda', 'eirl', 'lda'],
  ...[
    'limited liability company',
    'limited liability co',
    'limited partnership',
    'limited liability partnership',
  ],
  ...['sa de cv', 'sapi de cv'],
];

/** The forms in which licensed professionals practise. */
const PRACTICE_FORMS: readonly string[] = [
  ...['pc', 'pa', 'pllc', 'pllp', 'psc', 'apc', 'apmc', 'pl', 'ps', 'chtd', 'chartered'],
  ...['professional corporation', 'professional association', 'professional limited liability company'],
  ...['a professional corporation', 'a medical corporation', 'medical corporation', 'professional corp'],
  ...['a professional corp', 'professional co'],
];

const IS_PRACTICE = new Map([
  ...FORMS.map((form): [string, boolean] => [form, false]),
  ...PRACTICE_FORMS.map((form): [string, boolean] => [form, true]),
]);
const MOST_WORDS = 4;
const LAST_WORDS = new Set([...IS_PRACTICE.keys()].map((form) => form.slice(form.lastIndexOf(' ') + 1)));
/** Forms that are nothing else, wherever in a name they stand. */
const NOTHING_ELSE = new Set('inc incorporated llc pllc llp ltd corp corporation lp plc pc gmbh'.split(' '));
/** Forms that are long enough to be misspelt or cut off. */
const LONG_FORMS = ['incorporated', 'corporation', 'company', 'limited'];

/** A name and what was taken off it. */
interface WithoutForm {
  readonly words: readonly string[];
  /** As folded, with a space between the words; empty for none. */
  readonly form: string;
  /** Whether the form is one that licensed professionals practise in. */
  readonly practice: boolean;
}

/**
 * Takes the legal forms off a name: at its end as many as stand there (`Co., Ltd.`), elsewhere those that can be nothing
 * else. Leaves at least one word.
 *
 * @param cut whether the name was cut off, so that its last word may be the beginning of a form: `CORPORATIO`
 */
export function splitLegalForm(words: readonly string[], cut = false): WithoutForm {
  let end = words.length;
  let practice = false;
  const last = words[end - 1] ?? '';
  if (end > 1 && cut && isBeginning(last)) end -= 1;
  for (let taken = 1; taken > 0; end -= taken) {
    const word = words[end - 1] ?? '';
    taken = LAST_WORDS.has(word) ? Math.min(MOST_WORDS, end - 1) : Number(end > 1 && isMisspelt(word));
    while (taken > 0 && LAST_WORDS.has(word) && !IS_PRACTICE.has(words.slice(end - taken, end).join(' ')))
      taken -= 1;
    if (taken > 0 && IS_PRACTICE.get(words.slice(end - taken, end).join(' '))) practice = true;
  }
  const name = words.slice(0, end);
  const inside = name.filter((word) => NOTHING_ELSE.has(word));
  const hasInside = inside.length > 0 && inside.length < name.length;
  return {
    words: hasInside ? name.filter((word) => !NOTHING_ELSE.has(word)) : name,
    form: (end < words.length || !hasInside ? words.slice(end) : inside).join(' '),
    practice,
  };
}

/** Whether a word is a legal form and nothing else. */
export function isLegalForm(word: string): boolean {
  return IS_PRACTICE.has(word);
}

function isBeginning(word: string): boolean {
  return word.length > 1 && LONG_FORMS.some((form) => form.startsWith(word));
}

function isMisspelt(word: string): boolean {
  return (
    word.length > 5 && LONG_FORMS.some((form) => form[0] === word[0] && form !== word && isSlip(form, word))
  );
}
