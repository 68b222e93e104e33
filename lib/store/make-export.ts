import { formatDomainList } from '../documents/format-domain-list.ts';
import { formatSheetCsv } from '../documents/format-sheet-csv.ts';
import { makeDetailSheets } from '../documents/make-detail-sheets.ts';
import { makeVendorSheet } from '../documents/make-vendor-sheet.ts';
import type { SheetFacts } from '../documents/sheet-facts.ts';
import { writeListPage } from '../documents/write-list-page.ts';
import { writeWorkbook } from '../documents/write-workbook.ts';
import { BUNDLE_CAPS, type BundleFile, writeBundle } from '../exchange/bundle.ts';
import { LIST_CAPS } from '../exchange/list-file-schema.ts';
import { seal } from '../exchange/seal.ts';
import { writerOf } from '../record/entry.ts';
import { findFileHashes } from '../record/evidence.ts';
import { foldVendors } from '../record/fold.ts';
import { LIST_PAGE_WORDS } from '../words/list-page-words.ts';
import { exportList } from './export-list.ts';
import type { ExportMade, ExportRequest, ExportStep } from './export-messages.ts';
import { exportName } from './export-name.ts';
import { readFileBytes } from './files.ts';
import { type PlannedList, planList } from './plan-list.ts';
import type { RecordDatabase } from './record-database.ts';
import { readStandingRule } from './standing-rule.ts';

/** What a file holds before it is sealed, or why there is none. */
type Written =
  | { readonly ok: true; readonly content: Uint8Array<ArrayBuffer> | string }
  | Extract<ExportMade, { ok: false }>;

const MEDIA_TYPES = {
  list: 'application/json',
  bundle: 'application/zip',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  domains: 'text/plain',
  page: 'text/html',
} as const;

/** Makes an export in any format, sealed where a passphrase is given. Writes nothing. */
export async function makeExport(
  db: RecordDatabase,
  request: ExportRequest,
  onStep: (step: ExportStep) => void,
): Promise<ExportMade> {
  const { format, today, passphrase } = request;
  onStep('reading');
  const written = await writeFormat(db, request, () => onStep('writing'));
  if (!written.ok) return written;
  const { content } = written;
  const fileName = exportName(format, today, passphrase !== undefined);
  if (passphrase === undefined)
    return { ok: true, fileName, bytes: new Blob([content], { type: MEDIA_TYPES[format] }) };
  onStep('sealing');
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sealed = await seal(bytes, passphrase);
  return { ok: true, fileName, bytes: new Blob([sealed], { type: 'application/octet-stream' }) };
}

async function writeFormat(db: RecordDatabase, request: ExportRequest, onRead: () => void): Promise<Written> {
  const { format, keys, along } = request;
  if (format === 'list' || format === 'bundle') {
    const { text, planned } = await exportList(db, keys, along);
    const most = LIST_CAPS.bytes;
    if (new Blob([text]).size > most) return { ok: false, fault: { code: 'list-too-large', most } };
    onRead();
    return format === 'list' ? { ok: true, content: text } : packBundle(db, text, planned);
  }
  const planned = await planList(db, keys, along);
  const facts = await readFacts(db, planned, request);
  onRead();
  return { ok: true, content: await writeForPeople(facts, planned, request) };
}

async function packBundle(db: RecordDatabase, text: string, { entries }: PlannedList): Promise<Written> {
  const most = BUNDLE_CAPS.files;
  const files: BundleFile[] = [];
  let size = 0;
  for (const sha256 of findFileHashes(entries)) {
    const file = await readFileBytes(db, sha256);
    size += file?.size ?? 0;
    if (size > most) return { ok: false, fault: { code: 'files-too-large', most } };
    if (file) files.push({ sha256, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  return { ok: true, content: writeBundle(text, files) };
}

async function readFacts(
  db: RecordDatabase,
  { entries, people, exporter }: PlannedList,
  { today, timeZone, along, questions: list, policy }: ExportRequest,
): Promise<SheetFacts> {
  const rule = await readStandingRule(db, policy);
  const aboutVendors = entries.filter(({ about }) => writerOf(about) === undefined);
  const vendors = foldVendors(aboutVendors, people);
  return { vendors, list, rule, exportedBy: exporter.writer, today, timeZone, along };
}

async function writeForPeople(
  facts: SheetFacts,
  { people, exporter }: PlannedList,
  { format, standings }: ExportRequest,
): Promise<Uint8Array<ArrayBuffer> | string> {
  const name = people.get(exporter.writer)?.name ?? '';
  if (format === 'csv') return formatSheetCsv(makeVendorSheet(facts));
  if (format === 'domains') return formatDomainList(facts, standings, name);
  if (format === 'page') return writeListPage(facts, name);
  const tables = [makeVendorSheet(facts), ...makeDetailSheets(facts)];
  const bytes = await writeWorkbook(tables, { title: LIST_PAGE_WORDS.title, creator: name });
  return new Uint8Array(bytes);
}
