import { LEIE_ADDRESS } from '../registers/leie-address.ts';
import type { DownloadFault } from '../registers/register-loading.ts';

/** Four times the file of today. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Bytes between two reports of how much has come. */
const STEP = 256 * 1024;

export type Download =
  /** `listDate`: when the server says that it was last changed, as a calendar date. */
  | { readonly ok: true; readonly file: Blob; readonly listDate?: string }
  | { readonly ok: false; readonly fault: DownloadFault };

/**
 * Downloads the full file of the LEIE from OIG, and nothing else from nowhere else: a redirect is not followed, no
 * cookie goes along. Wants access to that host. The pieces come as fast as they can be read, without a pause: it belongs
 * in a worker, which is ended to cancel it.
 *
 * @param onProgress bytes that have come, and of how many; 0 where the server does not say
 */
export async function downloadLeie(onProgress: (done: number, total: number) => void): Promise<Download> {
  try {
    const response = await fetch(LEIE_ADDRESS, {
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    return findRefusal(response) ?? (await readBody(response, onProgress));
  } catch (error) {
    // However a connection fails, fetch says no more than TypeError.
    if (error instanceof TypeError) return refuse('unreachable');
    throw error;
  }
}

function refuse(code: 'unreachable' | 'moved' | 'web-page' | 'cut-off'): Download {
  return { ok: false, fault: { code } };
}

function findRefusal(response: Response): Download | undefined {
  if (response.type === 'opaqueredirect') return refuse('moved');
  if (!response.ok) return { ok: false, fault: { code: 'refused', status: response.status } };
  if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) return refuse('web-page');
  return undefined;
}

async function readBody(
  response: Response,
  onProgress: (done: number, total: number) => void,
): Promise<Download> {
  const total = findLength(response.headers);
  const pieces: BlobPart[] = [];
  let done = 0;
  let told = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    pieces.push(read.value);
    done += read.value.length;
    if (done > MOST_BYTES) {
      await reader?.cancel();
      return { ok: false, fault: { code: 'too-much', most: MOST_BYTES } };
    }
    if (done < told + STEP) continue;
    told = done;
    onProgress(done, total);
  }
  if (total > 0 && done !== total) return refuse('cut-off');
  const listDate = findListDate(response.headers);
  return { ok: true, file: new Blob(pieces), ...(listDate !== undefined && { listDate }) };
}

/** Bytes that will come; 0 where nobody says, or where they come packed and are counted unpacked. */
function findLength(headers: Headers): number {
  if (headers.get('content-encoding') !== null) return 0;
  return Number.parseInt(headers.get('content-length') ?? '', 10) || 0;
}

function findListDate(headers: Headers): string | undefined {
  const changed = Date.parse(headers.get('last-modified') ?? '');
  return Number.isNaN(changed) ? undefined : new Date(changed).toISOString().slice(0, 10);
}
