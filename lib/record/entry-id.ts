import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { encodeBase64url } from './base64url.ts';
import type { Body, Entry, Statement, UnsignedEntry } from './entry.ts';

/** RFC 8785 text. Throws on lone surrogates and non-finite numbers, which `inspectStructure` refuses before. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Nothing to canonicalize');
  return text;
}

/** SHA-256 of a text's UTF-8 bytes, base64url. Synchronous: 15 times faster here than an awaited WebCrypto digest. */
export function digestText(text: string): string {
  return encodeBase64url(sha256(utf8ToBytes(text)));
}

/** SHA-256 of a text's UTF-8 bytes as people compare it: 64 hexadecimal digits, as `sha256sum` prints them. */
export function checksumOf(text: string): string {
  return sha256(utf8ToBytes(text)).toHex();
}

/** The salted digest that stands in for a body. */
function digestBody(body: Body): string {
  return digestText(canonicalJson(body));
}

/** A statement with its body replaced by the body's digest. */
export function withoutBody(statement: Statement): Statement {
  const { body, ...rest } = statement;
  return body ? { ...rest, digest: digestBody(body) } : statement;
}

/** What the id is a hash of: the entry less id and signature, bodies replaced by digests. */
export function headerOf(entry: UnsignedEntry | Entry): object {
  const { id: _id, sig: _sig, ...rest } = entry as Entry;
  return { ...rest, statements: entry.statements.map(withoutBody) };
}

/** The entry's id: SHA-256 of its header in RFC 8785 form, base64url. The same before and after erasing a body. */
export function entryId(entry: UnsignedEntry | Entry): string {
  return digestText(canonicalJson(headerOf(entry)));
}
