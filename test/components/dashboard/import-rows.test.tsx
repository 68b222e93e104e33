import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
// Read when a row is first opened: here, ahead of time.
import '../../../components/dashboard/import-entries.tsx';
import { ImportRows } from '../../../components/dashboard/import-rows.tsx';
import { RenamedWriters } from '../../../components/dashboard/renamed-writers.tsx';
import { applyPlan } from '../../../lib/exchange/apply-plan.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import { sayStanding, sayText } from '../../../lib/record/say.ts';
import { IMPORT_WORDS as words } from '../../../lib/words/import-words.ts';
import { PREVIEW_WORDS } from '../../../lib/words/preview-words.ts';
import { heldOf, nameEntry, plan, salt } from '../../exchange/planned.ts';
import { entryOf, PEOPLE, WRITERS } from '../../record/writers.ts';

afterEach(cleanup);

const { ben, mal } = WRITERS;
const about = (key: string, name: string): Entry =>
  entryOf({
    about: key,
    by: ben,
    statements: [
      sayText(salt, 'name', name),
      sayStanding(salt, { value: 'suspicious', reason: 'Rude on the phone.', replaces: [] }),
    ],
  });
const acme = about('acme.example', 'Acme Calls');
const later = entryOf({
  about: 'acme.example',
  by: mal,
  at: '2026-04-01T09:00:00.000Z',
  after: [acme.id],
  statements: [sayText(salt, 'note', 'Called again.')],
});
const others = Array.from({ length: 150 }, (_, n) => about(`desk-${n}.example`, `Desk ${n}`));
const few = [nameEntry('mal', 'Malin'), acme, later];
const many = [...few, ...others];

/** Shows a file as the preview does; gives what would be written now. */
function show(file = few, canTick = true): () => string[] {
  const made = plan(file);
  let now: ReadonlySet<string> = new Set();
  function Preview() {
    const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
    now = unticked;
    return (
      <ImportRows
        plan={made}
        input={{ held: heldOf([]), people: PEOPLE, self: WRITERS.ana }}
        canTick={canTick}
        unticked={unticked}
        onUntick={setUnticked}
      />
    );
  }
  render(<Preview />);
  return () => applyPlan(made, now).entries.map(({ id }) => id);
}

const rowNames = () =>
  screen.getAllByRole('button', { expanded: false }).map(({ textContent }) => textContent);
const type = (text: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: PREVIEW_WORDS.filter }), { target: { value: text } });

test('rows are found by letters of a name or a site, of all thousands', async () => {
  show(many);
  expect(rowNames()).toHaveLength(100);
  type(' DESK 14');
  await waitFor(() => expect(rowNames()).toHaveLength(11));
  expect(rowNames()).toContain('Desk 149');
  type('acme.ex');
  await waitFor(() => expect(rowNames()).toEqual(['Acme Calls']));
  type('nobody');
  await screen.findByText(PREVIEW_WORDS.nothingFound);
});

test('what was found is unticked as one, and nothing else', async () => {
  const written = show(many);
  expect(written()).toHaveLength(153);
  type('desk-14');
  const all = await screen.findByRole('checkbox', { name: PREVIEW_WORDS.takeFound });
  fireEvent.click(all);
  await waitFor(() => expect(written()).toHaveLength(142));
});

test('a row opens to every statement, with who says it and since when', async () => {
  show();
  expect(screen.queryByText('Standing: suspicious')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Acme Calls' }));
  const said = await screen.findByText('Standing: suspicious');
  const row = within(said.closest('tr') ?? document.body);
  for (const text of ['Rude on the phone.', 'Name: Acme Calls', 'Called again.', 'Malin', 'Ben Adeyemi'])
    row.getByText(text);
  row.getByText(/1 Apr 2026/);
  fireEvent.click(screen.getByRole('button', { name: 'Acme Calls' }));
  await waitFor(() => expect(screen.queryByText('Standing: suspicious')).toBeNull());
});

test('an entry is unticked by itself, but not while a later one that is ticked builds on it', async () => {
  const written = show();
  fireEvent.click(screen.getByRole('button', { name: 'Acme Calls' }));
  const first = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Ben Adeyemi/ });
  const second = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Malin/ });
  expect([first.disabled, second.disabled]).toEqual([true, false]);
  screen.getByText(PREVIEW_WORDS.comesAlong('Malin', 1));
  fireEvent.click(second);
  await waitFor(() => expect(first.disabled).toBe(false));
  screen.getByText(PREVIEW_WORDS.someEntries(1, 2));
  const row = screen.getByRole<HTMLInputElement>('checkbox', { name: words.take('Acme Calls') });
  expect(row.indeterminate).toBe(true);
  expect(written()).not.toContain(later.id);
  fireEvent.click(first);
  await waitFor(() => expect(written()).not.toContain(acme.id));
  fireEvent.click(second);
  await waitFor(() => expect(written()).toEqual(expect.arrayContaining([acme.id, later.id])));
  expect([first.checked, first.disabled]).toEqual([true, true]);
});

test('a row of which some entries are ticked is ticked whole by one click, and then unticked', async () => {
  const written = show();
  const row = screen.getByRole<HTMLInputElement>('checkbox', { name: words.take('Acme Calls') });
  fireEvent.click(screen.getByRole('button', { name: 'Acme Calls' }));
  fireEvent.click(await screen.findByRole('checkbox', { name: /^Malin/ }));
  await waitFor(() => expect(row.indeterminate).toBe(true));
  fireEvent.click(row);
  await waitFor(() => expect(written()).toEqual(expect.arrayContaining([acme.id, later.id])));
  expect([row.checked, row.indeterminate]).toEqual([true, false]);
  fireEvent.click(row);
  await waitFor(() => expect(written()).not.toContain(acme.id));
  expect([row.checked, row.indeterminate]).toEqual([false, false]);
});

test('of a list that is kept whole nothing can be unticked', async () => {
  show(few, false);
  fireEvent.click(screen.getByRole('button', { name: 'Acme Calls' }));
  await screen.findByText('Standing: suspicious');
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
});

test('a known writer that calls itself otherwise than until now is pointed out', () => {
  const before = nameEntry('ben', 'Ben Adeyemi', '2026-01-01T00:00:00.000Z');
  const now = nameEntry('ben', 'Ana Ortiz', '2026-02-01T00:00:00.000Z');
  render(<RenamedWriters writers={plan([now], { held: [before] }).writers} />);
  screen.getByText(PREVIEW_WORDS.renamed('Ben Adeyemi', 'Ben Adeyemi', 'Ana Ortiz'));
  cleanup();
  const stranger = plan([nameEntry('mal', 'Ana Ortiz', '2026-02-01T00:00:00.000Z')], {
    held: [nameEntry('mal', 'Malin')],
    strangers: new Set([mal]),
  });
  render(<RenamedWriters writers={stranger.writers} />);
  screen.getByText(PREVIEW_WORDS.strangerRenamed('Malin', 'Ana Ortiz'));
  cleanup();
  render(<RenamedWriters writers={plan([before], { held: [before] }).writers} />);
  expect(document.body.textContent).toBe('');
});
