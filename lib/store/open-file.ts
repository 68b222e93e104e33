import { BUNDLE_CAPS, type BundleFault } from '../exchange/bundle.ts';
import { LIST_CAPS } from '../exchange/list-file-schema.ts';
import type { SealFault } from '../exchange/seal.ts';
import { SHEET_CAPS, type SheetFault } from '../exchange/sheet-table.ts';
import { type FileSort, tellFile } from '../exchange/tell-file.ts';
import {
  digestOf,
  type ListBytes,
  listAlone,
  type OpenedList,
  type OpenFault,
  openList,
  readBytes,
} from './import-list.ts';
import type { TableFacts } from './open-sheets.ts';
import type { RecordDatabase } from './record-database.ts';
import type { Work } from './record-many.ts';
import { readReviewersDay } from './reviewers-day.ts';
import type { SheetChoice } from './sheet-rows.ts';
import { WayInThread } from './way-in-thread.ts';

/** What a file is that was dropped, chosen or pasted, once it is open. Whoever gets `sheets` ends their thread. */
export type OpenedFile =
  | { readonly kind: 'list'; readonly opened: OpenedList }
  /** It wants a passphrase: open it again with one. */
  | { readonly kind: 'sealed' }
  | { readonly kind: 'sheets'; readonly sheets: OpenedSheets };

/** A workbook or a table: its rows are in its thread, which takes it from here. */
export interface OpenedSheets {
  readonly fileName: string;
  readonly tables: readonly TableFacts[];
  /** The sheet that vendors are most likely in, read as it is most likely meant. */
  readonly first: SheetChoice;
  readonly thread: WayInThread;
}

/** Sorts of file that are known, and that nothing is taken from. */
type OtherSort = Extract<FileSort, 'page' | 'document' | 'other'>;

export type FileFault =
  | OpenFault
  | { readonly code: 'other-file'; readonly sort: OtherSort }
  | { readonly code: 'sealed'; readonly fault: SealFault | 'twice' }
  | { readonly code: 'bundle'; readonly fault: BundleFault }
  | { readonly code: 'sheet'; readonly fault: SheetFault }
  /** The thread that opens it crashed or hung. */
  | { readonly code: 'broken' };

export type FileOutcome =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly fault: FileFault };

type GivenFile = Pick<File, 'name' | 'size' | 'slice' | 'arrayBuffer'>;
type Bytes = Uint8Array<ArrayBuffer>;

/** Opens whatever was dropped, chosen or pasted: told by its content, never by its name. Writes nothing. */
export async function openFile(
  db: RecordDatabase,
  file: GivenFile,
  work: Work,
  passphrase?: string,
): Promise<FileOutcome> {
  const tooLarge = await findTooLarge(file);
  if (tooLarge) return refuse(tooLarge);
  const bytes = await readBytes(file);
  if (!bytes) return refuse({ code: 'unreadable' });
  const sort = tellFile(bytes);
  if (sort !== 'sealed') return openSort(db, sort, { name: file.name, bytes }, work);
  if (passphrase === undefined) return { ok: true, file: { kind: 'sealed' } };
  const unsealed = await inThread(work, (thread) => thread.ask('unseal', [bytes, passphrase]));
  if (!unsealed) return refuse({ code: work.signal.aborted ? 'cancelled' : 'broken' });
  if (!unsealed.ok) return refuse({ code: 'sealed', fault: unsealed.fault });
  const inner = tellFile(unsealed.bytes);
  if (inner === 'sealed') return refuse({ code: 'sealed', fault: 'twice' });
  return openSort(db, inner, { name: file.name.replace(/\.age$/i, ''), bytes: unsealed.bytes }, work);
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Bytes;
}

async function openSort(
  db: RecordDatabase,
  sort: Exclude<FileSort, 'sealed'>,
  { name, bytes }: NamedBytes,
  work: Work,
): Promise<FileOutcome> {
  switch (sort) {
    case 'empty':
      return refuse({ code: 'empty' });
    case 'list':
      return openAsList(db, await listAlone(name, bytes), work);
    case 'bundle':
      return openBundle(db, { name, bytes }, work);
    case 'workbook':
    case 'table':
      return openAsSheets(db, { name, bytes }, work);
    default:
      return refuse({ code: 'other-file', sort });
  }
}

