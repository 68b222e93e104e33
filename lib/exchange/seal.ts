/**
 * What a passphrase costs whoever tries passphrases, as a power of two: the default of the `age` program. Measured:
 * 1.6 s in Node, and as long in browsers, so it runs in a worker; one step less would halve the work of an attacker too.
 */
const WORK_FACTOR = 18;

const BINARY_START = 'age-encryption.org/v1\n';
const ARMOR_START = '-----BEGIN AGE ENCRYPTED FILE-----';
/** Longer than any header with one passphrase. */
const LONGEST_HEADER = 4_096;

/**
 * Why a sealed file cannot be opened.
 *
 * - `not-sealed`: it is no file of age
 * - `sealed-to-key`: it is sealed to somebody's key and takes no passphrase
 * - `too-costly`: its header asks for more work than any honest file
 * - `wrong-passphrase`: or its header was altered, which cannot be told apart
 * - `broken`: the passphrase opens it, and the contents were cut off or altered; or its header is none
 */
export type SealFault = 'not-sealed' | 'sealed-to-key' | 'too-costly' | 'wrong-passphrase' | 'broken';

export type Unsealed =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly fault: SealFault };

/** Whether bytes begin as a file of age does (https://age-encryption.org/v1), armored or not. */
export function isSealed(bytes: Uint8Array): boolean {
  const start = decodeStart(bytes);
  return start.startsWith(BINARY_START) || start.trimStart().startsWith(ARMOR_START);
}

/** Seals bytes with a passphrase so that the `age` program opens them. Takes seconds, and 256 MB meanwhile. */
export async function seal(bytes: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(typed(passphrase));
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  return owned(await encrypter.encrypt(bytes));
}

/** Opens what `seal`, or `age --passphrase`, sealed. */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Unsealed> {
  if (!isSealed(bytes)) return { ok: false, fault: 'not-sealed' };
  const { Decrypter, armor } = await import('age-encryption');
  const binary = decodeStart(bytes).startsWith(BINARY_START) ? bytes : dearmor(bytes, armor.decode);
  const fault = binary ? findHeaderFault(binary) : 'broken';
  if (!binary || fault) return { ok: false, fault: fault ?? 'broken' };
  const decrypter = new Decrypter();
  decrypter.addPassphrase(typed(passphrase));
  try {
    return { ok: true, bytes: owned(await decrypter.decrypt(binary)) };
  } catch (error) {
    // Whatever else a foreign file makes the opening throw, the file is broken.
    return { ok: false, fault: isNoMatch(error) ? 'wrong-passphrase' : 'broken' };
  }
}

/** The same passphrase typed on another keyboard gives the same bytes. */
function typed(passphrase: string): string {
  return passphrase.normalize('NFC');
}

/** The only words by which the library says that no passphrase fits. */
function isNoMatch(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched');
}

function decodeStart(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEADER));
}

function dearmor(bytes: Uint8Array, decode: (text: string) => Uint8Array): Uint8Array | undefined {
  try {
    return decode(new TextDecoder().decode(bytes).trim());
  } catch {
    return undefined; // no armor that can be read, whatever the library names it
  }
}

/** Looked at before any work is done: the header says itself how much that will be. */
function findHeaderFault(binary: Uint8Array): SealFault | undefined {
  const start = decodeStart(binary);
  const end = start.indexOf('\n--- ');
  if (!start.startsWith(BINARY_START)) return 'broken';
  const header = end < 0 ? start : start.slice(0, end);
  const [, factor] = /\n-> scrypt \S+ (\d{1,9})(?:\n|$)/.exec(header) ?? [];
  if (factor !== undefined) return Number(factor) > WORK_FACTOR + 2 ? 'too-costly' : undefined;
  return end >= 0 && !header.includes('\n-> scrypt') ? 'sealed-to-key' : 'broken';
}

function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}
