import type { CopyFault } from './list-refresh.ts';
import type { ListSignature } from './list-signature.ts';

/** What a file that came from an address says and shows of itself. */
interface ComingCopy {
  readonly signature: ListSignature;
  readonly exportedBy: string;
  readonly exportedAt: string;
  /** SHA-256 of the file’s bytes, hexadecimal. */
  readonly digest: string;
}

/** The copy in force; its texts are empty while none has come. */
interface HeldCopy {
  readonly exportedBy: string;
  readonly exportedAt: string;
  readonly digest: string;
  /** Writer key of the exporter that every copy must be signed by; empty where the first copy decides. */
  readonly exporter: string;
}

/** Before the first copy has come. */
export const NO_COPY: HeldCopy = { exportedBy: '', exportedAt: '', digest: '', exporter: '' };

export type CopyVerdict =
  | { readonly take: 'newer' | 'unchanged' }
  | { readonly take: 'none'; readonly fault: CopyFault };

/**
 * Whether a copy takes the place of the one in force. An older one is refused: whoever can answer for the server could
 * otherwise bring back the list of before a warning. Times are compared only between copies of one exporter, whose clock
 * then counts by itself.
 */
export function decideCopy(coming: ComingCopy, held: HeldCopy): CopyVerdict {
  if (coming.signature === 'none') return refuse({ code: 'unsigned' });
  if (coming.signature === 'broken') return refuse({ code: 'signature-broken' });
  const { exportedBy, exportedAt, digest } = coming;
  if (held.exporter !== '' && exportedBy !== held.exporter)
    return refuse({ code: 'other-exporter', exporter: exportedBy });
  if (digest === held.digest) return { take: 'unchanged' };
  if (exportedBy === held.exportedBy && exportedAt < held.exportedAt)
    return refuse({ code: 'older', exportedAt });
  return { take: 'newer' };
}

function refuse(fault: CopyFault): CopyVerdict {
  return { take: 'none', fault };
}
