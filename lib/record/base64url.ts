/** base64url without padding (RFC 4648 §5): 32 bytes → 43 characters. */
export function encodeBase64url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true });
}

/**
 * The bytes of a base64url text of exactly `length` bytes, or undefined.
 * Several texts decode to the same bytes when spare bits are ignored; only the one we would write is taken, so that
 * one key or signature has one spelling.
 */
export function parseBase64url(text: string, length: number): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = Uint8Array.fromBase64(text, { alphabet: 'base64url' });
    return bytes.length === length && encodeBase64url(bytes) === text ? bytes : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
