import { parseBase64url } from './base64url.ts';

/** The prime of Curve25519's field (RFC 8032 §5.1). */
const P = 2n ** 255n - 19n;
const ORDER_8 = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;

/** The y coordinates of all points of small order: 1 (identity), p−1 (order 2), 0 (order 4), ±y (order 8). */
const SMALL_ORDER_Y = new Set([0n, 1n, P - 1n, ORDER_8, P - ORDER_8]);

/**
 * The 32 bytes of a writer's Ed25519 public key, or undefined where the text is no key we take.
 *
 * Browsers disagree on non-canonical and small-order keys: for such a key Chromium accepts signatures that Firefox and
 * Node refuse, and two copies of one list would differ. So those keys are refused before anything is verified.
 */
export function parseWriterKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = parseBase64url(text, 32);
  if (!bytes) return undefined;
  let y = 0n;
  for (let i = 31; i >= 0; i--) y = (y << 8n) | BigInt(i === 31 ? (bytes[i] ?? 0) & 0x7f : (bytes[i] ?? 0));
  return y < P && !SMALL_ORDER_Y.has(y) ? bytes : undefined;
}

/** A key's fingerprint for people to compare: its first 12 characters in groups of four, `k4Qm 81xT 0vRe`. */
export function formatFingerprint(writer: string): string {
  return [writer.slice(0, 4), writer.slice(4, 8), writer.slice(8, 12)].join(' ');
}
