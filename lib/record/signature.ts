import { encodeBase64url, parseBase64url } from './base64url.ts';
import type { Entry, UnsignedEntry } from './entry.ts';
import { entryId } from './entry-id.ts';
import { parseWriterKey } from './writer-key.ts';

const CONTEXT = 'first-call/entry/1\n';
const ALGORITHM = 'Ed25519';

/** The two halves of a writer: the public key names it, the private key never leaves the browser. */
export interface Writer {
  readonly key: string;
  readonly privateKey: CryptoKey;
}

/** Makes a writer whose private key cannot be exported (`crypto.subtle` comes in as a port). */
export async function makeWriter(subtle: SubtleCrypto): Promise<Writer> {
  const pair = (await subtle.generateKey(ALGORITHM, false, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  return { key: encodeBase64url(raw), privateKey: pair.privateKey };
}

function signedBytes(id: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(CONTEXT + id);
}

/** Hashes and signs an entry. */
export async function signEntry(
  subtle: SubtleCrypto,
  privateKey: CryptoKey,
  unsigned: UnsignedEntry,
): Promise<Entry> {
  const id = entryId(unsigned);
  const sig = new Uint8Array(await subtle.sign(ALGORITHM, privateKey, signedBytes(id)));
  return { id, ...unsigned, sig: encodeBase64url(sig) };
}

/** Whether the signature is the writer's over this entry's id. The id itself is checked by `parseEntry`. */
export async function verifySignature(
  subtle: SubtleCrypto,
  entry: Pick<Entry, 'id' | 'by' | 'sig'>,
): Promise<boolean> {
  const key = parseWriterKey(entry.by);
  const sig = parseBase64url(entry.sig, 64);
  if (!key || !sig) return false;
  const publicKey = await subtle.importKey('raw', key, ALGORITHM, false, ['verify']);
  return subtle.verify(ALGORITHM, publicKey, sig, signedBytes(entry.id));
}
