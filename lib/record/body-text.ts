import { liveViews, type Vendor, type View } from './fold.ts';
import type { Quote } from './say.ts';

type TextMember =
  | 'text'
  | 'reason'
  | 'checked'
  | 'comment'
  | 'clause'
  | 'sentence'
  | 'note'
  | 'name'
  | 'persons'
  | 'role'
  | 'row'
  | 'names'
  | 'npi'
  | 'kept'
  | 'sha256';

/** A text member of a view's body, where it can be read and is a text. */
export function findText(view: View, member: TextMember): string | undefined {
  if (view.bodyState !== 'shown') return undefined;
  const text = view.statement.body?.[member];
  return typeof text === 'string' ? text : undefined;
}

/** A quote in a view's body, where it can be read and is whole. */
export function findQuote(view: View): (Quote & { sha256: string }) | undefined {
  const body = view.bodyState === 'shown' ? view.statement.body : undefined;
  if (!body) return undefined;
  const { text, address, at, before, after, redacted, kept, sha256, pageSha256 } = body as Record<
    string,
    unknown
  >;
  if (![text, address, at, sha256].every((member) => typeof member === 'string')) return undefined;
  return {
    text: String(text),
    address: String(address),
    at: String(at),
    sha256: String(sha256),
    ...(typeof before === 'string' ? { before } : {}),
    ...(typeof after === 'string' ? { after } : {}),
    ...(redacted === true ? { redacted } : {}),
    ...(typeof kept === 'string' ? { kept } : {}),
    ...(typeof pageSha256 === 'string' ? { pageSha256 } : {}),
  };
}

/** The vendor's newest readable name; the key stands in where nobody has given one. */
export function findListedName(vendor: Vendor): string | undefined {
  return liveViews(vendor, 'name')
    .map((view) => findText(view, 'text'))
    .find((name) => name !== undefined);
}
