import { afterEach, expect, test, vi } from 'vitest';
import { LIST_CAPS } from '../../lib/exchange/list-file-schema.ts';
import { fetchList } from '../../lib/transports/fetch-list.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const ADDRESS = 'https://lists.example/team.firstcall.json';
const TEXT = '{"format":"first-call/list"}';

function answer(make: (init: RequestInit) => Response | Promise<Response>): RequestInit[] {
  const asked: RequestInit[] = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    expect(address).toBe(ADDRESS);
    asked.push(init);
    return make(init);
  });
  return asked;
}

function get(etag?: string, signal = new AbortController().signal) {
  return fetchList(ADDRESS, { etag, signal });
}

test('the list comes with what the server calls it, and nothing goes along that names the reader', async () => {
  const asked = answer(() => new Response(TEXT, { headers: { etag: '"v1"' } }));
  const fetched = await get();
  expect(fetched).toMatchObject({ ok: true, etag: '"v1"' });
  expect(fetched.ok && new TextDecoder().decode(fetched.bytes)).toBe(TEXT);
  expect(asked[0]).toMatchObject({
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  expect(asked[0]).not.toHaveProperty('headers');
});

test('a list that came packed is whole, though the browser hides that and shows the length of what was packed', async () => {
  answer(() => new Response(TEXT, { headers: { 'content-length': '9' } }));
  expect(await get()).toMatchObject({ ok: true });
});

test('a server that has nothing newer sends nothing', async () => {
  const asked = answer(() => new Response(null, { status: 304 }));
  expect(await get('"v1"')).toEqual({ ok: true });
  expect(asked[0]?.headers).toEqual({ 'If-None-Match': '"v1"' });
});

test('a mark longer than any server gives is not kept', async () => {
  answer(() => new Response(TEXT, { headers: { etag: `"${'x'.repeat(300)}"` } }));
  expect(await get()).not.toHaveProperty('etag');
});

function redirect(): Response {
  const response = new Response(null);
  Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
  return response;
}

/** Bytes without end, in pieces of a megabyte, counting how many were taken. */
function endless() {
  const piece = new Uint8Array(1024 * 1024);
  const taken = { megabytes: 0, cancelled: false };
  const body = new ReadableStream({
    pull(controller) {
      taken.megabytes++;
      controller.enqueue(piece);
    },
    cancel() {
      taken.cancelled = true;
    },
  });
  return { body, taken };
}

function breaksOff(): ReadableStream {
  let pieces = 0;
  return new ReadableStream({
    pull(controller) {
      if (pieces++ === 0) controller.enqueue(new TextEncoder().encode('{"for'));
      else controller.error(new TypeError('network error'));
    },
  });
}

test.each<[what: string, make: () => Response, fault: object]>([
  ['a redirect', redirect, { code: 'moved' }],
  ['a redirect that the browser lets us see', () => new Response(null, { status: 301 }), { code: 'moved' }],
  [
    '“nothing newer” where nobody asked',
    () => new Response(null, { status: 304 }),
    { code: 'refused', status: 304 },
  ],
  ['an error', () => new Response('', { status: 503 }), { code: 'refused', status: 503 }],
  ['nothing there', () => new Response('', { status: 404 }), { code: 'refused', status: 404 }],
  [
    'a web page',
    () => new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    { code: 'web-page' },
  ],
  [
    'less than was announced',
    () => new Response(TEXT, { headers: { 'content-length': '9999' } }),
    { code: 'cut-off' },
  ],
  ['a connection that breaks off', () => new Response(breaksOff()), { code: 'cut-off' }],
  [
    'no answer',
    () => {
      throw new TypeError('Failed to fetch');
    },
    { code: 'unreachable' },
  ],
])('%s gives no list', async (_what, make, fault) => {
  answer(make);
  expect(await get()).toEqual({ ok: false, fault });
});

test('bytes without end are refused at the cap, and the server is told to stop', async () => {
  const { body, taken } = endless();
  answer(() => new Response(body));
  expect(await get()).toEqual({ ok: false, fault: { code: 'too-much', most: LIST_CAPS.bytes } });
  expect(taken.cancelled).toBe(true);
  expect(taken.megabytes).toBeLessThanOrEqual(LIST_CAPS.bytes / 1024 / 1024 + 2);
});

/** As a browser does: the answer fails when the signal is aborted. */
function never({ signal }: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

test('a server that says nothing is given up', async () => {
  vi.useFakeTimers();
  answer(never);
  const fetched = get();
  await vi.advanceTimersByTimeAsync(29_000);
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await fetched).toEqual({ ok: false, fault: { code: 'timeout' } });
  expect(vi.getTimerCount()).toBe(0);
});

test('a list that drips in for ten minutes is given up, too', async () => {
  vi.useFakeTimers();
  answer(({ signal }) => {
    const drip = new ReadableStream({
      start(controller) {
        const timer = setInterval(() => controller.enqueue(Uint8Array.of(32)), 20_000);
        signal?.addEventListener('abort', () => {
          clearInterval(timer);
          controller.error(signal.reason);
        });
      },
    });
    return new Response(drip);
  });
  const fetched = get();
  await vi.advanceTimersByTimeAsync(601_000);
  expect(await fetched).toEqual({ ok: false, fault: { code: 'timeout' } });
});

test('whoever asked can stop it', async () => {
  answer(never);
  const stop = new AbortController();
  const fetched = get(undefined, stop.signal);
  stop.abort();
  expect(await fetched).toEqual({ ok: false, fault: { code: 'cancelled' } });
});

test('a mistake of ours is not taken for one of the network', async () => {
  answer(() => {
    throw new RangeError('ours');
  });
  await expect(get()).rejects.toThrow('ours');
});
