import { inflateBounded, UnpacksTooFar } from '../exchange/read-zip.ts';
import { LIMITS } from './limits.ts';

/**
 * Whether a packed stream of a PDF, or all of them together, unpack to more than a document needs: pdf.js would unpack
 * each of them whole. Sees what is packed once and not encrypted, as by nearly every program.
 */
export function isPdfBomb(bytes: Uint8Array): boolean {
  let left: number = LIMITS.streams;
  for (const packed of findStreams(bytes)) {
    try {
      left -= inflateBounded(packed, Math.min(LIMITS.stream, left), () => {});
    } catch (error) {
      if (error instanceof UnpacksTooFar) return true;
      // No deflate stream, or a broken one: left to the reader, which mends what it can.
    }
  }
  return false;
}

/** What stands between `stream` and `endstream` and begins as packed data does (ISO 32000-1, 7.3.8; RFC 1950, 2.2). */
function* findStreams(bytes: Uint8Array): Generator<Uint8Array> {
  const text = new TextDecoder('latin1').decode(bytes);
  const opening = /stream\r?\n/g;
  while (opening.exec(text)) {
    const begin = opening.lastIndex;
    const end = text.indexOf('endstream', begin);
    const [method = 0, flags = 0] = bytes.subarray(begin, begin + 2);
    if ((method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0)
      yield bytes.subarray(begin + 2, end < 0 ? bytes.length : end);
    if (end < 0) return;
    opening.lastIndex = end + 'endstream'.length;
  }
}
