import { type CompanyName, parseCompanyNames } from '../identity/company-name.ts';
import { LONGEST_NAME } from '../identity/fold-words.ts';
import { type PersonName, parsePersonName } from '../identity/person-name.ts';
import { buildGramIndex, findSimilar, type GramIndex, type GramName, readName } from './gram-index.ts';
import { matchCompanies, type Rarity } from './match-companies.ts';
import { matchPersons } from './match-persons.ts';
import type { NameMatch } from './name-match.ts';
import { countOf, countWords, type WordCounts } from './word-counts.ts';

/** A name in a register, and the row that it stands in. A row may have several. */
export interface IndexedName {
  /** As written: a company's whole name, or a person's as `First Middle Last`. */
  readonly text: string;
  readonly of: 'company' | 'person';
  readonly row: number;
}

/** Names to be searched. Typed arrays alone: it can be cloned, transferred and stored as it is. */
export interface NameIndex {
  readonly companies: GramIndex;
  readonly companyWords: WordCounts;
  readonly persons: GramIndex;
}

/** A name in the register that is like the one asked for: a lead, which says nothing about the party. */
export interface NameHit extends NameMatch {
  readonly row: number;
  /** As written in the register, trimmed. */
  readonly name: string;
}

/** Compared one by one; more than this many alike are not to be told apart by name. */
const MOST_COMPARED = { company: 96, person: 160 };

/** Builds the index; linear in the letters of the names. */
export function buildNameIndex(names: readonly IndexedName[]): NameIndex {
  const companies: GramName[] = [];
  const persons: GramName[] = [];
  for (const { text, of, row } of names) {
    const name = text.slice(0, LONGEST_NAME).trim();
    if (of === 'company') companies.push({ text: name, row, words: companyWords(parseCompanyNames(name)) });
    else persons.push({ text: name, row, words: personWords(parsePersonName(name)) });
  }
  return {
    companies: buildGramIndex(companies),
    companyWords: countWords(companies),
    persons: buildGramIndex(persons),
  };
}

function companyWords(names: readonly CompanyName[]): string[] {
  return names.flatMap(({ words }) => words);
}

function personWords(name: PersonName | undefined): string[] {
  return name ? [name.first, ...name.middle, name.last, ...name.lastParts] : [];
}

/**
 * The names of the register that are like the one asked for, best first: at most `limit`, and none below the line where
 * a match is possible. A row that several of its names match stands once, with the best.
 */
export function findNames(
  index: NameIndex,
  asked: { readonly text: string; readonly of: 'company' | 'person' },
  limit: number,
): NameHit[] {
  const hits = asked.of === 'company' ? findCompanies(index, asked.text) : findPersons(index, asked.text);
  const best = new Map<number, NameHit>();
  for (const hit of hits.sort(compareHits)) if (!best.has(hit.row)) best.set(hit.row, hit);
  return [...best.values()].slice(0, limit);
}

function findCompanies({ companies, companyWords: counts }: NameIndex, text: string): NameHit[] {
  const asked = parseCompanyNames(text);
  const rarity = rarityIn(counts, companies.rows.length);
  return findSimilar(companies, companyWords(asked), MOST_COMPARED.company).flatMap((number) => {
    const name = readName(companies, number);
    const match = matchBest(asked, parseCompanyNames(name), rarity);
    return match ? [{ ...match, row: companies.rows[number] ?? 0, name }] : [];
  });
}

/** The best match between any of the names asked for and any of those in the register's text. */
function matchBest(
  asked: readonly CompanyName[],
  found: readonly CompanyName[],
  rarity: Rarity,
): NameMatch | undefined {
  let best: NameMatch | undefined;
  for (const [at, name] of found.entries())
    for (const each of asked) {
      const match = matchCompanies(each, name, rarity);
      const whole = match && found.length > 1 ? asOneOf(match, name, at === 0) : match;
      if (whole && (!best || compareMatches(best, whole) > 0)) best = whole;
    }
  return best;
}

/** The first name in a text comes before the others. */
function asOneOf(match: NameMatch, { text }: CompanyName, isFirst: boolean): NameMatch {
  const why: NameMatch['why'] = [...match.why, { kind: 'one-of-names', found: text }];
  return { ...match, score: match.score - (isFirst ? 0 : 0.02), why };
}

/** 1 for a word in up to four names, less the more names have it: a third for one in every hundred. */
function rarityIn(counts: WordCounts, names: number): Rarity {
  const whole = Math.log((names + 50) / 4);
  return (word) =>
    Math.max(0, Math.min(1, Math.log((names + 50) / Math.max(1, countOf(counts, word))) / whole));
}

function findPersons({ persons }: NameIndex, text: string): NameHit[] {
  const asked = parsePersonName(text);
  if (!asked) return [];
  return findSimilar(persons, personWords(asked), MOST_COMPARED.person).flatMap((number) => {
    const name = readName(persons, number);
    const found = parsePersonName(name);
    const match = found && matchPersons(asked, found);
    return match ? [{ ...match, row: persons.rows[number] ?? 0, name }] : [];
  });
}

function compareMatches(a: NameMatch, b: NameMatch): number {
  return Number(b.strength === 'strong') - Number(a.strength === 'strong') || b.score - a.score;
}

function compareHits(a: NameHit, b: NameHit): number {
  return compareMatches(a, b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.row - b.row);
}
