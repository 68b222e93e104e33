import { describe, expect, test } from 'vitest';
import { countDueBy } from '../../../components/dashboard/due-count.ts';
import { countKinds, groupDueRows, listDueRows } from '../../../components/dashboard/due-rows.ts';
import type { ListedVendor } from '../../../components/dashboard/listed-vendor.ts';
import type { DueDate, DueKind } from '../../../lib/record/due-date.ts';
import type { DueGroup } from '../../../lib/words/due-words.ts';

function due(kind: DueKind, on: string, topic: string = kind): DueDate {
  return { kind, on, topic };
}

function vendor(key: string, ...dates: DueDate[]): ListedVendor {
  return {
    key,
    keys: [key],
    name: key,
    sites: [key],
    shown: 'in-review',
    standingBy: undefined,
    standingWhy: undefined,
    disputes: 0,
    reasonGiven: false,
    awaitingApproval: false,
    isOnePersons: false,
    readiness: { state: 'not-ready', open: 3, gates: 24 },
    agreement: undefined,
    stages: [],
    stageNames: [],
    due: dates,
    changed: { by: 'Ana', at: '2026-11-01T09:00:00.000Z' },
    strangersOnly: false,
    searched: '',
  };
}

const A = vendor('a.example', due('review', '2026-12-01'), due('agreement', '2026-11-20'));
const B = vendor(
  'b.example',
  due('report', '2026-12-01', 'answer:x'),
  due('inquiry', '2026-12-08'),
  due('inquiry', '2026-12-08'),
);

describe('rows', () => {
  test('of every vendor, the earliest first; on one day the vendors keep their order', () => {
    expect(listDueRows([A, vendor('c.example'), B]).map(({ id }) => id)).toEqual([
      'a.example agreement 2026-11-20',
      'a.example review 2026-12-01',
      'b.example answer:x 2026-12-01',
      'b.example inquiry 2026-12-08',
    ]);
  });

  test('are counted by kind', () => {
    expect(countKinds(listDueRows([A, B]))).toEqual(
      new Map([
        ['all', 4],
        ['agreement', 1],
        ['review', 1],
        ['report', 1],
        ['inquiry', 1],
      ]),
    );
  });

  test('the navigation counts what has come, today’s too', () => {
    expect(countDueBy([A, B], '2026-11-19')).toBe(0);
    expect(countDueBy([A, B], '2026-11-20')).toBe(1);
    expect(countDueBy([A, B], '2026-12-01')).toBe(3);
  });
});

const groups: [on: string, today: string, group: DueGroup][] = [
  ['2026-11-23', '2026-11-24', 'overdue'],
  ['2025-12-31', '2026-01-01', 'overdue'],
  ['2026-11-24', '2026-11-24', 'today'],
  ['2026-11-25', '2026-11-24', 'week'],
  ['2026-12-01', '2026-11-24', 'week'],
  ['2026-12-02', '2026-11-24', 'month'],
  ['2026-12-24', '2026-11-24', 'month'],
  ['2026-12-25', '2026-11-24', 'later'],
  ['2027-01-01', '2026-12-31', 'week'],
  ['2027-01-31', '2026-12-31', 'month'],
  ['2027-02-28', '2027-01-31', 'month'],
  ['2027-03-01', '2027-01-31', 'later'],
  ['2028-02-29', '2028-02-28', 'week'],
  ['2036-11-24', '2026-11-24', 'later'],
];

test.each(groups)('%s, on %s: %s', (on, today, group) => {
  const rows = listDueRows([vendor('a.example', due('agreement', on))]);
  expect(groupDueRows(rows, today).map((each) => [each.group, each.rows.length])).toEqual([[group, 1]]);
});

test('groups come in the order of time, and only those that have rows', () => {
  const rows = listDueRows([A, B]);
  expect(groupDueRows(rows, '2026-12-01').map(({ group }) => group)).toEqual(['overdue', 'today', 'week']);
});
