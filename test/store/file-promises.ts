import type { Entry } from '../../lib/record/entry.ts';
import { sayRedaction } from '../../lib/record/say.ts';
import { sayFile } from '../../lib/record/say-evidence.ts';
import { openDesk, type WaitingFile } from '../../lib/store/desk-database.ts';
import { eraseHidden } from '../../lib/store/erase-hidden.ts';
import {
  attachFile,
  dropWaitingFile,
  keepWaitingFile,
  readFileBytes,
  readWaitingFiles,
} from '../../lib/store/files.ts';
import type { FileRow, RecordDatabase } from '../../lib/store/record-database.ts';
import { writeRecord } from '../../lib/store/write-record.ts';
import { countSalts, entryOf, nameIn, WRITERS } from '../record/writers.ts';
import { assertEqual, assertRejects, emptyOrigin, withRecord } from './empty-record.ts';

const BYTES = new Uint8Array([0, 255, 37, 80, 68, 70]);
/** As `sha256sum` prints it for those bytes. */
const SHA = '614a451ffb39e9009b291952a857d87571de7cf73be5cea65d396eac94854836';
const ROW: FileRow = { sha256: SHA, bytes: new Blob([BYTES]) };

function evidenceOf(about: string): Entry {
  const file = { name: 'report.pdf', type: 'application/pdf', size: BYTES.length, sha256: SHA, of: [] };
  return entryOf({ about, statements: [sayFile(countSalts(), file)] });
}

function redactionOf(entry: Entry, by: string = entry.by): Entry {
  const statements = [sayRedaction(countSalts(), [nameIn(entry)], 'shows a patient')];
  return entryOf({ about: entry.about, by, statements });
}

async function heldBytes(db: RecordDatabase): Promise<number[] | undefined> {
  const bytes = await readFileBytes(db, SHA);
  return bytes && [...new Uint8Array(await bytes.arrayBuffer())];
}

/** Bytes are written with the entry that names them, once, and a write that fails leaves none. */
async function storesFilesWithTheirEntry(db: RecordDatabase): Promise<void> {
  const broken = { ...evidenceOf('a.example'), at: (() => '') as unknown as string };
  await assertRejects(writeRecord(db, { entries: [broken], files: [ROW] }), 'an entry that cannot be stored');
  assertEqual(await heldBytes(db), undefined, 'bytes after a failed write');
  await writeRecord(db, { entries: [evidenceOf('a.example')], files: [ROW] });
  await writeRecord(db, { entries: [evidenceOf('b.example')], files: [ROW] });
  assertEqual(await heldBytes(db), [...BYTES], 'bytes');
  assertEqual(await db.count('files'), 1, 'files of two entries that name the same one');
}

/** Bytes go with the last body that names them: erased by its writer, or here after a colleague's redaction. */
async function erasesFilesWithTheirEvidence(db: RecordDatabase): Promise<void> {
  const [first, second] = [evidenceOf('a.example'), evidenceOf('b.example')];
  await writeRecord(db, { entries: [first, second], files: [ROW] });
  await writeRecord(db, { entries: [redactionOf(first)] });
  assertEqual(await heldBytes(db), [...BYTES], 'bytes that another vendor’s evidence names');
  await writeRecord(db, { entries: [redactionOf(second, WRITERS.ben)] });
  assertEqual(await heldBytes(db), [...BYTES], 'bytes that a colleague redacted and nobody erased');
  await eraseHidden(db, 'b.example', nameIn(second));
  assertEqual(await heldBytes(db), undefined, 'bytes that no evidence names');
  const third = evidenceOf('c.example');
  await writeRecord(db, { entries: [third], files: [ROW] });
  await writeRecord(db, { entries: [redactionOf(third)] });
  assertEqual(await heldBytes(db), undefined, 'bytes whose only evidence its writer redacted');
  await writeRecord(db, { entries: [first, second] });
  assertEqual(await heldBytes(db), undefined, 'bytes after the old list came back');
}

/** Bytes of a file that came with a list are taken where they are the ones that it names. */
async function attachesTheVeryFile(db: RecordDatabase): Promise<void> {
  await writeRecord(db, { entries: [evidenceOf('a.example')] });
  const other = await attachFile(db, SHA, new Blob([BYTES, new Uint8Array([10])]));
  assertEqual(other, { ok: false, fault: 'another-file' }, 'another file');
  assertEqual(await heldBytes(db), undefined, 'bytes of another file');
  assertEqual(await attachFile(db, SHA, new Blob([BYTES])), { ok: true }, 'the file itself');
  assertEqual(await heldBytes(db), [...BYTES], 'its bytes');
}

/** Files wait on a vendor's desk until they are taken from it. */
async function keepsWaitingFiles(): Promise<void> {
  await emptyOrigin();
  const later: WaitingFile = {
    id: '2',
    key: 'acme.example',
    form: 'file',
    name: 'report.pdf',
    type: 'application/pdf',
    ...ROW,
    at: '2026-03-02T10:00:00.000Z',
  };
  const first: WaitingFile = { ...later, id: '1', topic: 'agreement', at: '2026-03-02T09:00:00.000Z' };
  const before = await openDesk();
  await keepWaitingFile(before, later);
  await keepWaitingFile(before, first);
  await keepWaitingFile(before, { ...later, id: '3', name: 'the same again.pdf' });
  before.close();
  const desk = await openDesk();
  try {
    const waiting = await readWaitingFiles(desk, 'acme.example');
    assertEqual(
      waiting.map(({ id }) => id),
      ['1', '2'],
      'files after reopening',
    );
    const bytes = await waiting[0]?.bytes.arrayBuffer();
    assertEqual(bytes && [...new Uint8Array(bytes)], [...BYTES], 'bytes after reopening');
    assertEqual(await readWaitingFiles(desk, 'other.example'), [], 'files of another vendor');
    await dropWaitingFile(desk, first);
    await dropWaitingFile(desk, later);
    assertEqual(await readWaitingFiles(desk, 'acme.example'), [], 'files once taken');
  } finally {
    desk.close();
  }
}

/** What the store promises of files. */
export const filePromises = [
  { name: 'a file is stored with its entry, once', run: () => withRecord(storesFilesWithTheirEntry) },
  {
    name: 'a file goes with the last evidence that can be read',
    run: () => withRecord(erasesFilesWithTheirEvidence),
  },
  { name: 'only the very file that evidence names is attached', run: () => withRecord(attachesTheVeryFile) },
  { name: 'files wait on the desk until they are taken', run: keepsWaitingFiles },
] as const;
