import { LIST_CAPS } from '../exchange/list-file-schema.ts';
import type { FetchFault } from '../exchange/list-refresh.ts';

/** Milliseconds without a byte, after which a server counts as gone. */
const LONGEST_SILENCE = 30_000;
/** Milliseconds that a whole list may take: one that drips in byte by byte is ended, too. */
const LONGEST = 10 * 60_000;
/** A longer mark than any server gives is not kept. */
const LONGEST_ETAG = 256;

export type FetchedList =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly etag?: string }
  /** The server has the copy that `etag` names, and nothing newer. */
  | { readonly ok: true; readonly bytes?: undefined }
  | { readonly ok: false; readonly fault: FetchFault };

interface FetchOptions {
  /** What the server called the copy that is held; left out, it sends the whole list. */
  readonly etag?: string | undefined;
  readonly signal: AbortSignal;
  /** Called with the bytes that have come. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Gets a list from its address: one GET without cookies, referrer or anything that names the reader. A redirect is not
 * followed, not even on the same host: the address that was confirmed is the one that is asked, and no other.
 */
export async function fetchList(address: string, options: FetchOptions): Promise<FetchedList> {
  const watch = watchSilence(options.signal);
  let hasAnswered = false;
  try {
    const response = await ask(address, options.etag, watch.signal);
    watch.heard();
    hasAnswered = true;
    if (response.status === 304 && options.etag !== undefined) return { ok: true };
    return findRefusal(response) ?? (await readBody(response, options, watch.heard));
  } catch (error) {
    if (options.signal.aborted) return refuse({ code: 'cancelled' });
    if (watch.signal.aborted) return refuse({ code: 'timeout' });
    // However a connection fails, fetch says no more than TypeError; Firefox ends a body with an AbortError of its own.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    return refuse({ code: hasAnswered ? 'cut-off' : 'unreachable' });
  } finally {
    watch.end();
  }
}

function ask(address: string, etag: string | undefined, signal: AbortSignal): Promise<Response> {
  return fetch(address, {
    ...(etag !== undefined && { headers: { 'If-None-Match': etag } }),
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  });
}

function refuse(fault: FetchFault): FetchedList {
  return { ok: false, fault };
}

/** Ends the work when the caller wants it, when nothing is heard for long, or when it takes too long in all. */
function watchSilence(signal: AbortSignal) {
  const ending = new AbortController();
  const end = (): void => ending.abort(new DOMException('No answer', 'TimeoutError'));
  const longest = setTimeout(end, LONGEST);
  let silence = setTimeout(end, LONGEST_SILENCE);
  return {
    signal: AbortSignal.any([signal, ending.signal]),
    heard(): void {
      clearTimeout(silence);
      silence = setTimeout(end, LONGEST_SILENCE);
    },
    end(): void {
      clearTimeout(silence);
      clearTimeout(longest);
    },
  };
}

function findRefusal(response: Response): FetchedList | undefined {
  if (
    response.type === 'opaqueredirect' ||
    (response.status >= 300 && response.status < 400 && response.status !== 304)
  )
    return refuse({ code: 'moved' });
  if (!response.ok) return refuse({ code: 'refused', status: response.status });
  if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) return refuse({ code: 'web-page' });
  return undefined;
}

async function readBody(
  response: Response,
  { onProgress }: FetchOptions,
  heard: () => void,
): Promise<FetchedList> {
  const pieces: Uint8Array[] = [];
  let done = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    heard();
    pieces.push(read.value);
    done += read.value.length;
    if (done > LIST_CAPS.bytes) {
      await reader?.cancel();
      return refuse({ code: 'too-much', most: LIST_CAPS.bytes });
    }
    onProgress?.(done);
  }
  // Only fewer: without access the browser hides that they came packed, and the length that is announced is then less.
  const whole = findLength(response.headers);
  if (whole !== undefined && done < whole) return refuse({ code: 'cut-off' });
  const etag = findEtag(response.headers);
  return { ok: true, bytes: join(pieces, done), ...(etag !== undefined && { etag }) };
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Bytes that were announced; undefined where nobody says, or where they are said to come packed and are counted unpacked. */
function findLength(headers: Headers): number | undefined {
  if (headers.get('content-encoding') !== null) return undefined;
  const length = Number.parseInt(headers.get('content-length') ?? '', 10);
  return Number.isNaN(length) ? undefined : length;
}

function findEtag(headers: Headers): string | undefined {
  const etag = headers.get('etag') ?? '';
  return etag !== '' && etag.length <= LONGEST_ETAG ? etag : undefined;
}
