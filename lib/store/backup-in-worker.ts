import {
  type BackupJob,
  type BackupNews,
  backupNews,
  type MadeBackup,
  type UnsealedBackup,
} from './backup-messages.ts';

/** Makes a backup in a thread of its own, sealed where a passphrase is given. */
export async function makeBackupInWorker(
  settings: Record<string, unknown>,
  passphrase?: string,
): Promise<MadeBackup> {
  const news = await run({ make: { settings, ...(passphrase === undefined ? {} : { passphrase }) } });
  if ('made' in news) return news.made;
  throw new Error('The worker did another job');
}

/** Opens a sealed file in a thread of its own. */
export async function unsealInWorker(file: Blob, passphrase: string): Promise<UnsealedBackup> {
  const news = await run({ unseal: { file, passphrase } });
  if ('unsealed' in news) return news.unsealed;
  throw new Error('The worker did another job');
}

function run(job: BackupJob): Promise<BackupNews> {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<BackupNews>((resolve, reject) => {
    const fail = (): void => reject(new Error('The backup could not be made or read'));
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(backupNews.parse(data)));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
