import { describe, expect, test } from 'vitest';
import { decodeInSteps, findEncoding } from '../../lib/exchange/text-encoding.ts';
import { bytesOf } from '../registers/read-as.ts';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((char) => {
      const code = char.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('the encoding of a text', () => {
  test.each([
    ['ASCII', bytesOf('Acme'), 'utf-8', 'Acme'],
    ['UTF-8', bytesOf('Women’s Clínic'), 'utf-8', 'Women’s Clínic'],
    ['UTF-8 with its mark', bytesOf('\ufeffAcme'), 'utf-8', 'Acme'],
    ['Windows-1252', latin('Women\x92s Cl\xednic'), 'windows-1252', 'Women’s Clínic'],
    ['UTF-16, little end first', utf16('Clínic', true), 'utf-16le', 'Clínic'],
    ['UTF-16, big end first', utf16('Clínic', false), 'utf-16be', 'Clínic'],
    ['UTF-8 with one stray byte', joined(bytesOf('é, é, '), latin('\xa0')), 'utf-8', 'é, é, \ufffd'],
    ['UTF-8 cut inside a character', joined(bytesOf('é, é, '), latin('\xe2\x80')), 'utf-8', 'é, é, \ufffd'],
  ])('%s', (_, bytes, encoding, text) => {
    expect(findEncoding(bytes)).toBe(encoding);
    expect([...decodeInSteps(bytes, encoding as 'utf-8')].join('')).toBe(text);
  });

  test('bytes with zeros in them are no text', () => {
    expect(findEncoding(Uint8Array.of(0x41, 0, 0x42, 0x43))).toBe(undefined);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'a high byte is seen at place %i, wherever the view begins',
    (place) => {
      const whole = new Uint8Array(16).fill(0x41);
      for (const start of [0, 1, 2, 3]) {
        const view = whole.slice().subarray(start, start + 8);
        view[place] = 0xe9;
        expect(findEncoding(view)).toBe('windows-1252');
      }
    },
  );
});
