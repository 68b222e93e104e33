import { isVendorKey } from '../../lib/identity/vendor-key.ts';
import type { ReportKind } from '../../lib/words/report-kind-words.ts';

/** A report as the part of its address after `#` names it. */
export interface ReportAddress {
  readonly kind: ReportKind;
  readonly vendorKey: string;
}

/** Reads `#committee/<key>` or `#dossier/<key>`; undefined for anything else. */
export function parseReportAddress(hash: string): ReportAddress | undefined {
  const [kind = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  const key = decode(rest.join('/'));
  if (key === undefined || !isVendorKey(key)) return undefined;
  return kind === 'committee' || kind === 'dossier' ? { kind, vendorKey: key } : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
