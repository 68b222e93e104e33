import { beforeAll, describe, expect, it } from 'vitest';
import { formatListFile, parseListFile } from '../../lib/exchange/list-file.ts';
import { checkListSignature, signList } from '../../lib/exchange/list-signature.ts';
import { sayText } from '../../lib/record/say.ts';
import { type Author, countedSalt, makeAuthor, write } from './made-entries.ts';

const { subtle } = crypto;
const bytesOf = (text: string) => new TextEncoder().encode(text);

let priya: Author;
let unsigned: string;
let signed: string;

beforeAll(async () => {
  priya = await makeAuthor('Priya Castellanos');
  const note = 'They say "signature" is not needed.\n"signature":"a line of a note"';
  const entries = [await write(priya, 'acme.example', [sayText(countedSalt, 'note', note)])];
  unsigned = formatListFile({ exportedAt: '2026-11-24T10:00:00.000Z', exportedBy: priya.key, entries });
  signed = await signList(subtle, priya.privateKey, unsigned);
});

const check = (text: string, by = priya.key) => checkListSignature(subtle, bytesOf(text), by);

describe('a signed list', () => {
  it('is read like one that is not signed', () => {
    expect(parseListFile(signed)).toEqual(parseListFile(unsigned));
    expect(JSON.parse(signed)).toMatchObject({ signature: expect.stringMatching(/^[A-Za-z0-9_-]{86}$/) });
  });

  it('holds', async () => {
    expect(await check(signed)).toBe('holds');
  });

  it('holds without any entries', async () => {
    const empty = formatListFile({
      exportedAt: '2026-11-24T10:00:00.000Z',
      exportedBy: priya.key,
      entries: [],
    });
    expect(await check(await signList(subtle, priya.privateKey, empty))).toBe('holds');
  });

  it.each<[string, (text: string) => string]>([
    ['an earlier date', (text) => text.replace('2026-11-24T10', '2026-11-23T10')],
    ['an entry left out', (text) => text.replace(/\[\n.*\n\],/, '[\n],')],
    ['a letter of a note', (text) => text.replace('not needed', 'now needed')],
    ['a space between members', (text) => text.replace('"version":1', '"version": 1')],
    ['line ends of another system', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['no last line feed', (text) => text.slice(0, -1)],
    ['something after the signature', (text) => text.replace(/\n\}\n$/, ',\n"x":1\n}\n')],
    ['a signature cut short', (text) => text.replace(/.{4}"\n\}\n$/, '"\n}\n')],
    ['another spelling of the signature', (text) => text.replace(/"signature":/, '"signature" :')],
    ['written anew, indented', (text) => JSON.stringify(JSON.parse(text), null, 2)],
    ['written anew on one line', (text) => JSON.stringify(JSON.parse(text))],
  ])('does not hold with %s', async (_what, alter) => {
    expect(alter(signed)).not.toBe(signed);
    expect(await check(alter(signed))).toBe('broken');
  });

  it('does not hold with the spare bits of the signature set', async () => {
    const [, last = ''] = /(.)"\n\}\n$/.exec(signed) ?? [];
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const next = alphabet[alphabet.indexOf(last) + 1];
    expect(await check(signed.replace(/.("\n\}\n)$/, `${next}$1`))).toBe('broken');
  });

  it('is nobody else’s, and of no key that is refused', async () => {
    const tomas = await makeAuthor('Tomás Whitfield');
    expect(await check(signed, tomas.key)).toBe('broken');
    expect(await check(signed.replaceAll(priya.key, tomas.key), tomas.key)).toBe('broken');
    expect(await check(signed, `AQ${'A'.repeat(41)}`)).toBe('broken');
    expect(await check(signed, 'nobody')).toBe('broken');
  });
});

describe('a list without a signature', () => {
  it('has none, although a note speaks of one', async () => {
    expect(await check(unsigned)).toBe('none');
  });

  it.each(['', '{', '}\n', '[1]', 'prose'])('has none: %j', async (text) => {
    expect(await check(text)).toBe('none');
  });
});

it('signs nothing that is no list file', async () => {
  await expect(signList(subtle, priya.privateKey, signed)).rejects.toThrow(TypeError);
});
