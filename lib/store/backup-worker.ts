import '../platform/set-up-zod.ts';
import { seal, unseal } from '../exchange/seal.ts';
import {
  type BackupJob,
  type BackupNews,
  backupJob,
  type MadeBackup,
  type UnsealedBackup,
} from './backup-messages.ts';
import { makeBackup } from './save-backup.ts';
import { theRecord } from './stores.ts';

/** Sealing takes a file whole, and twice in memory. */
const MOST_SEALED = 512 * 1024 * 1024;

/** One job, in a thread of its own: deriving a key from a passphrase takes a second or two. */
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const job = backupJob.safeParse(data);
  // A failure is reported as the worker’s own, which the page hears as its `error` event.
  if (job.success) work(job.data).catch(reportError);
});

async function work(job: BackupJob): Promise<void> {
  if ('make' in job) say({ made: await make(job.make) });
  else say({ unsealed: await open(job.unseal) });
}

async function make({
  settings,
  passphrase,
}: Extract<BackupJob, { make: unknown }>['make']): Promise<MadeBackup> {
  const outcome = await makeBackup(await theRecord(), settings);
  if (!outcome.ok || passphrase === undefined) return outcome;
  const { contents } = outcome.backup;
  if (contents.size > MOST_SEALED) return { ok: false, fault: 'too-large-to-seal' };
  const sealed = await seal(new Uint8Array(await contents.arrayBuffer()), passphrase);
  return { ok: true, backup: { ...outcome.backup, contents: new Blob([sealed]) } };
}

async function open({
  file,
  passphrase,
}: Extract<BackupJob, { unseal: unknown }>['unseal']): Promise<UnsealedBackup> {
  if (file.size > 2 * MOST_SEALED) return { ok: false, fault: 'too-large' };
  const outcome = await unseal(new Uint8Array(await file.arrayBuffer()), passphrase);
  return outcome.ok ? { ok: true, contents: new Blob([outcome.bytes]) } : outcome;
}

function say(news: BackupNews): void {
  self.postMessage(news);
}
