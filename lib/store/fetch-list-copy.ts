import type { CopyFault } from '../exchange/list-refresh.ts';
import { fetchList } from '../transports/fetch-list.ts';
import { type OpenedList, type OpenFault, type OpenWork, openListFile } from './import-list.ts';
import type { RecordDatabase } from './record-database.ts';

/** A list as its address gives it now, every entry checked. */
export interface ListCopy {
  readonly opened: OpenedList;
  /** The same as a file, for those who want to look at it in the import preview. */
  readonly file: File;
  /** What the server calls it. */
  readonly etag?: string;
}

export type FetchedCopy =
  | { readonly ok: true; readonly copy: ListCopy }
  /** The server has nothing newer than what `etag` names. */
  | { readonly ok: true; readonly copy?: undefined }
  | { readonly ok: false; readonly fault: CopyFault | { readonly code: 'cancelled' } };

interface FetchWork extends OpenWork {
  /** What the server called the copy that is held. */
  readonly etag?: string | undefined;
  /** Whether the browser lets us reach the host. Without it the server must let everybody read its answer. */
  readonly hasAccess: boolean;
  /** Called with the bytes that have come. */
  readonly onBytes?: (done: number) => void;
}

/** Gets a list from its address and checks it as any list file. Writes nothing. */
export async function fetchListCopy(
  db: RecordDatabase,
  address: string,
  { etag, hasAccess, onBytes, ...work }: FetchWork,
): Promise<FetchedCopy> {
  const fetched = await fetchList(address, {
    // Without access, a header of ours would make the browser ask the server for leave first, which plain hosts refuse.
    etag: hasAccess ? etag : undefined,
    signal: work.signal,
    ...(onBytes && { onProgress: onBytes }),
  });
  if (!fetched.ok)
    return fetched.fault.code === 'unreachable' && !hasAccess ? refuse({ code: 'no-access' }) : fetched;
  if (!fetched.bytes) return { ok: true };
  const file = new File([fetched.bytes], fileNameOf(address), { type: 'application/json' });
  const outcome = await openListFile(db, file, work);
  if (!outcome.ok) return refuse(faultOf(outcome.fault));
  const { opened } = outcome;
  return { ok: true, copy: { opened, file, ...(fetched.etag !== undefined && { etag: fetched.etag }) } };
}

function refuse(fault: CopyFault | { readonly code: 'cancelled' }): FetchedCopy {
  return { ok: false, fault };
}

/** Bytes in memory are always readable, and too many never came this far. */
function faultOf(fault: OpenFault): CopyFault | { readonly code: 'cancelled' } {
  if (fault.code === 'too-large') return { code: 'too-much', most: fault.most };
  if (fault.code === 'unreadable') return { code: 'cut-off' };
  return fault;
}

/** The last part of the address, as a person would know the file. */
function fileNameOf(address: string): string {
  const { pathname, hostname } = new URL(address);
  return pathname.split('/').at(-1) || hostname;
}
