import type { NamedFile } from '../../lib/diligence/read-agreement.ts';
import { hashFile } from '../../lib/documents/hash-file.ts';
import { sniffFile } from '../../lib/documents/sniff-file.ts';
import { findEvidence } from '../../lib/record/evidence.ts';
import { liveViews, type Vendor } from '../../lib/record/fold.ts';
import type { FileFacts } from '../../lib/record/say-evidence.ts';
import type { Draft, WaitingFile } from '../../lib/store/desk-database.ts';
import { dropWaitingFile, keepWaitingFile, readWaitingFiles } from '../../lib/store/files.ts';
import type { FileRow } from '../../lib/store/record-database.ts';
import { theDesk } from '../../lib/store/stores.ts';
import { fileIn } from './agreement-draft.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { proposalIn } from './term-draft.ts';

const TOPIC = 'agreement';
const LARGEST = 25 * 1024 * 1024;

export type KeepFault = 'too-large' | 'storage-full';
export type KeptFile =
  | { readonly ok: true; readonly file: NamedFile }
  | { readonly ok: false; readonly fault: KeepFault };

/** Lays the agreement’s file on the vendor’s desk, where it waits to be recorded and outlives a closed panel. */
export async function keepAgreementFile(key: string, file: File): Promise<KeptFile> {
  if (file.size > LARGEST) return { ok: false, fault: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const waiting: WaitingFile = {
    id: crypto.randomUUID(),
    key,
    form: 'file',
    name: file.name,
    type: MEDIA_TYPES[sniffFile(bytes)],
    sha256: await hashFile(file),
    bytes: new Blob([bytes]),
    topic: TOPIC,
    at: new Date().toISOString(),
  };
  const kept = await keepWaitingFile(await theDesk(), waiting);
  return kept.ok ? { ok: true, file: { name: waiting.name, sha256: waiting.sha256 } } : kept;
}

/** What is recorded together with a file that a form names. */
export interface FileToRecord {
  /** The bytes, where they are at hand. */
  readonly rows: readonly FileRow[];
  /** What becomes evidence: nothing where the record holds this file already, or nobody has its bytes here. */
  readonly newFile: FileFacts | undefined;
}

/** Finds the bytes of a named file among those that wait on the desk; read afresh, since it may have come just now. */
export async function findFileToRecord(
  named: NamedFile | undefined,
  key: string,
  vendor: Vendor,
): Promise<FileToRecord> {
  const waiting = named ? await readWaitingFiles(await theDesk(), key) : [];
  const found = waiting.find(({ sha256 }) => sha256 === named?.sha256);
  if (!found) return { rows: [], newFile: undefined };
  const { name, type, sha256, bytes } = found;
  return {
    rows: [{ sha256, bytes }],
    newFile: isEvidence(vendor, sha256) ? undefined : { name, type, size: bytes.size, sha256 },
  };
}

function isEvidence(vendor: Vendor, sha256: string): boolean {
  return liveViews(vendor, 'evidence').some((view) => {
    const evidence = findEvidence(view);
    return evidence?.form === 'file' && evidence.sha256 === sha256;
  });
}

/** Takes a file from the desk that was added for the agreement, once it is recorded or not wanted. */
export async function dropAgreementFile(named: NamedFile | undefined, key: string): Promise<void> {
  if (!named) return;
  const desk = await theDesk();
  const waiting = await readWaitingFiles(desk, key);
  const found = waiting.find(({ sha256, topic }) => topic === TOPIC && sha256 === named.sha256);
  if (found) await dropWaitingFile(desk, found);
}

/** Takes the form’s file from the desk when the form lets go of it, unless the check that waits is of the same one. */
export async function letGoOfFile(draft: Draft): Promise<void> {
  const named = fileIn(draft);
  if (named?.sha256 !== proposalIn(draft)?.file?.sha256) await dropAgreementFile(named, draft.key);
}
