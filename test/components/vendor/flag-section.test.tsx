import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { FlagSection } from '../../../components/vendor/flag-section.tsx';
import type { Saying } from '../../../components/vendor/record-act.ts';
import type { Entry, Statement } from '../../../lib/record/entry.ts';
import type { Draft } from '../../../lib/store/desk-database.ts';
import type { RecordOutcome } from '../../../lib/store/self.ts';
import { countSalts, entryOf, nameIn, WRITERS } from '../../record/writers.ts';
import { ANA, deskOf, pageOf } from './vendor-page.ts';

afterEach(cleanup);

/** Shows the section; an open form is waited for, since its code comes when it is first shown. */
async function show(
  entries: readonly Entry[],
  draft: Omit<Draft, 'key'>,
  outcome: RecordOutcome = { ok: true },
) {
  const desk = deskOf(draft);
  const said: Statement[][] = [];
  const onAct = vi.fn(async (saying: Saying) => {
    said.push([...saying(countSalts())]);
    return outcome;
  });
  render(<FlagSection page={pageOf(entries)} self={ANA} desk={desk} onAct={onAct} onQuote={undefined} />);
  if (draft.standing) await screen.findAllByRole('textbox');
  return { desk, said };
}

const bens = entryOf({ by: WRITERS.ben, statements: [{ topic: 'standing', value: 'suspicious' }] });
const anas = entryOf({ statements: [{ topic: 'standing', value: 'verified' }] });

test('an unlisted vendor offers a review first, and opening a form records nothing', async () => {
  const { desk, said } = await show([], {});
  fireEvent.click(screen.getByRole('button', { name: 'Start a review' }));
  expect(desk.changes).toEqual([{ standing: 'in-review' }]);
  expect(said).toEqual([]);
});

test('suspicious without a reason is not recorded, and the field says why', async () => {
  const { said } = await show([], { standing: 'suspicious' });
  fireEvent.click(screen.getByRole('button', { name: 'Flag as suspicious' }));
  expect((await screen.findByRole('alert')).textContent).toContain('A reason is needed');
  expect(said).toEqual([]);
});

test('a reason makes one entry, and the draft is emptied after it is recorded', async () => {
  const { desk, said } = await show([], {
    standing: 'suspicious',
    reason: 'No agreement.',
    flagNote: 'Asked.',
  });
  fireEvent.click(screen.getByRole('button', { name: 'Flag as suspicious' }));
  await waitFor(() => expect(desk.changes).toHaveLength(1));
  expect(said[0]?.map(({ topic }) => topic)).toEqual(['standing', 'note']);
  expect(desk.changes[0]).toMatchObject({ standing: undefined, reason: undefined, flagNote: undefined });
});

test('a full disk says so and leaves the draft alone', async () => {
  const { desk } = await show(
    [],
    { standing: 'suspicious', reason: 'No agreement.' },
    { ok: false, fault: 'storage-full' },
  );
  fireEvent.click(screen.getByRole('button', { name: 'Flag as suspicious' }));
  expect((await screen.findByRole('alert')).textContent).toContain('storage is full');
  expect(desk.changes).toEqual([]);
});

test('a colleague’s view stands beside one’s own unless one says that it is replaced', async () => {
  const draft = { standing: 'in-review', reason: 'They sent it.' } as const;
  const { said } = await show([bens], draft);
  expect(screen.getByText('Ben Adeyemi says suspicious. Your view')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Set under review' }));
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]?.[0]?.replaces).toBeUndefined();
  fireEvent.click(screen.getByRole('radio', { name: /^Replaces theirs/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Set under review' }));
  await waitFor(() => expect(said).toHaveLength(2));
  expect(said[1]?.[0]?.replaces).toEqual([nameIn(bens)]);
});

test('resolving a dispute replaces both sides without asking', async () => {
  const { said } = await show([bens, anas], { standing: 'suspicious', reason: 'Tried twice.' });
  expect(screen.getByRole('heading', { name: 'Resolve' })).toBeTruthy();
  expect(screen.queryByText(/Your view/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Flag as suspicious' }));
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]?.[0]?.replaces?.toSorted()).toEqual([nameIn(bens), nameIn(anas)].sort());
});

test('choosing the standing that stands already opens its form: a review is renewed', async () => {
  const { desk } = await show([anas], {});
  fireEvent.click(screen.getByRole('radio', { name: 'Verified' }));
  expect(desk.changes).toEqual([{ standing: 'verified' }]);
});

test('a quote that is not included waits in the draft', async () => {
  const quote = { text: 'No red tape.', address: 'https://acme.example/', at: '2026-05-01T00:00:00.000Z' };
  const { desk, said } = await show([], { standing: 'in-review', quotes: [quote] });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Include this quote' }));
  fireEvent.click(screen.getByRole('button', { name: 'Set under review' }));
  await waitFor(() => expect(desk.changes).toHaveLength(1));
  expect(said[0]?.map(({ topic }) => topic)).toEqual(['standing']);
  expect(desk.changes[0]).toMatchObject({ quotes: [quote] });
});