async function openAsList(db: RecordDatabase, list: ListBytes, work: Work): Promise<FileOutcome> {
  if (list.bytes.length > LIST_CAPS.bytes)
    return refuse({ code: 'too-large', bytes: list.bytes.length, most: LIST_CAPS.bytes });
  const outcome = await openList(db, list, work);
  return outcome.ok ? { ok: true, file: { kind: 'list', opened: outcome.opened } } : outcome;
}

async function openBundle(db: RecordDatabase, { name, bytes }: NamedBytes, work: Work): Promise<FileOutcome> {
  const bundle = await inThread(work, (thread) => thread.ask('unpack', [bytes]));
  if (!bundle) return refuse({ code: work.signal.aborted ? 'cancelled' : 'broken' });
  if (!bundle.ok) return refuse({ code: 'bundle', fault: bundle.fault });
  const files = bundle.files.map((file) => ({ sha256: file.sha256, bytes: new Blob([file.bytes]) }));
  const digest = await digestOf(bytes);
  const filesRefused = bundle.refused.length;
  return openAsList(db, { fileName: name, bytes: bundle.listBytes, digest, files, filesRefused }, work);
}

async function openAsSheets(
  db: RecordDatabase,
  { name, bytes }: NamedBytes,
  { signal }: Work,
): Promise<FileOutcome> {
  if (bytes.length > SHEET_CAPS.bytes)
    return refuse({ code: 'too-large', bytes: bytes.length, most: SHEET_CAPS.bytes });
  const [sha256, day] = await Promise.all([digestOf(bytes), readReviewersDay(db)]);
  if (signal.aborted) return refuse({ code: 'cancelled' });
  const thread = new WayInThread();
  const end = (): void => thread.end();
  signal.addEventListener('abort', end);
  const opened = await thread.ask('openSheets', [{ fileName: name, sha256 }, bytes, day]);
  signal.removeEventListener('abort', end);
  if (opened?.ok) {
    const { tables } = opened;
    return {
      ok: true,
      file: { kind: 'sheets', sheets: { fileName: name, tables, first: firstOf(tables), thread } },
    };
  }
  thread.end();
  if (opened) return refuse({ code: 'sheet', fault: opened.fault });
  return refuse({ code: signal.aborted ? 'cancelled' : 'broken' });
}

/** The sheet of which most columns are understood; the first one of several. */
function firstOf(tables: readonly TableFacts[]): SheetChoice {
  const understood = tables.map(({ layout }) => layout.fields.filter((field) => field !== 'ignore').length);
  const sheet = Math.max(0, understood.indexOf(Math.max(...understood)));
  return { sheet, layout: tables[sheet]?.layout ?? { headingRow: 0, fields: [] }, isOwn: false };
}

/** Does one thing in a thread of its own, which ends with it, or as soon as the work is cancelled. */
async function inThread<Answer>(
  { signal }: Work,
  act: (thread: WayInThread) => Promise<Answer>,
): Promise<Answer | undefined> {
  if (signal.aborted) return undefined;
  const thread = new WayInThread();
  const end = (): void => thread.end();
  signal.addEventListener('abort', end);
  try {
    return await act(thread);
  } finally {
    signal.removeEventListener('abort', end);
    thread.end();
  }
}

function refuse(fault: FileFault): FileOutcome {
  return { ok: false, fault };
}

/** Bytes of a file’s beginning: enough to tell a text from an archive. */
const HEAD = 4_096;

/** Found before the whole is read: only bundles, and what is sealed, may be as large as their evidence. */
async function findTooLarge(file: GivenFile): Promise<FileFault | undefined> {
  const head = await readBytes(file.slice(0, HEAD));
  if (!head) return { code: 'unreadable' };
  const isPacked = ['sealed', 'workbook'].includes(tellFile(head));
  const most = isPacked ? BUNDLE_CAPS.bytes : LIST_CAPS.bytes;
  return file.size > most ? { code: 'too-large', bytes: file.size, most } : undefined;
}
