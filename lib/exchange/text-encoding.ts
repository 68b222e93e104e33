/** How the bytes of a text stand for characters. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const STEP = 1024 * 1024;

/**
 * The encoding of a text: by its byte order mark (UTF-8, UTF-16), else UTF-8, else Windows-1252, which is what old
 * programs wrote. A text with stray bytes is still UTF-8 where more of its other characters are UTF-8 than are not:
 * SAM's extract has some. Undefined for bytes that are no text.
 */
export function findEncoding(bytes: Uint8Array): TextEncoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.includes(0)) return undefined;
  if (isAscii(bytes) || isUtf8(bytes)) return 'utf-8';
  const { sequences, strays } = countSequences(bytes);
  return sequences > strays ? 'utf-8' : 'windows-1252';
}

/** The text in pieces of about a megabyte; the byte order mark is left out, stray bytes become U+FFFD. */
export function* decodeInSteps(bytes: Uint8Array, encoding: TextEncoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += STEP) {
    yield decoder.decode(bytes.subarray(at, at + STEP), { stream: true });
  }
  yield decoder.decode();
}

/** Four bytes at a time: most registers are plain ASCII, and this takes a tenth of the time of decoding them. */
function isAscii(bytes: Uint8Array): boolean {
  const head = -bytes.byteOffset & 3;
  // A view may begin anywhere, but words only at every fourth byte.
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + head, Math.max(0, bytes.length - head) >> 2);
  const isPlain = (byte: number) => byte < 0x80;
  if (!bytes.subarray(0, head).every(isPlain) || !bytes.subarray(head + words.length * 4).every(isPlain))
    return false;
  for (let at = 0; at < words.length; at += 1) if ((words[at] ?? 0) & 0x80808080) return false;
  return true;
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      decoder.decode(bytes.subarray(at, at + STEP), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Characters of several bytes, and bytes above ASCII that belong to none, by lead and continuation bytes alone. */
function countSequences(bytes: Uint8Array): { sequences: number; strays: number } {
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const more = continuationsOf(byte);
    let found = 0;
    while (found < more && ((bytes[at + found + 1] ?? 0) & 0xc0) === 0x80) found += 1;
    if (more > 0 && found === more) sequences += 1;
    else strays += 1;
    at += found;
  }
  return { sequences, strays };
}

/** How many bytes follow a lead byte; 0 for one that leads nothing. */
function continuationsOf(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 1;
  if (lead >= 0xe0 && lead < 0xf0) return 2;
  return lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
}
