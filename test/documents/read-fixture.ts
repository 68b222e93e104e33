import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadDocument, readDocument } from '../../lib/documents/read-document.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/documents');

/** The bytes of a saved file. */
export function fixtureBytes(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** Reads bytes under a name, without anybody who hears how far it is. */
export function read(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  return readDocument(bytes, name, () => {});
}

/** The pages of what must be readable. */
export async function readPages(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const outcome = await read(bytes, name);
  if (!outcome.ok) throw new Error(`${name} is not read: ${outcome.fault.code}`);
  return outcome.pages;
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
