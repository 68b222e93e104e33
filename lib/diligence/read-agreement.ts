import { type AgreementValue, parseAgreementValue } from '../record/agreement-value.ts';
import type { View } from '../record/fold.ts';
import { TERM_VERDICTS, type TermVerdict } from '../record/topics.ts';

/** A file as a list names it. */
export interface NamedFile {
  readonly name: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** What one reviewer recorded of the agreement. Dates are `YYYY-MM-DD`; what was not given, or cannot be read, is left out. */
export interface AgreementFacts {
  readonly value: AgreementValue;
  readonly us?: string;
  readonly vendor?: string;
  readonly signedOn?: string;
  readonly effectiveOn?: string;
  /** How it renews, in words. */
  readonly renewal?: string;
  /** Calendar days that the vendor has for its notice of a breach. */
  readonly noticeDays?: number;
  /** The services contract’s compliance clause, in its words. */
  readonly clause?: string;
  readonly reason?: string;
  readonly file?: NamedFile;
}

/** Reads an `agreement` statement; undefined where it says nothing that this version understands. */
export function readAgreement(view: View): AgreementFacts | undefined {
  const value = parseAgreementValue(view.statement.value ?? '');
  if (!value) return undefined;
  const body = shownBody(view);
  const { noticeDays } = body;
  return {
    value,
    ...readTexts(body, ['us', 'vendor', 'signedOn', 'effectiveOn', 'renewal', 'clause', 'reason']),
    ...(Number.isSafeInteger(noticeDays) ? { noticeDays: Number(noticeDays) } : {}),
    ...readFile(body),
  };
}

/** What one reviewer confirmed of a term. */
export interface TermFacts {
  readonly verdict: TermVerdict;
  /** The agreement’s words. */
  readonly sentence?: string;
  /** From 1. */
  readonly page?: number;
  readonly note?: string;
  readonly file?: NamedFile;
}

/** Reads a `term:<id>` statement; undefined where it says nothing that this version understands. */
export function readTerm(view: View): TermFacts | undefined {
  const verdict = TERM_VERDICTS.find((each) => each === view.statement.value);
  if (!verdict) return undefined;
  const body = shownBody(view);
  const { page } = body;
  return {
    verdict,
    ...readTexts(body, ['sentence', 'note']),
    ...(Number.isSafeInteger(page) ? { page: Number(page) } : {}),
    ...readFile(body),
  };
}

type Members = Readonly<Record<string, unknown>>;

function shownBody({ bodyState, statement }: View): Members {
  return (bodyState === 'shown' && statement.body) || {};
}

function readTexts<Member extends string>(
  body: Members,
  members: readonly Member[],
): { [Each in Member]?: string } {
  const texts = members.flatMap((member) => {
    const text = body[member];
    return typeof text === 'string' && text !== '' ? [[member, text] as const] : [];
  });
  return Object.fromEntries(texts) as { [Each in Member]?: string };
}

function readFile({ file }: Members): { file?: NamedFile } {
  if (typeof file !== 'object' || file === null) return {};
  const { name, sha256 } = file as Members;
  return typeof name === 'string' && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)
    ? { file: { name, sha256 } }
    : {};
}
