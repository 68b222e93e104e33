import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { keepDraft, readDraft } from '../../lib/store/desk.ts';
import { openDesk } from '../../lib/store/desk-database.ts';

afterEach(() => vi.restoreAllMocks());

function failPuts(error: Error): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw error;
  });
}

test('a draft that finds no room says so, and what was kept before is still there', async () => {
  const desk = await openDesk();
  expect(await keepDraft(desk, { key: 'acme.example', note: 'Asked.' })).toEqual({ ok: true });
  failPuts(new DOMException('No room', 'QuotaExceededError'));
  const outcome = await keepDraft(desk, { key: 'acme.example', note: 'Asked twice.' });
  expect(outcome).toEqual({ ok: false, fault: 'storage-full' });
  vi.restoreAllMocks();
  expect(await readDraft(desk, 'acme.example')).toEqual({ key: 'acme.example', note: 'Asked.' });
  desk.close();
});

test('every other failure is thrown on', async () => {
  const desk = await openDesk();
  failPuts(new DOMException('Broken', 'UnknownError'));
  await expect(keepDraft(desk, { key: 'acme.example', note: 'Asked.' })).rejects.toThrow('Broken');
  desk.close();
});
