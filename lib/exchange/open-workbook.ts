import { zipSync } from 'fflate';
import { listZip, UnpacksTooFar, unpackEntry, type ZipEntry } from './read-zip.ts';
import { attributeOf, decodeXml, tagsIn } from './xml-tags.ts';

/** A workbook whose parts are known to be small enough, packed anew with nothing else in it. */
export interface Workbook {
  readonly bytes: Uint8Array;
  /** For each sheet in its order, whether it holds cells; false for one that is only a chart. */
  readonly isTable: readonly boolean[];
}

/** A workbook, or why the file is none that can be read. */
export type OpenedWorkbook =
  | { readonly ok: true; readonly workbook: Workbook }
  | {
      readonly ok: false;
      readonly fault: 'broken' | 'encrypted' | 'no-workbook' | 'other-spreadsheet' | 'zip-bomb';
    };

/** More parts than any workbook of a few sheets has. */
const MOST_PARTS = 400;
/** What cells are made of; pictures, drawings, comments and macros are not unpacked. */
const NEEDED =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?(?:workbook|sharedstrings|styles)\d*\.xml(?:\.rels)?|xl\/worksheets\/[^/]+\.xml)$/i;
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const WORKBOOK = /^xl\/workbook\d*\.xml$/i;
const WORKBOOK_RELATIONS = /^xl\/_rels\/workbook\d*\.xml\.rels$/i;
/** Excel's binary workbook, an OpenDocument spreadsheet, a Numbers file. */
const OTHER_SPREADSHEET = /^xl\/workbook\d*\.bin$|^content\.xml$|^index\/.*\.iwa$|^index\.zip$/i;

/** The unpacked parts of a workbook by name, and which of its sheets hold cells. */
export type UnpackedWorkbook =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>> }
  | Extract<OpenedWorkbook, { ok: false }>;

/** Unpacks what the cells of an XLSX file need, up to `most` bytes for all of it together. */
export function unpackWorkbook(file: Uint8Array, most: number): UnpackedWorkbook {
  const entries = listZip(file);
  if (!entries) return { ok: false, fault: 'broken' };
  if (!entries.some(({ name }) => WORKBOOK.test(name))) return { ok: false, fault: faultOf(entries) };
  const needed = entries.filter(({ name }) => NEEDED.test(name));
  if (needed.some(({ isEncrypted }) => isEncrypted)) return { ok: false, fault: 'encrypted' };
  if (needed.length > MOST_PARTS) return { ok: false, fault: 'zip-bomb' };
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = most;
  try {
    for (const entry of needed) {
      const part = unpackEntry(file, entry, left);
      left -= part.length;
      parts.set(entry.name, part);
    }
  } catch (fault) {
    // Whatever else a foreign archive makes the unpacking throw, the archive is broken.
    return { ok: false, fault: fault instanceof UnpacksTooFar ? 'zip-bomb' : 'broken' };
  }
  return { ok: true, parts };
}

/** Unpacks a workbook as `unpackWorkbook` does, and packs anew what a reader needs. */
export function openWorkbook(file: Uint8Array, most: number): OpenedWorkbook {
  const unpacked = unpackWorkbook(file, most);
  if (!unpacked.ok) return unpacked;
  const lean = [...unpacked.parts].map(
    ([name, part]) => [name, WORKSHEET.test(name) ? onlyCells(part) : part] as const,
  );
  const bytes = zipSync(Object.fromEntries(lean), { level: 0 });
  const sheets = listSheets(unpacked.parts);
  return { ok: true, workbook: { bytes, isTable: sheets.map(({ part }) => part !== undefined) } };
}

/**
 * A worksheet with its rows and nothing else (ECMA-376 18.3.1.80): what stands around them says nothing of answers, and a
 * few bytes of it, such as widths for all columns many times over, can cost minutes.
 */
function onlyCells(worksheet: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(worksheet);
  const start = /<(?:\w{1,20}:)?sheetData[\s/>]/.exec(xml)?.index ?? xml.length;
  const end = /<\/(?:\w{1,20}:)?sheetData\s*>/.exec(xml.slice(start));
  const rows = end ? xml.slice(start, start + end.index + end[0].length) : '';
  return new TextEncoder().encode(`<worksheet>${rows}</worksheet>`);
}

function faultOf(entries: readonly ZipEntry[]): 'no-workbook' | 'other-spreadsheet' {
  return entries.some(({ name }) => OTHER_SPREADSHEET.test(name)) ? 'other-spreadsheet' : 'no-workbook';
}

/** A sheet as the workbook lists it; `part` is undefined for one that holds no cells. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string | undefined;
}

/** The workbook's own list of its sheets (ECMA-376 18.2.19), in the order in which they are read by number. */
export function listSheets(parts: ReadonlyMap<string, Uint8Array>): ListedSheet[] {
  const targets = new Map(
    tagsIn(partLike(parts, WORKBOOK_RELATIONS), 'Relationship')
      .filter((tag) => attributeOf(tag, 'Type').endsWith('/worksheet'))
      .map((tag) => [attributeOf(tag, 'Id'), attributeOf(tag, 'Target')]),
  );
  return tagsIn(partLike(parts, WORKBOOK), 'sheet')
    .map((tag) => ({ name: attributeOf(tag, 'name'), id: attributeOf(tag, '[\\w.-]+:id') }))
    .filter(({ name, id }) => name !== '' && id !== '')
    .map(({ name, id }) => ({ name: decodeXml(name), part: targets.get(id) }));
}

/** The text of a part; empty where there is none. */
export function partLike(parts: ReadonlyMap<string, Uint8Array>, name: RegExp): string {
  const [, part] = [...parts].find(([each]) => name.test(each)) ?? [];
  return new TextDecoder().decode(part);
}
