import { parseAddress } from '../identity/parse-address.ts';
import type { UnsupportedReason } from '../identity/site-address.ts';
import type { VendorKey } from '../identity/vendor-key.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import { type CellRow, readCells } from './read-cells.ts';

/** One vendor to look into: its name, its site, or both. */
export interface Candidate {
  /** The line of the text it stands on, from 1. */
  readonly line: number;
  readonly name?: string;
  /** As pasted. */
  readonly address?: string;
  /** Absent without an address, and where the address is nobody's. */
  readonly key?: VendorKey;
  /** Why the address is nobody's, or that the name is longer than a field takes. */
  readonly fault?: UnsupportedReason | 'name-too-long';
}

const NAME_TITLES = new Set([
  'name',
  'vendor',
  'vendor name',
  'company',
  'company name',
  'business',
  'business name',
  'organization',
  'organisation',
  'provider',
  'supplier',
  'call center',
  'call centre',
  'answering service',
]);
const SITE_TITLES = new Set([
  'site',
  'website',
  'web site',
  'web',
  'webpage',
  'url',
  'link',
  'domain',
  'homepage',
  'home page',
  'web address',
  'website url',
  'company website',
]);

/** Legal forms that a comma parts from their name: "Acme Calls, Inc.". */
const LEGAL_FORM = /^(?:inc|llc|llp|lp|ltd|limited|corp|corporation|co|company|pllc|pc|plc|gmbh)\.?$/i;

/**
 * Reads candidates out of pasted text or a CSV: addresses and names, one vendor a row. With a row of titles, the columns
 * of name and site are taken by their titles; without, a cell that reads as an address is the site and the first other
 * one the name. Rows of several addresses are several candidates.
 */
export function parseCandidates(text: string): Candidate[] {
  const rows = readCells(text);
  const [first, ...rest] = rows;
  if (!first) return [];
  const columns = findColumns(first.cells);
  if (!columns) return rows.flatMap(readLooseRow);
  return rest.flatMap((row) => readTitledRow(row, columns));
}

interface Columns {
  readonly name: number;
  readonly site: number;
}

/** Where the titles say that names and sites are (-1 for none); undefined for a row that is no row of titles. */
function findColumns(cells: readonly string[]): Columns | undefined {
  const titles = cells.map((cell) => cell.toLowerCase().replaceAll(/[_-]/g, ' '));
  const name = titles.findIndex((title) => NAME_TITLES.has(title));
  const site = titles.findIndex((title) => SITE_TITLES.has(title));
  return (name < 0 && site < 0) || cells.some(looksLikeAddress) ? undefined : { name, site };
}

function readTitledRow({ line, cells }: CellRow, columns: Columns): Candidate[] {
  const name = cells[columns.name] ?? '';
  const address = cells[columns.site] ?? '';
  return name === '' && address === '' ? [] : [candidateOf(line, name, address)];
}

function readLooseRow({ line, cells }: CellRow): Candidate[] {
  const parts = joinLegalForms(cells.filter((cell) => cell !== '')).flatMap(splitNameAndAddress);
  const addresses = parts.filter(looksLikeAddress);
  const name = parts.find((part) => !looksLikeAddress(part)) ?? '';
  const read = addresses.map((address) => candidateOf(line, name, address));
  if (read.length === 0) return [candidateOf(line, name, '')];
  // A mail address beside a site says nothing more about the vendor.
  const sites = read.filter(({ key, address }) => key !== undefined || !address?.includes('@'));
  return sites.length > 0 ? sites : read.slice(0, 1);
}

function joinLegalForms(cells: readonly string[]): string[] {
  const joined: string[] = [];
  for (const cell of cells) {
    const before = joined.at(-1);
    if (before !== undefined && LEGAL_FORM.test(cell)) joined[joined.length - 1] = `${before}, ${cell}`;
    else joined.push(cell);
  }
  return joined;
}

/** Parts "Acme Calls https://acme.example" and "acme.example Acme Calls"; anything else stays whole. */
export function splitNameAndAddress(cell: string): string[] {
  const words = cell.split(' ');
  if (words.length < 2) return [cell];
  const isSite = (word = ''): boolean =>
    looksLikeAddress(word) && word === word.toLowerCase() && parseAddress(word).kind === 'vendor';
  if (words.every(isSite)) return words;
  if (isSite(words.at(-1))) return [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
  if (isSite(words[0])) return [words[0] ?? '', words.slice(1).join(' ')];
  return [cell];
}

/** Long enough for an address with all of a campaign's parameters. */
const LONGEST_ADDRESS = 8_192;

/** One word that has a scheme, or dots and a last label of at least two letters before any path, or is an IP address. */
export function looksLikeAddress(cell: string): boolean {
  if (cell.length > LONGEST_ADDRESS || cell.includes(' ')) return false;
  const bare = cell.replace(/^[<(["'“‘]+/, '').replace(/[>)\]"'”’.,;]+$/, '');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(bare) || /^\d+(?:\.\d+){3}(?:[/:]|$)/.test(bare)) return true;
  return /^[^/?#]*[^/?#.]\.[^/?#.:\d]{2,}(?:[/?#:].*)?$/.test(bare);
}

/** So much of a refused name is kept, to find it in the text. */
const SHOWN_OF_LONG = 80;

function candidateOf(line: number, name: string, address: string): Candidate {
  const named = name === '' ? {} : { name };
  if (name.length > LONGEST_TEXT) {
    return { line, name: name.slice(0, SHOWN_OF_LONG).toWellFormed(), fault: 'name-too-long' };
  }
  if (address === '') return { line, ...named };
  const parsed = parseAddress(address);
  const found = parsed.kind === 'vendor' ? { key: parsed.key } : { fault: parsed.why };
  return { line, ...named, address, ...found };
}
