import { expect, test, vi } from 'vitest';
import { sayText } from '../../lib/record/say.ts';
import { keepBackup } from '../../lib/store/keep-backup.ts';
import { openSnapshot } from '../../lib/store/open-backup.ts';
import { entriesOf, readAllHistories } from '../../lib/store/read-record.ts';
import { replaceByBackup } from '../../lib/store/replace-by-backup.ts';
import { makeSalt, record } from '../../lib/store/self.ts';
import { theBackups } from '../../lib/store/stores.ts';
import { addFile, db, fill, PAPER, useOneList } from './backup-desk.ts';
import { quietWork } from './browser.ts';

/** Done by another page as soon as the snapshot is kept. */
const meanwhile = vi.hoisted(() => ({ act: async (): Promise<void> => undefined }));

vi.mock(import('../../lib/store/keep-backup.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    keepBackup: async (...given) => {
      const kept = await real.keepBackup(...given);
      await meanwhile.act();
      return kept;
    },
  };
});

useOneList();

test('what another page records after the snapshot stays, with its file, when everything is replaced', async () => {
  await fill();
  await keepBackup(db, 'import');
  const [snapshot] = await (await theBackups()).getAll('snapshots');
  const outcome = await openSnapshot(db, snapshot?.id ?? '', quietWork());
  if (!outcome.ok) throw new Error(outcome.fault);
  await record(db, 'before.example', [sayText(makeSalt, 'note', 'Before.')]);
  const paper = new Blob([PAPER, ' of another vendor']);
  meanwhile.act = async () => void (await addFile('since.example', paper));
  expect(await replaceByBackup(db, outcome.opened, undefined)).toEqual({ ok: true });
  const keys = entriesOf(await readAllHistories(db)).map(({ about }) => about);
  expect(keys).toContain('since.example');
  expect(keys).not.toContain('before.example');
  const files = await db.getAll('files');
  expect(files.map(({ bytes }) => bytes.size).sort()).toEqual([PAPER.size, paper.size]);
});
