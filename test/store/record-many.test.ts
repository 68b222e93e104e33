import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { parseEntry } from '../../lib/record/parse-entry.ts';
import { sayStage } from '../../lib/record/say.ts';
import { verifySignature } from '../../lib/record/signature.ts';
import { readAllHistories, readHistory } from '../../lib/store/read-record.ts';
import { type Act, recordMany } from '../../lib/store/record-many.ts';
import { record } from '../../lib/store/self.ts';
import { openBrowser, quietWork } from './browser.ts';

function acts(n: number): Act[] {
  return Array.from({ length: n }, (_, i) => ({
    about: `vendor-${i}.example`,
    statements: [sayStage('researching', [])],
  }));
}

test('each act becomes an entry that others would take, after what was there', async () => {
  const { db, writer } = await openBrowser('Ana');
  await record(db, 'vendor-0.example', [sayStage('shortlisted', [])]);
  const [before] = (await readHistory(db, 'vendor-0.example'))?.entries ?? [];
  expect(await recordMany(db, acts(3), quietWork())).toEqual({ ok: true });
  for (const { about } of acts(3)) {
    const entries = (await readHistory(db, about))?.entries ?? [];
    const entry = entries.find(({ id }) => id !== before?.id);
    expect(entry).toMatchObject({ about, by: writer });
    expect(parseEntry(entry).ok).toBe(true);
    expect(entry && (await verifySignature(crypto.subtle, entry))).toBe(true);
    expect(entry?.after).toEqual(about === 'vendor-0.example' ? [before?.id] : []);
  }
});

test('reports how far it is, and when cancelled on the way records nothing at all', async () => {
  const { db } = await openBrowser('Ana');
  const cancelling = new AbortController();
  const seen: [number, number][] = [];
  const outcome = await recordMany(db, acts(250), {
    signal: cancelling.signal,
    pause(done, total) {
      seen.push([done, total]);
      if (done === 200) cancelling.abort();
    },
  });
  expect(outcome).toEqual({ ok: false, fault: 'cancelled' });
  expect(seen).toEqual([
    [0, 250],
    [100, 250],
    [200, 250],
  ]);
  const keys = (await readAllHistories(db)).map(({ key }) => key);
  expect(keys.filter((key) => key.endsWith('.example'))).toEqual([]);
});
