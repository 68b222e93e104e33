import { SHORTEST_PASSPHRASE } from '../../lib/words/export-words.ts';

/** Whether a passphrase could be tried by whoever finds the file; its characters are counted as they are sealed with. */
export function isPassphraseShort(passphrase: string): boolean {
  return [...passphrase.normalize('NFC')].length < SHORTEST_PASSPHRASE;
}
