import { parseAddress } from '../identity/parse-address.ts';
import { parsePhone } from '../identity/phone.ts';
import { isVendorKey } from '../identity/vendor-key.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import { looksLikeAddress, splitNameAndAddress } from './parse-candidates.ts';
import { type DateColumn, parseCellDate } from './sheet-dates.ts';
import type { SheetField, SheetLayout } from './sheet-layout.ts';
import type { RowFault, RowRefusal } from './sheet-plan.ts';
import { isNothing } from './sheet-vocabulary.ts';

/** What a row of somebody’s spreadsheet says. */
export interface RowFacts {
  /** Vendor keys of its websites, the first one first. */
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
  /** The row’s own words; empty without. */
  readonly standing: string;
  readonly reason: string;
  readonly stage: string;
  /** Calendar date. */
  readonly reviewOn: string | undefined;
  readonly notes: readonly string[];
}

export type ReadFacts =
  | { readonly ok: true; readonly facts: RowFacts }
  | { readonly ok: false; readonly refusal: RowRefusal };

function nothingSaid(): Record<SheetField, string[]> {
  return {
    name: [],
    otherName: [],
    website: [],
    phone: [],
    standing: [],
    reason: [],
    stage: [],
    reviewOn: [],
    note: [],
    ignore: [],
  };
}

/** Characters of a refused cell that are shown. */
const SHOWN = 80;

/** Reads what a row says by what its columns hold. Words are taken as they are; sites, phones and dates have to be some. */
export function readRowFacts(
  cells: readonly string[],
  { fields }: SheetLayout,
  dates: (column: number) => DateColumn,
): ReadFacts {
  const said = nothingSaid();
  for (const [column, field] of fields.entries()) {
    const cell = cells[column] ?? '';
    if (cell === '' || field === 'ignore') continue;
    const read = readCell(cell, field, dates(column));
    if (typeof read === 'string') return refuse(read, column, cell);
    for (const { field: part, texts } of read) said[part].push(...texts);
  }
  const names = [...new Set([...said.name, ...said.otherName])];
  if (names.length === 0 && said.website.length === 0) return refuse('nothing', undefined, '');
  return {
    ok: true,
    facts: {
      keys: [...new Set(said.website)],
      names,
      phones: [...new Set(said.phone)],
      standing: said.standing.join('; '),
      reason: said.reason.join('\n'),
      stage: said.stage.join('; '),
      reviewOn: said.reviewOn.toSorted()[0],
      notes: said.note,
    },
  };
}

function refuse(fault: RowFault, column: number | undefined, cell: string): ReadFacts {
  return { ok: false, refusal: { fault, column, text: cutCell(cell) } };
}

/** A refused cell as it is shown. */
export function cutCell(cell: string): string {
  return cell.length > SHOWN ? `${cell.slice(0, SHOWN - 1).toWellFormed()}…` : cell;
}

type Said = { readonly field: SheetField; readonly texts: readonly string[] };

/** What a cell says, or why it is refused. */
function readCell(cell: string, field: SheetField, dates: DateColumn): readonly Said[] | RowFault {
  switch (field) {
    case 'name':
    case 'otherName':
      return readName(cell, field);
    case 'website':
      return isNothing(cell) ? [] : readWebsite(cell);
    case 'phone': {
      if (isNothing(cell)) return [];
      const texts = parsePhones(cell);
      return texts ? [{ field, texts }] : 'phone';
    }
    case 'reviewOn': {
      if (isNothing(cell)) return [];
      const parsed = parseCellDate(cell, dates);
      return parsed.ok ? [{ field, texts: [parsed.date] }] : parsed.fault;
    }
    default:
      return cell.length > LONGEST_TEXT ? 'text-too-long' : [{ field, texts: [cell] }];
  }
}

/** A name, or what a list of one thing a line has in its place: a site, or a name and its site. */
function readName(cell: string, field: SheetField): readonly Said[] | RowFault {
  if (cell.length > LONGEST_TEXT) return 'name-too-long';
  const plain = cell.replaceAll(/\s+/g, ' ');
  if (field === 'otherName') return [{ field, texts: splitList(cell) }];
  const parts = splitNameAndAddress(plain);
  const sites = parts.filter(looksLikeAddress).flatMap(findKey);
  const isAddressed =
    sites.length > 0 && parts.every((part) => findKey(part).length > 0 || !looksLikeAddress(part));
  if (!isAddressed) return [{ field, texts: [plain] }];
  return [
    { field: 'website', texts: sites },
    { field, texts: parts.filter((part) => !looksLikeAddress(part)) },
  ];
}

function readWebsite(cell: string): readonly Said[] | RowFault {
  const plain = cell.replaceAll(/\s+/g, ' ');
  const parts = plain.split(/[\s;,|]+/).filter((part) => part !== '' && !part.includes('@'));
  const keys = parts.flatMap(findKey);
  if (keys.length === parts.length && keys.length > 0) return [{ field: 'website', texts: keys }];
  const named = splitNameAndAddress(plain);
  const sites = named.filter(looksLikeAddress).flatMap(findKey);
  if (named.length !== 2 || sites.length !== 1) return 'website';
  return [
    { field: 'website', texts: sites },
    { field: 'name', texts: named.filter((part) => !looksLikeAddress(part)) },
  ];
}

/** The key of an address, or a key of a vendor without a website as it stands. */
function findKey(text: string): string[] {
  if (text.startsWith('id:')) return isVendorKey(text) ? [text] : [];
  const parsed = parseAddress(text);
  return parsed.kind === 'vendor' ? [parsed.key] : [];
}

/** The parts of a cell that lists several: a line each, or with semicolons between them. */
export function splitList(cell: string): string[] {
  return cell
    .split(/[;\n]/)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}

/** The phones in a cell in E.164, as they may be written, also as the number that a spreadsheet makes of them; undefined where one is none. */
export function parsePhones(cell: string): string[] | undefined {
  const whole = parseOnePhone(cell);
  if (whole !== undefined) return [whole];
  const parts = cell.split(/[;\n,|/]|\bor\b/i).filter((part) => part.trim() !== '');
  const phones = parts.map(parseOnePhone);
  return phones.length > 1 && phones.every((phone) => phone !== undefined) ? phones : undefined;
}

const LONGEST_PHONE = 60;

function parseOnePhone(text: string): string | undefined {
  const plain = text.trim();
  if (plain.length > LONGEST_PHONE) return undefined;
  const digits = expandNumber(plain) ?? plain.replace(/^(\d+)\.0$/, '$1');
  const isBare = /^\d{8,15}$/.test(digits);
  return parsePhone(digits)?.e164 ?? (isBare ? parsePhone(`+${digits}`)?.e164 : undefined);
}

/** The digits of a number in scientific notation, where it has all of them: `1.5125550123E+10`. */
function expandNumber(text: string): string | undefined {
  const [, first = '', rest = '', exponent = ''] = /^(\d)(?:[.,](\d{1,20}))?E\+?(\d{1,2})$/i.exec(text) ?? [];
  return first !== '' && rest.length === Number(exponent) ? first + rest : undefined;
}
