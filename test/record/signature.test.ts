import { expect, test } from 'vitest';
import { encodeBase64url, parseBase64url } from '../../lib/record/base64url.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { makeWriter, signEntry, verifySignature } from '../../lib/record/signature.ts';
import { formatFingerprint, parseWriterKey } from '../../lib/record/writer-key.ts';
import { AT, entryOf } from './writers.ts';

const { subtle } = crypto;
const [ana, ben] = await Promise.all([makeWriter(subtle), makeWriter(subtle)]);

const unsigned = {
  v: 1,
  about: 'acme.example',
  by: ana.key,
  at: AT,
  after: [],
  statements: [{ topic: 'standing', value: 'suspicious' }],
} as const;
const signed = await signEntry(subtle, ana.privateKey, unsigned);

/** The order of the group (RFC 8032 §5.1): adding it to S gives the second spelling of a signature. */
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

function plusL(sig: string): string {
  const bytes = parseBase64url(sig, 64) ?? new Uint8Array(64);
  let s = 0n;
  for (let i = 63; i >= 32; i--) s = (s << 8n) | BigInt(bytes[i] ?? 0);
  s += L;
  for (let i = 32; i < 64; i++, s >>= 8n) bytes[i] = Number(s & 0xffn);
  return encodeBase64url(bytes);
}

/** The same bytes in another spelling: the last character of 64 bytes has four spare bits. */
function spareBits(sig: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = letters.indexOf(sig.slice(-1));
  return sig.slice(0, -1) + (letters[last + 1] ?? '');
}

async function signedOver(text: string): Promise<Entry> {
  const sig = await subtle.sign('Ed25519', ana.privateKey, new TextEncoder().encode(text));
  return { ...signed, sig: encodeBase64url(new Uint8Array(sig)) };
}

test('a signature made here is valid', async () => {
  expect(await verifySignature(subtle, signed)).toBe(true);
});

test('the private key cannot leave', async () => {
  await expect(subtle.exportKey('pkcs8', ana.privateKey)).rejects.toThrow();
  expect(ana.privateKey.extractable).toBe(false);
});

const moved = await signEntry(subtle, ben.privateKey, { ...unsigned, about: 'acme.test' });
const refused: [what: string, entry: Entry][] = [
  ['over the bare id, without the context', await signedOver(signed.id)],
  ['over another context', await signedOver(`first-call/entry/2\n${signed.id}`)],
  ['of another entry', { ...moved, sig: signed.sig, by: ana.key }],
  ['of another writer', { ...signed, by: ben.key }],
  [
    'by another writer, in this one’s name',
    { ...(await signEntry(subtle, ben.privateKey, unsigned)), by: ana.key },
  ],
  ['with S + L', { ...signed, sig: plusL(signed.sig) }],
  ['with spare bits', { ...signed, sig: spareBits(signed.sig) }],
  ['with padding', { ...signed, sig: `${signed.sig}==` }],
  ['of zeros', { ...signed, sig: encodeBase64url(new Uint8Array(64)) }],
  ['cut short', { ...signed, sig: encodeBase64url(new Uint8Array(63)) }],
  ['that is no base64url', { ...signed, sig: '*'.repeat(86) }],
];

test.each(refused)('a signature %s is refused', async (_what, entry) => {
  expect(await verifySignature(subtle, entry)).toBe(false);
});

test('a statement copied and signed under another name is valid, and shows as that writer’s', async () => {
  const copied = await signEntry(subtle, ben.privateKey, { ...unsigned, by: ben.key });
  expect(await verifySignature(subtle, copied)).toBe(true);
  expect(copied.id).not.toBe(signed.id);
});

// Points on which browsers disagree: unguarded, one browser takes a forged signature that another refuses.
const badKeys: [what: string, hex: string][] = [
  ['the identity', `01${'00'.repeat(31)}`],
  ['order 2', `ec${'ff'.repeat(30)}7f`],
  ['order 4', '00'.repeat(32)],
  ['order 4, sign bit set', `${'00'.repeat(31)}80`],
  ['order 8', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
  ['order 8, sign bit set', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'],
  ['order 8, the other y', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
  ['order 8, the other y, sign bit set', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa'],
  ['the identity, sign bit set', `01${'00'.repeat(30)}80`],
  ['order 2, sign bit set', `ec${'ff'.repeat(31)}`],
  ['y = p', `ed${'ff'.repeat(30)}7f`],
  ['y = p + 1', `ee${'ff'.repeat(30)}7f`],
  ['y = 2^255 - 1', `${'ff'.repeat(31)}7f`],
  ['31 bytes', '02'.repeat(31)],
  ['33 bytes', '02'.repeat(33)],
];

test.each(badKeys)('%s is no writer’s key, and no message passes under it', async (_what, hex) => {
  const by = encodeBase64url(Uint8Array.fromHex(hex));
  expect(parseWriterKey(by)).toBeUndefined();
  const identity = new Uint8Array(64);
  identity[0] = 1;
  const sig = encodeBase64url(identity);
  for (let n = 0; n < 64; n++) {
    const { id } = entryOf({ by, about: `v${n}.example` });
    expect(await verifySignature(subtle, { id, by, sig })).toBe(false);
  }
});

test('honest keys are taken, and near the bounds too', async () => {
  const made = await Promise.all(Array.from({ length: 300 }, () => makeWriter(subtle)));
  expect(made.filter(({ key }) => parseWriterKey(key) === undefined)).toEqual([]);
  for (const hex of [`02${'00'.repeat(31)}`, `eb${'ff'.repeat(30)}7f`]) {
    expect(parseWriterKey(encodeBase64url(Uint8Array.fromHex(hex)))).toBeDefined();
  }
});

test.each(['', 'A', 'AA==', 'AA', 'A A', '+/', 'AB'])('%j is not the one spelling of two bytes', (text) => {
  expect(parseBase64url(text, 2)).toBeUndefined();
});

test('one spelling of two bytes', () => {
  expect(parseBase64url('-_8', 2)).toEqual(new Uint8Array([0xfb, 0xff]));
  expect(parseBase64url('-_9', 2)).toBeUndefined();
});

test('a fingerprint is twelve characters in groups of four', () => {
  expect(formatFingerprint('k4Qm81xT0vReXXXX')).toBe('k4Qm 81xT 0vRe');
});
