import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import table from '../../lib/identity/shared-hosts.json' with { type: 'json' };
import { findSharedHost, sharedHosts } from '../../lib/identity/shared-hosts.ts';
import { isKeyHost, isVendorKey } from '../../lib/identity/vendor-key.ts';
import { vendorKeyOf } from '../../lib/identity/vendor-key-of.ts';

const host = z.string().check(z.refine(isKeyHost, 'must be a host as keys have it'));
const word = z.string().check(z.regex(/^[a-z0-9._@-]+$/));
const segment = '(?:\\*|@?\\{name\\}|\\{number\\}|[a-z.-]+)';
const page = z.strictObject({
  path: z.string().check(z.regex(new RegExp(`^(?:/${segment}){1,6}$`))),
  parameter: z.optional(word),
  key: z.optional(z.string().check(z.regex(new RegExp(`^${segment}(?:/${segment})*$`)))),
  case: z.optional(z.literal('kept')),
});
const schema = z.strictObject({
  version: z.literal(1),
  as_of: z.iso.date(),
  hosts: z.array(
    z.strictObject({
      host,
      also: z.optional(z.array(host)),
      tenants: z.optional(z.literal(true)),
      ignored: z.optional(z.string()),
      reserved: z.optional(z.array(word)),
      pages: z.array(page),
    }),
  ),
});

const sorted = (texts: readonly string[]) => [...texts].sort();

test('the table has its shape', () => {
  expect(z.safeParse(schema, table).error).toBeUndefined();
});

test('hosts are sorted and stand once, so that two people who add one collide', () => {
  const names = sharedHosts.flatMap((entry) => [entry.host, ...(entry.also ?? [])]);
  expect(new Set(names).size).toBe(names.length);
  expect(sharedHosts.map((entry) => entry.host)).toEqual(sorted(sharedHosts.map((entry) => entry.host)));
});

test.each(sharedHosts.map((entry) => [entry.host, entry] as const))('%s: pages make keys', (name, entry) => {
  expect(entry.reserved ?? []).toEqual(sorted(entry.reserved ?? []));
  for (const { path, parameter, key } of entry.pages) {
    const template = key ?? path.slice(1);
    expect(isVendorKey(`${name}/${template.replaceAll(/\{\w+\}|\*/g, '10063')}`)).toBe(true);
    expect(path.split(/\{(?:name|number)\}/).length - 1).toBe(parameter === undefined ? 1 : 0);
    expect(template).toMatch(/\{(?:name|number)\}/);
  }
});

test.each(sharedHosts.map((entry) => [entry.host, entry] as const))(
  '%s: keys lead to themselves',
  (name, entry) => {
    for (const { path, parameter } of entry.pages) {
      const query = parameter === undefined ? '' : `?${parameter}=1234567`;
      const filled = path.replaceAll('{number}', '1234567').replaceAll(/\{name\}|\*/g, 'acme');
      const page = vendorKeyOf(`https://${name}${filled}${query}`);
      expect(page.kind).toBe('vendor');
      if (page.kind === 'vendor') expect(vendorKeyOf(`https://${page.key}`)).toEqual(page);
    }
  },
);

test.each([
  ['facebook.com.evil.example', undefined],
  ['notfacebook.com', undefined],
  ['facebook.co', undefined],
  ['com', undefined],
  ['', undefined],
  ['facebook.com', { host: 'facebook.com', subdomain: '' }],
  ['www.facebook.com', { host: 'facebook.com', subdomain: '' }],
  ['en-gb.facebook.com', { host: 'facebook.com', subdomain: '' }],
  ['developers.facebook.com', { host: 'facebook.com', subdomain: 'developers' }],
  ['m.developers.facebook.com', { host: 'facebook.com', subdomain: 'm.developers' }],
  ['twitter.com', { host: 'x.com', subdomain: '' }],
  ['sites.google.com', { host: 'sites.google.com', subdomain: '' }],
  ['mail.google.com', { host: 'google.com', subdomain: 'mail' }],
  ['uk.weebly.com', { host: 'weebly.com', subdomain: 'uk' }],
  ['www.weebly.com', { host: 'weebly.com', subdomain: '' }],
])('%s is found as %j', (name, expected) => {
  const found = findSharedHost(name);
  expect(found && { host: found.entry.host, subdomain: found.subdomain }).toEqual(expected);
});
