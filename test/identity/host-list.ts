import { readFileSync } from 'node:fs';

/** The hosts of a list in this folder, one a line; lines that begin with # say where it comes from. */
export function readHostList(name: 'popular-domains' | 'call-center-domains'): string[] {
  const text = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
