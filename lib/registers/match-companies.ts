import type { CompanyName } from '../identity/company-name.ts';
import { isNeutral, meaningOf } from '../identity/company-words.ts';
import { foldWords } from '../identity/fold-words.ts';
import { isSlip } from '../identity/slip.ts';
import { alignWords, joinAsIn, type WordPair } from './align-words.ts';
import type { MatchReason } from './match-reason.ts';
import type { NameMatch } from './name-match.ts';

/** How rare a word is in the register, 0 to 1. */
export type Rarity = (word: string) => number;

/** What shared words must say at least to be somebody's name: half a rare word. */
const SAYS_A_NAME = 0.45;
/** Or mean, whatever this register has them in: more than four words of the trade. */
const MEANS_MORE_THAN_TRADE = 0.4;
/** Where one name is longer: one rare word, or three that many companies use. */
const SAYS_A_BRAND = 0.8;
/** Or mean, where it is longer by one word: two that many companies use. */
const MEANS_A_BRAND = 0.45;
/** Where both have words of their own: two words, unless the one is very rare. */
const SAYS_MUCH = 1.2;
const VERY_RARE = { rarity: 0.95, letters: 6 };
/** Fewer letters than this in common are an abbreviation that others use too. */
const FEWEST_LETTERS = 4;
const FEWEST_LETTERS_OF_SLIP = 6;
/** In a long name as written one slip is seen, though its words be common. */
const FEWEST_LETTERS_OF_LONG = 12;
const MEANS_A_LITTLE = 0.29;
const FEWEST_LETTERS_OF_CUT = 18;

/** Matches two company names; undefined where they are not alike enough to be worth a look. */
export function matchCompanies(
  asked: CompanyName,
  found: CompanyName,
  rarity: Rarity,
): NameMatch | undefined {
  const pair = pairNames(asked, found, rarity);
  const match = asked.staffPlan === found.staffPlan ? matchNames(pair) : matchStaffPlan(pair);
  if (!match || asked.form === found.form) return match;
  const form: MatchReason = { kind: 'legal-form', asked: asked.form, found: found.form };
  return { ...match, score: match.score - 0.01, why: [...match.why, form] };
}

function matchNames(pair: Pair): NameMatch | undefined {
  return matchWhole(pair) ?? matchSpacing(pair) ?? matchCut(pair) ?? matchPart(pair);
}

/** The plan of a company's staff bears its name and is not the company; unless _plan_ is cut off or misspelt. */
function matchStaffPlan(pair: Pair): NameMatch | undefined {
  const match = pair.slips.length > 0 ? matchWhole(pair) : matchCut(pair);
  return match && { ...match, strength: 'possible' };
}

/** Two names beside each other. */
interface Pair {
  readonly asked: CompanyName;
  readonly found: CompanyName;
  /** Their words, in which one name's `care net` is the other's `carenet`. */
  readonly askedWords: readonly string[];
  readonly foundWords: readonly string[];
  readonly same: readonly WordPair[];
  readonly slips: readonly WordPair[];
  readonly askedAlone: readonly number[];
  readonly foundAlone: readonly number[];
  /** How much a word says about whose name it is. */
  readonly says: Rarity;
}

function pairNames(asked: CompanyName, found: CompanyName, rarity: Rarity): Pair {
  const askedWords = joinAsIn(asked.words, found.words);
  const foundWords = joinAsIn(found.words, asked.words);
  const { pairs, askedAlone, foundAlone } = alignWords(askedWords, foundWords);
  return {
    ...{ asked, found, askedWords, foundWords, askedAlone, foundAlone },
    same: pairs.filter(({ slip }) => !slip),
    slips: pairs.filter(({ slip }) => slip),
    says: (word) => meaningOf(word) * rarity(word),
  };
}

function sumSaid({ says, foundWords }: Pair, places: readonly { readonly found: number }[]): number {
  return places.reduce((sum, { found }) => sum + says(foundWords[found] ?? ''), 0);
}

