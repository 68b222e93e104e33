import { expect, test } from 'vitest';
import { decodeText } from '../../lib/documents/decode-text.ts';
import { bytesOf } from './read-fixture.ts';

test.each([
  { what: 'UTF-8', bytes: bytesOf('“PHI” § 164'), text: '“PHI” § 164' },
  { what: 'UTF-8 with its mark', bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), text: 'A' },
  { what: 'UTF-16, low byte first', bytes: Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x1c, 0x20), text: 'A“' },
  { what: 'UTF-16, high byte first', bytes: Uint8Array.of(0xfe, 0xff, 0, 0x41, 0x20, 0x1c), text: 'A“' },
  { what: 'Windows-1252', bytes: Uint8Array.of(0x93, 0x50, 0x94, 0x20, 0xa7), text: '“P” §' },
  { what: 'line ends of Windows and of old Macs', bytes: bytesOf('a\r\nb\rc\nd'), text: 'a\nb\nc\nd' },
  { what: 'nothing', bytes: new Uint8Array(), text: '' },
])('$what', ({ bytes, text }) => {
  expect(decodeText(bytes)).toBe(text);
});

test.each([
  { what: 'UTF-16 without its mark', bytes: Uint8Array.of(0x41, 0, 0x42, 0) },
  { what: 'control characters', bytes: bytesOf('\u0001\u0002\u0003 text') },
  { what: 'bytes that Windows-1252 leaves free', bytes: Uint8Array.of(0x81, 0x8d, 0x8f, 0x90, 0x9d) },
  { what: 'half a UTF-16 file', bytes: Uint8Array.of(0xff, 0xfe, 0x01, 0, 0x02, 0) },
])('$what is no text', ({ bytes }) => {
  expect(decodeText(bytes)).toBe(undefined);
});

test('one stray control character in a long text does not make it binary', () => {
  const text = `${'agreement '.repeat(200)}\u001a`;
  expect(decodeText(bytesOf(text))).toBe(text);
});
