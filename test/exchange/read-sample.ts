import { readFileSync } from 'node:fs';

/** A list as version 1 exported it: frozen, and to be read for ever. */
export const SAMPLE = new URL('./samples/list-v1.firstcall.json', import.meta.url);

export function readSample(): string {
  return readFileSync(SAMPLE, 'utf8');
}
