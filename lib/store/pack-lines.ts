import { sha256 } from '@noble/hashes/sha2.js';
import { Gzip } from 'fflate';

/** How hard it is packed: higher levels take twice the time and save a few per cent of what is half hashes. */
const LEVEL = 4;

/** Lines in; packed bytes, and the SHA-256 of the lines, out. */
export interface LinePacker {
  readonly add: (line: string) => void;
  readonly end: () => { readonly contents: Blob; readonly digest: string };
}

/** Packs a snapshot line by line. The header holds the moment, so it stands outside of the digest. */
export function openLinePacker(header: string): LinePacker {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  const parts: BlobPart[] = [];
  const gzip = new Gzip({ level: LEVEL }, (part) => void parts.push(part as Uint8Array<ArrayBuffer>));
  gzip.push(encoder.encode(header));
  return {
    add(line) {
      const bytes = encoder.encode(line);
      hash.update(bytes);
      gzip.push(bytes);
    },
    end() {
      gzip.push(new Uint8Array(0), true);
      return { contents: new Blob(parts), digest: hash.digest().toHex() };
    },
  };
}
