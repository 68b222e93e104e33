import { afterEach, expect, test, vi } from 'vitest';
import { downloadLeie } from '../../lib/transports/download-leie.ts';

afterEach(() => vi.unstubAllGlobals());

/** Somewhat more than comes between two reports. */
const CSV = `LASTNAME,FIRSTNAME\n${'DOE,JO\n'.repeat(40_000)}`;
const PLAIN = { 'content-type': 'text/csv', 'content-length': String(CSV.length) };

function answer(make: (address: string, init: RequestInit) => Response | Promise<Response>): RequestInit[] {
  const asked: RequestInit[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    asked.push({ ...init, body: address });
    return make(address, init);
  });
  return asked;
}

function download() {
  const heard: [number, number][] = [];
  const outcome = downloadLeie((done, total) => heard.push([done, total]));
  return { outcome, heard };
}

test('the file comes with its date, and no cookie, referrer or redirect goes along', async () => {
  const asked = answer(
    () => new Response(CSV, { headers: { ...PLAIN, 'last-modified': 'Mon, 10 Aug 2026 23:30:00 GMT' } }),
  );
  const { outcome, heard } = download();
  const downloaded = await outcome;
  expect(downloaded).toMatchObject({ ok: true, listDate: '2026-08-10' });
  expect(downloaded.ok && (await downloaded.file.text())).toBe(CSV);
  expect(heard.at(-1)).toEqual([CSV.length, CSV.length]);
  expect(asked).toMatchObject([
    {
      body: 'https://oig.hhs.gov/exclusions/downloadables/UPDATED.csv',
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    },
  ]);
});

test('a file that comes packed, or without a length, has no known whole', async () => {
  answer(
    () => new Response(CSV, { headers: { ...PLAIN, 'content-encoding': 'gzip', 'content-length': '9' } }),
  );
  const { outcome, heard } = download();
  const downloaded = await outcome;
  expect(downloaded).toMatchObject({ ok: true });
  expect('listDate' in downloaded, 'no date where the server bears none').toBe(false);
  expect(heard.at(-1)).toEqual([CSV.length, 0]);
});

const redirect = (): Response =>
  Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });

/** A body without end. */
function endless(): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(8 * 1024 * 1024);
  return new ReadableStream({ pull: (controller) => controller.enqueue(piece) });
}

test.each<[string, () => Response, object]>([
  ['an error of the server', () => new Response('', { status: 503 }), { code: 'refused', status: 503 }],
  ['a redirect', redirect, { code: 'moved' }],
  [
    'a web page',
    () => new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    { code: 'web-page' },
  ],
  [
    'less than was promised',
    () => new Response(CSV, { headers: { ...PLAIN, 'content-length': '9999' } }),
    { code: 'cut-off' },
  ],
  ['more than any LEIE', () => new Response(endless()), { code: 'too-much', most: 64 * 1024 * 1024 }],
  [
    'no answer',
    () => {
      throw new TypeError('Failed to fetch');
    },
    { code: 'unreachable' },
  ],
])('%s gives no file', async (_what, make, fault) => {
  answer(make);
  expect(await download().outcome).toEqual({ ok: false, fault });
});

test('a mistake of ours is not taken for one of the network', async () => {
  answer(() => {
    throw new RangeError('ours');
  });
  await expect(download().outcome).rejects.toThrow('ours');
});
