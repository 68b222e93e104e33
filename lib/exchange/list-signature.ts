import { encodeBase64url, parseBase64url } from '../record/base64url.ts';
import { parseWriterKey } from '../record/writer-key.ts';

const CONTEXT = 'first-call/list/1\n';
const ALGORITHM = 'Ed25519';

/** How a list file ends before it is signed. */
const UNSIGNED_END = '\n]\n}\n';
/** The last two lines of a signed file, and no other spelling of them. */
const SIGNED_END = /^"signature":"([A-Za-z0-9_-]{86})"\n\}\n$/;
const SIGNATURE_LINE = '\n"signature"';
/** Far more bytes than the last two lines take. */
const TAIL = 1_024;

/**
 * Whether a file is whole as its exporter signed it. `none`: it carries no signature, or lost it; who exported it is
 * then a claim, as in every list before signatures.
 */
export type ListSignature = 'holds' | 'broken' | 'none';

/**
 * Signs a list file as `formatListFile` writes it: the last member `signature` is Ed25519 over `first-call/list/1`, a
 * line feed, and the base64url SHA-256 of all bytes before that member's line.
 */
export async function signList(
  subtle: SubtleCrypto,
  privateKey: CryptoKey,
  unsignedText: string,
): Promise<string> {
  if (!unsignedText.endsWith(UNSIGNED_END)) throw new TypeError('Not a list file that can be signed');
  const signed = `${unsignedText.slice(0, -'\n}\n'.length)},\n`;
  const message = await messageOf(subtle, new TextEncoder().encode(signed));
  const signature = new Uint8Array(await subtle.sign(ALGORITHM, privateKey, message));
  return `${signed}"signature":"${encodeBase64url(signature)}"\n}\n`;
}

/**
 * Checks the signature at the end of a list file's bytes. A file that was written anew by any program but First Call is
 * `broken`, even where no entry in it changed.
 *
 * @param exportedBy the exporter's writer key, as the file names it
 */
export async function checkListSignature(
  subtle: SubtleCrypto,
  bytes: Uint8Array<ArrayBuffer>,
  exportedBy: string,
): Promise<ListSignature> {
  const from = Math.max(0, bytes.length - TAIL);
  const at = findLast(bytes.subarray(from), SIGNATURE_LINE);
  if (at === undefined) return claimsSignature(bytes.subarray(from)) ? 'broken' : 'none';
  const start = from + at + 1;
  const [, text = ''] = SIGNED_END.exec(new TextDecoder().decode(bytes.subarray(start))) ?? [];
  const signature = parseBase64url(text, 64);
  const key = parseWriterKey(exportedBy);
  if (!signature || !key) return 'broken';
  const publicKey = await subtle.importKey('raw', key, ALGORITHM, false, ['verify']);
  const message = await messageOf(subtle, bytes.subarray(0, start));
  return (await subtle.verify(ALGORITHM, publicKey, signature, message)) ? 'holds' : 'broken';
}

async function messageOf(
  subtle: SubtleCrypto,
  signed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', signed));
  return new TextEncoder().encode(CONTEXT + encodeBase64url(digest));
}

/** Where an ASCII text stands last. */
function findLast(bytes: Uint8Array, text: string): number | undefined {
  const at = latin(bytes).lastIndexOf(text);
  return at < 0 ? undefined : at;
}

/** Whether a signature stands behind the entries all the same, on a line that was indented or joined. */
function claimsSignature(tail: Uint8Array): boolean {
  const text = latin(tail);
  return /"signature"\s*:/.test(text.slice(text.lastIndexOf(']') + 1));
}

/** One character for each byte, so that places in the text are places in the bytes. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
