import { expect, test } from 'vitest';
import { isNoWork, planListWork } from '../../lib/exchange/plan-list-work.ts';

const NOW = Date.parse('2026-06-01T12:00:00.000Z');
const LATER = '2026-06-01T13:00:00.000Z';
const ADDRESS = 'https://lists.example/team.firstcall.json';

function list(id: string, address: string, refresh: object = {}) {
  return {
    id,
    address,
    refresh: { exporter: 'K1', checkedAt: '', failures: 0, nextAt: LATER, ...refresh },
  };
}

test('nothing due and no policy: nothing to do', () => {
  const work = planListWork([list('a', ADDRESS)], [], NOW);
  expect(work).toEqual({ subscribe: [], repin: [], withdraw: [], refresh: [] });
  expect(isNoWork(work)).toBe(true);
});

test('a list whose moment has come is asked for', () => {
  const lists = [list('a', ADDRESS, { nextAt: '2026-06-01T12:00:00.000Z' }), list('b', `${ADDRESS}?b`)];
  expect(planListWork(lists, [], NOW).refresh).toEqual(['a']);
});

test('a list of the policy is subscribed once, however its address is spelt', () => {
  const policy = [
    { address: 'HTTPS://LISTS.example/team.firstcall.json#top', name: 'Network' },
    { address: ADDRESS, name: 'Network again' },
  ];
  const work = planListWork([], policy, NOW);
  expect(work.subscribe).toEqual([{ address: ADDRESS, name: 'Network again' }]);
  expect(isNoWork(work)).toBe(false);
  expect(planListWork([list('a', ADDRESS)], policy, NOW).subscribe).toEqual([]);
});

test('a list that the policy brought and no longer names goes; the reviewer’s own stays', () => {
  const lists = [
    list('policy', ADDRESS, { byPolicy: true, nextAt: '' }),
    list('own', `${ADDRESS}?own`),
    list('kept', `${ADDRESS}?kept`, { byPolicy: true }),
  ];
  const work = planListWork(lists, [{ address: `${ADDRESS}?kept`, name: 'Kept' }], NOW);
  expect(work.withdraw).toEqual(['policy']);
  expect(work.refresh).toEqual([]);
});

test('another exporter in the policy is held to at once', () => {
  const lists = [list('a', ADDRESS), list('b', `${ADDRESS}?b`)];
  const policy = [
    { address: ADDRESS, name: 'A', exporter: 'K2' },
    { address: `${ADDRESS}?b`, name: 'B', exporter: 'K1' },
  ];
  const work = planListWork(lists, policy, NOW);
  expect(work.repin).toEqual([{ id: 'a', exporter: 'K2' }]);
  expect(work.refresh).toEqual(['a']);
});