/** All words of both go together. */
function matchWhole(pair: Pair): NameMatch | undefined {
  const { asked, found, askedWords, foundWords, same, slips } = pair;
  if (pair.askedAlone.length > 0 || pair.foundAlone.length > 0) return undefined;
  if (slips.length > 0) return matchSlips(pair);
  const isSpaced = askedWords !== asked.words || foundWords !== found.words;
  const isOrdered = same.every((each) => each.asked === each.found);
  const match = isOrdered ? (isSpaced ? SPACED : SAME) : ORDERED_OTHERWISE;
  if (sumSaid(pair, same) >= SAYS_A_NAME) return match;
  // A word of the trade alone is nobody's name, and several are one only as they stand.
  const isName = isOrdered
    ? foundWords.length > 1 || !isNeutral(foundWords, 0)
    : means(foundWords) >= MEANS_MORE_THAN_TRADE;
  return isName ? asCommon(match) : undefined;
}

const SAME: NameMatch = { score: 1, strength: 'strong', why: [{ kind: 'same-name' }] };
const ORDERED_OTHERWISE: NameMatch = { score: 0.97, strength: 'strong', why: [{ kind: 'word-order' }] };
const SPACED: NameMatch = { score: 0.96, strength: 'strong', why: [{ kind: 'spacing' }] };

/** Others may have the name as well. */
function asCommon({ score, why }: NameMatch): NameMatch {
  return { score: score - 0.15, strength: 'possible', why: [...why, { kind: 'common-words' }] };
}

function means(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + meaningOf(word), 0);
}

function matchSlips({ slips, same, askedWords, foundWords }: Pair): NameMatch | undefined {
  const asked = slips.map((slip) => askedWords[slip.asked] ?? '');
  const found = slips.map((slip) => foundWords[slip.found] ?? '');
  const letters = foundWords.join('').length;
  if (letters < FEWEST_LETTERS_OF_SLIP * slips.length) return undefined;
  const isOtherWord = asked.some((word, n) => isKnown(word) && isKnown(found[n] ?? ''));
  const ofSlips = asked.reduce(
    (sum, word, n) => sum + Math.min(meaningOf(word), meaningOf(found[n] ?? '')),
    0,
  );
  const meant = means(same.map((each) => foundWords[each.found] ?? '')) + ofSlips;
  const isLong = letters >= FEWEST_LETTERS_OF_LONG && foundWords.some((word) => meaningOf(word) > 0.1);
  if (isOtherWord || meant < (isLong ? MEANS_A_LITTLE : MEANS_MORE_THAN_TRADE)) return undefined;
  const why: MatchReason = { kind: 'spelling', asked, found };
  return { score: 0.95 - 0.05 * slips.length, strength: 'possible', why: [why] };
}

/** _Eastern_ is no slip of the pen for _Western_. */
function isKnown(word: string): boolean {
  return word.length > 3 && meaningOf(word) < 1;
}

function matchSpacing({ asked, found, says }: Pair): NameMatch | undefined {
  if (asked.words.length === found.words.length) return undefined;
  const letters = asked.words.join('');
  if (letters.length < FEWEST_LETTERS || letters !== found.words.join('')) return undefined;
  const said = [asked, found].map(({ words }) => words.reduce((sum, word) => sum + says(word), 0));
  return Math.max(...said) < SAYS_A_NAME ? asCommon(SPACED) : SPACED;
}

/** One of the two is the beginning of the other and as long as the LEIE's column. */
function matchCut({ asked, found, askedAlone, foundAlone, says }: Pair): NameMatch | undefined {
  const [cut, whole, cutAlone] = found.cut ? [found, asked, foundAlone] : [asked, found, askedAlone];
  const length = cut.letters.length;
  if (!cut.cut || length < FEWEST_LETTERS_OF_CUT || whole.letters.length < length) return undefined;
  const beginning = whole.letters.slice(0, length);
  const isSame = beginning === cut.letters;
  if (!isSame && !(isSlip(beginning, cut.letters) && endsAlike(cut, whole))) return undefined;
  const said = cut.words.slice(0, -1).reduce((sum, word) => sum + says(word), 0);
  if (said < SAYS_A_NAME) return isSame ? asCommon(CUT_OFF) : undefined;
  // A name that ends with a whole word may be complete, and the other one another's.
  const isInWord = cutAlone.length > 0;
  return isSame && isInWord ? CUT_OFF : { ...CUT_OFF, score: 0.84, strength: 'possible' };
}

