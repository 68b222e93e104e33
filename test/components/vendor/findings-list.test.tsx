import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { FindingsList } from '../../../components/vendor/findings-list.tsx';
import type { Saying } from '../../../components/vendor/record-act.ts';
import { decideLookalike } from '../../../lib/findings/decide-lookalike.ts';
import { decidePage } from '../../../lib/findings/decide-page.ts';
import { findOnPage } from '../../../lib/findings/find-on-page.ts';
import type { Finding } from '../../../lib/findings/finding.ts';
import type { Statement } from '../../../lib/record/entry.ts';
import { foldVendors } from '../../../lib/record/fold.ts';
import { sayText } from '../../../lib/record/say.ts';
import { countSalts, entryOf, PEOPLE } from '../../record/writers.ts';

afterEach(cleanup);

const OURS = 'acmecalls.example';
const TODAY = '2026-06-01';

function show(findings: readonly Finding[]): Statement[][] {
  const said: Statement[][] = [];
  const onAct = vi.fn(async (saying: Saying) => {
    said.push([...saying(countSalts())]);
    return { ok: true as const };
  });
  render(<FindingsList findings={findings} onAct={onAct} />);
  return said;
}

function findLookalike(key: string): Finding[] {
  const verified = entryOf({
    about: OURS,
    statements: [{ topic: 'standing', value: 'verified' }, sayText(countSalts(), 'name', 'Acme Calls')],
  });
  const page = decidePage(key, [key], [], PEOPLE, TODAY);
  const lookalike = page && decideLookalike(key, page.vendor, foldVendors([verified], PEOPLE), TODAY);
  if (!page || !lookalike) throw new Error(`${key} is no look-alike`);
  return findOnPage({ ...page, lookalike }, undefined);
}

const SAME: Finding = {
  kind: 'possibly-same',
  severity: 'info',
  source: { kind: 'list', list: 'team' },
  reason: {
    code: 'possibly-same',
    key: OURS,
    vendorName: 'Acme Calls',
    shown: 'in-review',
    phone: '+1 503 555 0142',
  },
};

test('a look-alike names the vendor, marks what differs in both addresses and says it in words', () => {
  show(findLookalike('acmecal1s.example'));
  const [finding] = screen.getAllByRole('listitem');
  expect(finding?.textContent).toContain('Its address resembles that of Acme Calls');
  expect(finding?.textContent).toContain('“1” stands for “l”.');
  expect([...(finding?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(['1', 'l']);
  expect(finding?.textContent).toContain('acmecal1s.example');
});

test('an address that is merely close is called close', () => {
  show(findLookalike('acmecaxls.example'));
  expect(screen.getByRole('listitem').textContent).toContain('is close to that of Acme Calls');
});

test('a shared phone says where, and how that vendor stands', () => {
  show([SAME]);
  const text = screen.getByRole('listitem').textContent;
  expect(text).toContain('Possibly the same as Acme Calls');
  expect(text).toContain(
    'Same phone, +1 503 555 0142, here and for acmecalls.example on your list, where that vendor is under review.',
  );
});

test.each([
  ['Not the same company', [{ topic: 'distinct', value: OURS }]],
  ['Link these sites', [{ topic: 'link', value: OURS }]],
])('%s is recorded in one press, naming the other key', (button, statements) => {
  const said = show([...findLookalike('acmecal1s.example')]);
  fireEvent.click(screen.getByRole('button', { name: button }));
  expect(said).toEqual([statements]);
});

test('what is likelier comes first', () => {
  const names = (): (string | null)[] => screen.getAllByRole('button').map((button) => button.textContent);
  show([SAME]);
  expect(names()).toEqual(['Link these sites', 'Not the same company']);
  cleanup();
  show(findLookalike('acmecal1s.example'));
  expect(names()).toEqual(['Not the same company', 'Link these sites']);
});

test('a finding that leaves nothing open has no buttons', () => {
  show([{ ...SAME, kind: 'hole', reason: { code: 'hole', missing: 2 } }]);
  expect(screen.queryAllByRole('button')).toEqual([]);
});
