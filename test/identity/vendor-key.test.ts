import { describe, expect, test } from 'vitest';
import { isVendorKey, parseVendorKey } from '../../lib/identity/vendor-key.ts';

describe('is no key', () => {
  test.each([
    ['', 'empty'],
    ['acmecalls', 'one label'],
    ['localhost', 'one label'],
    ['AcmeCalls.com', 'upper case in the host'],
    ['acmecalls.com.', 'trailing dot'],
    ['.acmecalls.com', 'leading dot'],
    ['acmecalls..com', 'empty label'],
    ['acmecalls.com:443', 'port'],
    ['user@acmecalls.com', 'user-info'],
    ['https://acmecalls.com', 'an address'],
    ['acmecalls.com/', 'trailing slash'],
    ['acme calls.com', 'space'],
    ['acmecalls.com\n', 'line break at the end'],
    ['acmecalls.com\0', 'NUL'],
    ['faß.example', 'not ASCII'],
    ['аcme.example', 'Cyrillic a'],
    ['-acme.example', 'label starts with a hyphen'],
    ['acme-.example', 'label ends with a hyphen'],
    ['acme_calls.example', 'underscore'],
    [`${'a'.repeat(64)}.example`, 'label of 64'],
    [`${'a.'.repeat(124)}example`, 'host of 255'],
    ['192.0.2.7', 'IPv4'],
    ['acme.7', 'ends in a number, so a URL parser takes it for IPv4'],
    ['acme.0x7f', 'ends in a hexadecimal number'],
    ['[2001:db8::7]', 'IPv6'],
    ['facebook.com//acme', 'empty segment'],
    ['facebook.com/acme/', 'trailing slash'],
    ['facebook.com/.', 'dot segment'],
    ['facebook.com/../acme', 'dot segment'],
    ['facebook.com/%2E%2E', 'escaped dot segment'],
    ['facebook.com/acme?id=7', 'query'],
    ['facebook.com/acme#about', 'fragment'],
    ['facebook.com/caf%c3%a9', 'lower-case escape'],
    ['facebook.com/café', 'unescaped'],
    ['facebook.com/100%', 'stray percent sign'],
    ['facebook.com/a/b/c/d/e', 'too deep'],
    [`facebook.com/${'a'.repeat(1024)}`, 'too long'],
    ['id:', 'no uuid'],
    ['id:3F2504E0-4F89-41D3-9A0C-0305E82C3301', 'upper-case uuid'],
    ['id:3f2504e04f8941d39a0c0305e82c3301', 'uuid without hyphens'],
    ['ID:3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'upper-case prefix'],
    ['writer:11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', 'what a writer says of itself'],
    ['__proto__', 'one label'],
  ])('%j: %s', (text) => {
    expect(isVendorKey(text)).toBe(false);
    expect(parseVendorKey(text)).toBeUndefined();
  });
});

describe('is a key', () => {
  test.each([
    ['acmecalls.com', { form: 'domain', host: 'acmecalls.com' }],
    ['co.uk', { form: 'domain', host: 'co.uk' }],
    ['xn--fa-hia.example', { form: 'domain', host: 'xn--fa-hia.example' }],
    ['xn--zzzzzzzz99999.example', { form: 'domain', host: 'xn--zzzzzzzz99999.example' }],
    ['7.example', { form: 'domain', host: '7.example' }],
    [`${'a'.repeat(63)}.example`, { form: 'domain', host: `${'a'.repeat(63)}.example` }],
    ['facebook.com/acmecalls', { form: 'shared', host: 'facebook.com', path: 'acmecalls' }],
    ['youtube.com/channel/UCabC-1', { form: 'shared', host: 'youtube.com', path: 'channel/UCabC-1' }],
    ['youtube.com/@acme', { form: 'shared', host: 'youtube.com', path: '@acme' }],
    ['unlisted.example/caf%C3%A9', { form: 'shared', host: 'unlisted.example', path: 'caf%C3%A9' }],
    ['id:3f2504e0-4f89-41d3-9a0c-0305e82c3301', { form: 'id', uuid: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' }],
  ])('%j', (text, parts) => {
    expect(isVendorKey(text)).toBe(true);
    expect(parseVendorKey(text)).toEqual(parts);
  });
});
