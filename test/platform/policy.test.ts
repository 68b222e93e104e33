import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { policySchema, readPolicy } from '../../lib/platform/policy.ts';
import { makeFakeExtension } from './fake-extension.ts';

const browser = vi.hoisted(() => ({ extension: {} as object }));
vi.mock('../../lib/platform/extension.ts', () => browser);

const KEY = 'q'.repeat(43);
const LIST = { address: 'https://lists.example/team.firstcall.json', name: 'Network list' };

function read(managed: Record<string, unknown> | Error) {
  browser.extension = makeFakeExtension({ managed });
  return readPolicy();
}

test('a whole policy is read as it stands', async () => {
  const policy = {
    checking: true,
    warnBy: 'badge',
    remind: true,
    searchMarks: false,
    organisation: 'Riverside Clinics',
    lists: [{ ...LIST, exporter: KEY }, LIST],
    trustedWriters: [{ key: KEY, person: 'Maren Okafor' }],
    twoPersons: true,
    template: '{"format":"first-call/questions"}',
  };
  expect(await read(policy)).toEqual({ policy, broken: [] });
});

test('Firefox rejects where no policy is installed: that is none', async () => {
  expect(await read(new Error('Managed storage manifest not found'))).toEqual({ policy: {}, broken: [] });
});

test.each<[what: string, managed: Record<string, unknown>, broken: object[]]>([
  ['a word for a switch', { checking: 'yes' }, [{ member: 'checking' }]],
  ['a way to warn that is none', { warnBy: 'shout' }, [{ member: 'warnBy' }]],
  ['a list that is no list', { lists: LIST }, [{ member: 'lists' }]],
  [
    'an address without a lock',
    { lists: [{ ...LIST, address: 'http://lists.example/a' }] },
    [{ member: 'lists', place: 1 }],
  ],
  [
    'an address without its scheme',
    { lists: [{ ...LIST, address: 'lists.example/a' }] },
    [{ member: 'lists', place: 1 }],
  ],
  ['a list without a name', { lists: [LIST, { address: LIST.address }] }, [{ member: 'lists', place: 2 }]],
  [
    'a key cut short',
    { trustedWriters: [{ key: KEY.slice(1), person: 'Maren' }] },
    [{ member: 'trustedWriters', place: 1 }],
  ],
])('%s is passed over and named, and the rest holds', async (_what, managed, broken) => {
  const found = await read({ ...managed, organisation: 'Riverside Clinics' });
  expect(found.broken).toEqual(broken);
  expect(found.policy.organisation).toBe('Riverside Clinics');
});

test('one broken list leaves the others subscribed', async () => {
  const { policy } = await read({ lists: [{ address: 'nonsense', name: 'x' }, LIST] });
  expect(policy.lists).toEqual([LIST]);
});

/** A part of a schema, in the words that Chrome knows. */
interface Part {
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: Part;
  readonly properties?: Readonly<Record<string, Part>>;
}

/** Only what Chrome checks: kinds, choices and members. Patterns, lengths and what is required are ours to check. */
function coreOf({ type, enum: choices, items, properties }: Part): object {
  return {
    type,
    ...(choices && { enum: choices }),
    ...(items && { items: coreOf(items) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, coreOf(part)])),
    }),
  };
}

describe('public/managed-schema.json', () => {
  const published = JSON.parse(
    readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8'),
  ) as Part;

  test('says the same as the schema in lib/platform/policy.ts', () => {
    const ours = z.toJSONSchema(policySchema, { io: 'input' }) as unknown as Part;
    expect(coreOf(published)).toEqual(coreOf(ours));
  });

  test('describes each member, and docs/administrators.md names it', () => {
    const doc = readFileSync(new URL('../../docs/administrators.md', import.meta.url), 'utf8');
    const members = Object.entries(published.properties ?? {});
    expect(members.filter(([, { title, description }]) => !title || !description)).toEqual([]);
    expect(members.map(([name]) => name).filter((name) => !doc.includes(`\`${name}\``))).toEqual([]);
  });
});
