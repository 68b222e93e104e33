import { describe, expect, test } from 'vitest';
import { findVendors, type ListQuery, orderByName } from '../../../components/dashboard/list-query.ts';
import { type ListedVendor, plainText } from '../../../components/dashboard/listed-vendor.ts';

function vendor(name: string, more: Partial<ListedVendor> & { notes?: string } = {}): ListedVendor {
  const key = `${name.toLowerCase()}.example`;
  const { notes = '', ...rest } = more;
  return {
    key,
    keys: [key],
    name,
    sites: [key],
    shown: 'unlisted',
    standingBy: undefined,
    standingWhy: undefined,
    stages: [],
    stageNames: [],
    disputes: 0,
    reasonGiven: false,
    awaitingApproval: false,
    isOnePersons: false,
    readiness: { state: 'not-ready', open: 29, gates: 29 },
    agreement: undefined,
    due: [],
    changed: { by: 'Ana', at: '2026-11-01T09:00:00.000Z' },
    strangersOnly: false,
    searched: plainText([key, name, notes].join('\n')),
    ...rest,
  };
}

const reviewOn = (on: string) => ({ kind: 'review', on, topic: 'review-on' }) as const;

const LIST = orderByName([
  vendor('Tessera', { shown: 'in-review', stages: ['shortlisted'], due: [reviewOn('2026-11-27')] }),
  vendor('Northbell', { shown: 'suspicious', notes: 'Said so twice. +19185550142' }),
  vendor('Oakmere', {
    shown: 'disputed',
    notes: 'Tomás called',
    changed: { by: 'Ben', at: '2026-11-20T09:00:00.000Z' },
  }),
  vendor('Quill', {
    shown: 'review-due',
    readiness: { state: 'lapsed', open: 1, gates: 29 },
    due: [reviewOn('2026-11-20')],
    stages: ['in-use', 'ended'],
  }),
  vendor('Harbor', {
    shown: 'verified',
    readiness: { state: 'ready', open: 0, gates: 29 },
    due: [reviewOn('2027-03-14')],
    stages: ['in-use'],
  }),
  vendor('Aster', { readiness: { state: 'not-ready', open: 2, gates: 24 } }),
]);

const ALL: ListQuery = { search: '', standing: 'all', stage: 'all', sort: 'name', reversed: false };

function names(query: Partial<ListQuery>): string[] {
  return findVendors(LIST, { ...ALL, ...query }).rows.map(({ name }) => name ?? '');
}

describe('search', () => {
  test.each([
    ['', ['Aster', 'Harbor', 'Northbell', 'Oakmere', 'Quill', 'Tessera']],
    ['NORTHBELL.EXAMPLE', ['Northbell']],
    ['twice said', ['Northbell']],
    ['twice never', []],
    ['tomas', ['Oakmere']],
    ['TOMÁS', ['Oakmere']],
    ['(918) 555-0142', ['Northbell']],
    ['918.555.0142', ['Northbell']],
    ['555-0143', []],
    ['..', []],
    ['  ', ['Aster', 'Harbor', 'Northbell', 'Oakmere', 'Quill', 'Tessera']],
  ])('%j', (search, expected) => {
    expect(names({ search })).toEqual(expected);
  });
});

describe('filters', () => {
  test('by standing and by stage, alone and together', () => {
    expect(names({ standing: 'unlisted' })).toEqual(['Aster']);
    expect(names({ stage: 'in-use' })).toEqual(['Harbor', 'Quill']);
    expect(names({ stage: 'in-use', standing: 'verified' })).toEqual(['Harbor']);
    expect(names({ stage: 'researching' })).toEqual([]);
  });

  test('what awaits approval is under review as well', () => {
    const list = [...LIST, vendor('Ovid', { shown: 'in-review', awaitingApproval: true })];
    const found = (standing: ListQuery['standing']) => findVendors(list, { ...ALL, standing });
    expect(found('in-review').rows.map(({ name }) => name)).toEqual(['Tessera', 'Ovid']);
    expect(found('awaiting-approval').rows.map(({ name }) => name)).toEqual(['Ovid']);
    expect([...found('all').counts].filter(([filter]) => /review|approval/.test(filter))).toEqual([
      ['review-due', 1],
      ['in-review', 2],
      ['awaiting-approval', 1],
    ]);
  });

  test('the counts tell what each standing would show with the rest of the query unchanged', () => {
    const { counts } = findVendors(LIST, { ...ALL, stage: 'in-use', standing: 'verified' });
    expect(Object.fromEntries(counts)).toEqual({ all: 2, verified: 1, 'review-due': 1 });
  });
});

describe('sort', () => {
  test.each<[ListQuery['sort'], boolean, string[]]>([
    ['standing', false, ['Northbell', 'Oakmere', 'Quill', 'Tessera', 'Harbor', 'Aster']],
    ['standing', true, ['Aster', 'Harbor', 'Tessera', 'Quill', 'Oakmere', 'Northbell']],
    ['name', true, ['Tessera', 'Quill', 'Oakmere', 'Northbell', 'Harbor', 'Aster']],
    ['ready', false, ['Harbor', 'Quill', 'Aster', 'Northbell', 'Oakmere', 'Tessera']],
    ['due', false, ['Quill', 'Tessera', 'Harbor', 'Aster', 'Northbell', 'Oakmere']],
    ['changed', false, ['Oakmere', 'Aster', 'Harbor', 'Northbell', 'Quill', 'Tessera']],
  ])('by %s, reversed: %s', (sort, reversed, expected) => {
    expect(names({ sort, reversed })).toEqual(expected);
  });

  test('by name as people read: case and digits', () => {
    const list = [vendor('desk 10'), vendor('Desk 9'), vendor('alpha')];
    expect(orderByName(list).map(({ name }) => name)).toEqual(['alpha', 'Desk 9', 'desk 10']);
  });
});
