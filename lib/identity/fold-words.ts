/** Longer than any real name; what comes after is not read, so that a hostile name costs no more than a long one. */
export const LONGEST_NAME = 300;

/** Letters that no decomposition makes plain. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Signs that people also write as a word. */
const SIGN_WORDS: Readonly<Record<string, string>> = { '&': 'and', '+': 'plus', '@': 'at' };

/** Stand inside words and are left out: apostrophes, marks, invisible characters, and what a wrong decoding left. */
const INSIDE = /['’‘`ʼ´ʻ\u00ad\ufffd\p{M}\p{Cf}]/u;
const LETTER = /[\p{L}\p{N}]/u;
const SIGN = /['`&+@]/;
const ASCII = /^[ -~]*$/;

/**
 * The words of a name: lower case, without accents and punctuation, `&` as _and_. Only the first 300 characters are
 * read; linear in them.
 */
export function foldWords(text: string): string[] {
  const start = text.slice(0, LONGEST_NAME);
  if (!ASCII.test(start)) return foldWide(start.normalize('NFKD').toLowerCase().slice(0, LONGEST_NAME));
  const lower = start.toLowerCase();
  const spelt = SIGN.test(lower) ? lower.replace(/['`]/g, '').replace(/[&+@]/g, spellSign) : lower;
  return spelt.match(/[a-z0-9]+/g) ?? [];
}

function spellSign(sign: string): string {
  return ` ${SIGN_WORDS[sign] ?? ''} `;
}

function foldWide(text: string): string[] {
  let spelt = '';
  for (const character of text) {
    if (INSIDE.test(character)) continue;
    if (LETTER.test(character)) spelt += PLAIN[character] ?? character;
    else spelt += character in SIGN_WORDS ? spellSign(character) : ' ';
  }
  return spelt.split(' ').filter((word) => word !== '');
}
