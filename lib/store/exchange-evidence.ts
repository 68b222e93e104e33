import { BUNDLE_CAPS } from '../exchange/bundle.ts';
import { evidenceFolderName } from '../exchange/folder-name.ts';
import type { TeamFolder } from '../transports/team-folder.ts';
import { attachFile } from './files.ts';
import type { RecordDatabase } from './record-database.ts';
import type { WriteOutcome } from './write-record.ts';

/** Files that go one way or the other in one exchange; the rest waits for the next. */
const MOST_FILES = 50;

type EvidenceOutcome =
  | {
      readonly ok: true;
      /** Whether all went through; else there is more for the next exchange. */
      readonly isDone: boolean;
    }
  | { readonly ok: false; readonly fault: 'storage-full' };

interface EvidenceInput {
  readonly record: RecordDatabase;
  readonly folder: TeamFolder;
  readonly device: string;
  /** SHA-256 of files that our own file’s entries name. */
  readonly shared: ReadonlySet<string>;
  /** SHA-256 of files that anything on our list names. */
  readonly named: ReadonlySet<string>;
}

/**
 * Exchanges the files that evidence names, each by its hash: ours go into this device’s folder where no other has them,
 * those that are not here come in, and what our entries no longer name is taken away.
 */
export async function exchangeEvidence(input: EvidenceInput): Promise<EvidenceOutcome> {
  const { record, folder, device, shared, named } = input;
  const there = await folder.listEvidence();
  const own = evidenceFolderName(device);
  const held = new Set(await record.getAllKeys('files'));
  const others = new Set([...there].filter(([name]) => name !== own).flatMap(([, files]) => [...files]));
  const ours = there.get(own) ?? new Set();
  for (const sha256 of ours) if (!shared.has(sha256)) await folder.dropEvidence(own, sha256);
  const giving = [...shared].filter((sha256) => held.has(sha256) && !ours.has(sha256) && !others.has(sha256));
  for (const sha256 of giving.slice(0, MOST_FILES)) {
    const bytes = (await record.get('files', sha256))?.bytes;
    if (bytes) await folder.writeEvidence(own, sha256, bytes);
  }
  const taking = [...named].filter((sha256) => !held.has(sha256) && others.has(sha256));
  for (const sha256 of taking.slice(0, MOST_FILES)) {
    const taken = await takeFile(record, folder, there, sha256);
    if (!taken.ok) return taken;
  }
  return { ok: true, isDone: giving.length <= MOST_FILES && taking.length <= MOST_FILES };
}

/** From whichever device has it whole: one that is still being synchronised has another hash. */
async function takeFile(
  record: RecordDatabase,
  folder: TeamFolder,
  there: ReadonlyMap<string, ReadonlySet<string>>,
  sha256: string,
): Promise<WriteOutcome> {
  for (const [name, files] of there) {
    const bytes = files.has(sha256) ? await folder.readEvidence(name, sha256) : undefined;
    if (!bytes || bytes.size > BUNDLE_CAPS.file) continue;
    // A copy: the file in the folder may be gone when it is read.
    const copy = new Blob([await bytes.arrayBuffer()], { type: bytes.type });
    const attached = await attachFile(record, sha256, copy);
    if (attached.ok || attached.fault === 'storage-full') return attached;
  }
  return { ok: true };
}
