import { Encrypter } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { isSealed, seal, unseal } from '../../lib/exchange/seal.ts';

const PASSPHRASE = 'harbor tulip seven café';
const TEXT = new TextEncoder().encode('{"format":"first-call/list"}\n');
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** Sealed with less work than we ask for, so that opening it many times takes no minutes. */
let sealed: Uint8Array;

beforeAll(async () => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(10);
  sealed = await encrypter.encrypt(TEXT);
});

const outcome = async (bytes: Uint8Array, passphrase = PASSPHRASE): Promise<string> => {
  const opened = await unseal(bytes, passphrase);
  return opened.ok ? textOf(opened.bytes) : opened.fault;
};

/** Bytes with one of them changed. */
function changedAt(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

it('opens what was sealed, which costs as much to guess as a file of the age program', async () => {
  const ours = await seal(TEXT, PASSPHRASE.normalize('NFD'));
  expect(await outcome(ours)).toBe(textOf(TEXT));
  expect(isSealed(ours)).toBe(true);
  expect(textOf(ours)).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
  expect(textOf(ours)).not.toContain('first-call');
});

describe('a sealed file', () => {
  it('opens with the passphrase typed with its accent apart', async () => {
    expect(await outcome(sealed, PASSPHRASE.normalize('NFD'))).toBe(textOf(TEXT));
  });

  it.each(['', 'harbor tulip seven cafe', `${PASSPHRASE} `])('does not open with %j', async (passphrase) => {
    expect(await outcome(sealed, passphrase)).toBe('wrong-passphrase');
  });

  it('is broken when it was cut off or altered', async () => {
    expect(await outcome(sealed.slice(0, -1))).toBe('broken');
    expect(await outcome(changedAt(sealed, sealed.length - 1))).toBe('broken');
    expect(await outcome(sealed.slice(0, textOf(sealed).indexOf('\n---') + 20))).toBe('broken');
    expect(await outcome(sealed.slice(0, 60))).toBe('broken');
  });

  it('never opens with an altered header', async () => {
    const mac = textOf(sealed).indexOf('\n---') + 6;
    expect(await outcome(changedAt(sealed, mac))).toBe('broken');
    const salt = textOf(sealed).indexOf('scrypt') + 9;
    expect(await outcome(changedAt(sealed, salt))).not.toBe(textOf(TEXT));
  });
});

describe('what takes no passphrase', () => {
  it.each(['', 'age', 'age-encryption.org/v2\n', '{"format":"first-call/list"}'])('%j', async (text) => {
    expect(isSealed(bytesOf(text))).toBe(false);
    expect(await outcome(bytesOf(text))).toBe('not-sealed');
  });

  it('a header that is none', async () => {
    expect(await outcome(bytesOf('age-encryption.org/v1\n'))).toBe('broken');
    expect(await outcome(bytesOf('age-encryption.org/v1\n-> scrypt\n--- x\n'))).toBe('broken');
  });

  it('one sealed to a key', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient('age1cy0su9fwf3gf9mw868g5yut09p6nytfmmnktexz2ya5uqg9vl9sss4euqm');
    expect(await outcome(await encrypter.encrypt(TEXT))).toBe('sealed-to-key');
  });

  it('one that asks for hours of work, at once', async () => {
    const costly = textOf(sealed).replace(/ 10\n/, ' 40\n');
    expect(await outcome(Uint8Array.from(costly, (char) => char.charCodeAt(0)))).toBe('too-costly');
  });
});

it('opens a file in text form', async () => {
  const { armor } = await import('age-encryption');
  expect(await outcome(bytesOf(armor.encode(sealed)))).toBe(textOf(TEXT));
  expect(await outcome(bytesOf(armor.encode(sealed).slice(0, 200)))).toBe('broken');
});
