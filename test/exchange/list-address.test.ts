import { expect, test } from 'vitest';
import { parseListAddress } from '../../lib/exchange/list-address.ts';

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['http://lists.example/a.json', 'not-https'],
  ['ftp://lists.example/a.json', 'not-https'],
  ['chrome-extension://abc/a.json', 'not-https'],
  ['https://', 'not-an-address'],
  ['nonsense', 'not-an-address'],
  ['https://lists example/a', 'not-an-address'],
  ['not an address', 'not-an-address'],
  ['https://me:secret@lists.example/a.json', 'with-password'],
  ['https://me@lists.example/a.json', 'with-password'],
  ['https://192.168.0.1/a.json', 'no-name'],
  ['https://0x7f.1/a.json', 'no-name'],
  ['https://2130706433/a.json', 'no-name'],
  ['https://[::1]/a.json', 'no-name'],
  ['https://127.0.0.1./a.json', 'no-name'],
  ['https://localhost/a.json', 'no-name'],
  ['https://dev.localhost./a.json', 'no-name'],
  [`https://lists.example/${'a'.repeat(2_000)}`, 'too-long'],
])('%s is refused: %s', (text, fault) => {
  expect(parseListAddress(text)).toEqual({ ok: false, fault });
});

test.each([
  ['https://lists.example/a.json', 'https://lists.example/a.json'],
  ['  lists.example/a.json ', 'https://lists.example/a.json'],
  ['HTTPS://Lists.Example:8443/a b?x=1#part', 'https://lists.example:8443/a%20b?x=1'],
  ['https://intranet/vendors.firstcall.json', 'https://intranet/vendors.firstcall.json'],
  ['https://localhost.example/a', 'https://localhost.example/a'],
])('%s is taken', (text, address) => {
  expect(parseListAddress(text)).toEqual({ ok: true, address });
});