/** Whether the last word of the cut name stands at its place in the other: a slip there would be another word. */
function endsAlike(cut: CompanyName, whole: CompanyName): boolean {
  const last = foldWords(cut.text).at(-1) ?? '';
  const place = cut.letters.length - last.length;
  return [-1, 0, 1].some((shift) => whole.letters.startsWith(last, place + shift));
}

const CUT_OFF: NameMatch = { score: 0.94, strength: 'strong', why: [{ kind: 'cut-off' }] };

/** One name or both have words that the other lacks, and these leave the company what it is. */
function matchPart(pair: Pair): NameMatch | undefined {
  const { asked, found, askedWords, foundWords, askedAlone, foundAlone, same, slips } = pair;
  const isLed = same.some((each) => each.asked === 0 && each.found === 0);
  if (!isLed || slips.length > 0 || asked.practice !== found.practice) return undefined;
  if (!askedAlone.every((at) => isNeutral(askedWords, at))) return undefined;
  if (!foundAlone.every((at) => isNeutral(foundWords, at))) return undefined;
  const isBoth = askedAlone.length > 0 && foundAlone.length > 0;
  if (!(isBoth ? saysMuch(pair) : saysBrand(pair))) return undefined;
  const share =
    lettersAt(foundWords, same) / Math.max(askedWords.join('').length, foundWords.join('').length);
  return {
    score: (isBoth ? 0.5 : 0.6) + 0.2 * share,
    strength: 'possible',
    why: [reasonOfPart(pair, isBoth)],
  };
}

function reasonOfPart(
  { askedWords, foundWords, askedAlone, foundAlone, same }: Pair,
  isBoth: boolean,
): MatchReason {
  const at = (words: readonly string[], places: readonly number[]) =>
    places.map((place) => words[place] ?? '');
  if (isBoth) return { kind: 'distinctive-words', words: same.map(({ found }) => foundWords[found] ?? '') };
  return foundAlone.length > 0
    ? { kind: 'longer-name', words: at(foundWords, foundAlone) }
    : { kind: 'shorter-name', words: at(askedWords, askedAlone) };
}

function saysBrand(pair: Pair): boolean {
  const words = pair.same.map(({ found }) => pair.foundWords[found] ?? '');
  if (isLastAlone(pair) && words.length > 1 && means(words) >= MEANS_A_BRAND) return true;
  return sumSaid(pair, pair.same) >= SAYS_A_BRAND && lettersAt(pair.foundWords, pair.same) >= FEWEST_LETTERS;
}

/** Whether the one name is the other and one word more at its end. */
function isLastAlone({ askedWords, foundWords, askedAlone, foundAlone }: Pair): boolean {
  const [words, alone] = askedAlone.length > 0 ? [askedWords, askedAlone] : [foundWords, foundAlone];
  return askedAlone.length + foundAlone.length === 1 && alone[0] === words.length - 1;
}

function saysMuch(pair: Pair): boolean {
  const isVeryRare = pair.same.some(({ found }) => {
    const word = pair.foundWords[found] ?? '';
    return word.length >= VERY_RARE.letters && pair.says(word) >= VERY_RARE.rarity;
  });
  return isVeryRare || sumSaid(pair, pair.same) >= SAYS_MUCH;
}

function lettersAt(words: readonly string[], pairs: readonly WordPair[]): number {
  return pairs.reduce((sum, { found }) => sum + (words[found]?.length ?? 0), 0);
}
