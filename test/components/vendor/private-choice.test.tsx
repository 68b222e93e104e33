import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { FlagSection } from '../../../components/vendor/flag-section.tsx';
import { HistoryList } from '../../../components/vendor/history-list.tsx';
import { NoteComposer } from '../../../components/vendor/note-composer.tsx';
import type { Saying } from '../../../components/vendor/record-act.ts';
import { listedViews, SaidItem } from '../../../components/vendor/said-item.tsx';
import type { Statement } from '../../../lib/record/entry.ts';
import { asPrivate } from '../../../lib/record/private.ts';
import { sayText } from '../../../lib/record/say.ts';
import type { Draft } from '../../../lib/store/desk-database.ts';
import { VENDOR_WORDS as words } from '../../../lib/words/vendor-words.ts';
import { countSalts, entryOf, PEOPLE } from '../../record/writers.ts';
import '../empty-browser.ts';
import { WithDesk } from '../privacy/with-desk.tsx';
import { ANA, pageOf } from './vendor-page.ts';

afterEach(cleanup);

function recorder() {
  const said: Statement[][] = [];
  const onAct = async (saying: Saying) => {
    said.push([...saying(countSalts())]);
    return { ok: true as const };
  };
  return { said, onAct };
}

function showComposer(draft: Omit<Draft, 'key'>) {
  const { said, onAct } = recorder();
  const props = {
    page: pageOf([]),
    people: PEOPLE,
    self: ANA,
    onAct,
    vendorName: 'Acme',
    onQuote: undefined,
  };
  render(<WithDesk draft={draft}>{(desk) => <NoteComposer {...props} desk={desk} />}</WithDesk>);
  return said;
}

const box = () => screen.queryByRole('checkbox', { name: words.keepPrivate });

test('a note is private where its box is ticked, and the next one is not', async () => {
  const said = showComposer({ note: 'Between us.' });
  fireEvent.click(screen.getByRole('checkbox', { name: words.keepPrivate }));
  fireEvent.click(screen.getByRole('button', { name: words.addNote }));
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]?.[0]).toMatchObject({ topic: 'note', private: true, body: { text: 'Between us.' } });
  await waitFor(() => expect(box()).toBeNull());
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'For all.' } });
  expect((box() as HTMLInputElement).checked).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: words.addNote }));
  await waitFor(() => expect(said).toHaveLength(2));
  expect(said[1]?.[0]).not.toHaveProperty('private');
});

test('the box appears once something is written', () => {
  showComposer({});
  expect(box()).toBeNull();
});

test('the note of a flag can be private; the standing never is', async () => {
  const { said, onAct } = recorder();
  render(
    <WithDesk draft={{ standing: 'suspicious', reason: 'No agreement.', flagNote: 'Between us.' }}>
      {(desk) => <FlagSection page={pageOf([])} self={ANA} desk={desk} onAct={onAct} onQuote={undefined} />}
    </WithDesk>,
  );
  fireEvent.click(await screen.findByRole('checkbox', { name: words.keepPrivate }));
  fireEvent.click(screen.getByRole('button', { name: 'Flag as suspicious' }));
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]?.map(({ topic, private: isPrivate }) => [topic, isPrivate])).toEqual([
    ['standing', undefined],
    ['note', true],
  ]);
});

const entry = entryOf({ statements: [asPrivate(sayText(countSalts(), 'note', 'Between us.'), true)] });
const open = entryOf({ statements: [sayText(countSalts(), 'note', 'For all.')] });

test.each([
  ['with its text', entry, 1],
  ['without it', { ...entry, statements: [{ topic: 'note', private: true, digest: 'A'.repeat(43) }] }, 1],
  ['an open note', open, 0],
])('a note %s is marked where it is private', (_what, given, marks) => {
  const { vendor } = pageOf([given]);
  const act = { people: PEOPLE, self: ANA, onAct: async () => undefined };
  render(
    <ul>
      {listedViews(vendor.views, 'note').map((view) => (
        <SaidItem key={view.name} view={view} what="Note" {...act} />
      ))}
    </ul>,
  );
  expect(screen.queryAllByText(words.private)).toHaveLength(marks);
});

test('the history marks it, too', async () => {
  const { onAct } = recorder();
  const props = { page: pageOf([entry]), people: PEOPLE, self: ANA, onAct };
  render(<WithDesk draft={{}}>{(desk) => <HistoryList {...props} desk={desk} />}</WithDesk>);
  expect(await screen.findByText(words.private)).toBeTruthy();
});
