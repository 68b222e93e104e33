const DIGITS = 'zero oh one two three four five six seven eight nine'.split(' ');
const WORD =
  '(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|double|triple|dash|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,4}(?:st|nd|rd|th)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const LONGEST = 160;
const SPOKEN = new RegExp(
  `(?<!\\p{L})${WORD}(?:(?:[ ,-]{1,2}|\\.{1,3} ?)(?:(?:of|and) )?${WORD}(?!\\p{L})){2,15}`,
  'iu',
);
const IN_WORDS = new RegExp(`(?:${DIGITS.slice(2).join('|')}|teen|ty)`, 'i');
/** How far behind a label it may begin. */
const REACH = 32;

/** A date or a number that is written as it was spoken, shortly behind a label: `eleven three sixty-two`. */
export function findSpoken(text: string, start: number): { start: number; end: number } | undefined {
  const match = SPOKEN.exec(text.slice(start, start + REACH + LONGEST));
  if (!match || match.index > REACH || !IN_WORDS.test(match[0])) return undefined;
  return { start: start + match.index, end: start + match.index + match[0].length };
}
