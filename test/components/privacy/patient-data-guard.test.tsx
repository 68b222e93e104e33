import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { FlagSection } from '../../../components/vendor/flag-section.tsx';
import { NoteComposer } from '../../../components/vendor/note-composer.tsx';
import type { Saying } from '../../../components/vendor/record-act.ts';
import { RedactDialog } from '../../../components/vendor/redact-dialog.tsx';
import { SaidItem } from '../../../components/vendor/said-item.tsx';
import { WithdrawDialog } from '../../../components/vendor/withdraw-dialog.tsx';
import type { Statement } from '../../../lib/record/entry.ts';
import { checksumOf } from '../../../lib/record/entry-id.ts';
import { sayStanding, sayText } from '../../../lib/record/say.ts';
import type { Draft } from '../../../lib/store/desk-database.ts';
import { PRIVACY_WORDS as words } from '../../../lib/words/privacy-words.ts';
import { countSalts, entryOf, PEOPLE } from '../../record/writers.ts';
import { ANA, pageOf } from '../vendor/vendor-page.ts';
import { WithDesk } from './with-desk.tsx';

afterEach(cleanup);

/** What was recorded, an act a line. */
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
  render(
    <WithDesk draft={draft}>
      {(desk) => (
        <NoteComposer
          page={pageOf([])}
          people={PEOPLE}
          self={ANA}
          desk={desk}
          onAct={onAct}
          vendorName="Acme"
          onQuote={undefined}
        />
      )}
    </WithDesk>,
  );
  return said;
}

/** Shows the open form; it is waited for, since its code comes when it is first shown. */
async function showFlag(draft: Omit<Draft, 'key'>) {
  const { said, onAct } = recorder();
  render(
    <WithDesk draft={draft}>
      {(desk) => <FlagSection page={pageOf([])} self={ANA} desk={desk} onAct={onAct} onQuote={undefined} />}
    </WithDesk>,
  );
  await screen.findAllByRole('textbox');
  return said;
}

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string): boolean =>
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } });

function keepBecause(why: string): void {
  press(words.keep);
  type(words.why, why);
  press(words.submitWhy);
}

const NOTE = 'Agent read out SSN 212-44-8891 to me.';

test('an innocent text shows no guard', () => {
  showComposer({ note: 'Called 918 555 0142 on 11/20/2026, NPI 1234567893.' });
  expect(screen.queryByText(words.looksLike)).toBeNull();
});

test('the guard says what it saw, and marks where', () => {
  showComposer({ note: NOTE });
  expect(screen.getByRole('status').textContent).toBe(`${words.looksLike}: a social security number.`);
  expect(document.querySelector('mark')?.textContent).toBe('212-44-8891');
});

test('a note with open signs is held back with one sentence, and stays as it was typed', async () => {
  const said = showComposer({ note: NOTE });
  press('Add note');
  expect((await screen.findByRole('alert')).textContent).toContain(words.held);
  expect(said).toEqual([]);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(NOTE);
});

test('redacting takes the words out of the field; then the note is recorded without a reason', async () => {
  const said = showComposer({ note: NOTE });
  press('Add note');
  press(words.redact);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByText(words.looksLike)).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  press('Add note');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]?.[0]?.body).toEqual({
    salt: expect.any(String),
    text: 'Agent read out SSN [redacted] to me.',
  });
});

test('the reason for keeping is recorded with the note, and asked for again where more is typed', async () => {
  const said = showComposer({ note: NOTE });
  keepBecause('Invented for the test call.');
  expect(screen.getByText(/Invented for the test call/)).toBeTruthy();
  type(/^Note about/, `${NOTE} MRN 00482913`);
  press('Add note');
  expect(said).toEqual([]);
  type(/^Note about/, NOTE);
  press('Add note');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]?.[0]?.body).toMatchObject({ text: NOTE, kept: 'Invented for the test call.' });
});

test('a reason can be taken back', () => {
  showComposer({ note: NOTE });
  keepBecause('Invented.');
  press(words.askAgain);
  expect(screen.getByRole('button', { name: words.redact })).toBeTruthy();
});

test.each([
  ['empty', ' ', words.whyMissing],
  ['patient data itself', 'Is MRN 00482913.', words.whyLooksLikeData],
  ['more than a line', 'x'.repeat(501), words.whyTooLong(500)],
])('a reason that is %s is not taken', (_what, why, sentence) => {
  showComposer({ note: NOTE });
  keepBecause(why);
  expect(screen.getByRole('alert').textContent).toBe(sentence);
});

test('Enter in the reason keeps the words and submits nothing', async () => {
  const said = await showFlag({ standing: 'suspicious', reason: NOTE });
  press(words.keep);
  const field = screen.getByRole('textbox', { name: words.why });
  fireEvent.input(field, { target: { value: 'Invented.' } });
  const isDefault = fireEvent.keyDown(field, { key: 'Enter' });
  expect(isDefault).toBe(false);
  expect(screen.getByText(/Invented\./)).toBeTruthy();
  expect(said).toEqual([]);
});

test.each(['reason', 'flagNote', 'checked'] as const)('a flag is held back for its %s', async (field) => {
  const texts = { reason: 'r', flagNote: 'n', checked: 'c', [field]: NOTE };
  const said = await showFlag({ standing: 'verified', reviewOn: '2999-01-01', ...texts });
  if (field === 'reason') fireEvent.click(screen.getByRole('radio', { name: /Suspicious/ }));
  press(field === 'reason' ? 'Flag as suspicious' : 'Mark as verified');
  expect((await screen.findByRole('alert')).textContent).toContain(words.held);
  expect(said).toEqual([]);
  keepBecause('Invented.');
  press(field === 'reason' ? 'Flag as suspicious' : 'Mark as verified');
  await waitFor(() => expect(said).toHaveLength(1));
  const about = field === 'flagNote' ? 'note' : 'standing';
  expect(said[0]?.find(({ topic }) => topic === about)?.body).toMatchObject({ kept: 'Invented.' });
});

test('a text that does not go along with the flag holds nothing back', async () => {
  const said = await showFlag({ standing: 'suspicious', reason: 'r', checked: NOTE });
  press('Flag as suspicious');
  await waitFor(() => expect(said).toHaveLength(1));
});

const QUOTE = {
  text: 'Sample slip: pt Ramon Esquivel, refill',
  address: 'https://acme.example/',
  at: '2026-05-01T00:00:00.000Z',
};

test('a quote that stays on the desk holds no flag back; one that goes along does', async () => {
  const said = await showFlag({ standing: 'in-review', reason: 'r', quotes: [QUOTE] });
  press('Set under review');
  expect(await screen.findByRole('alert')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Include this quote' }));
  press('Set under review');
  await waitFor(() => expect(said).toHaveLength(1));
});

test('a redacted quote says that it is no longer the page’s, and is saved with the hash of what is left', async () => {
  const said = showComposer({ quotes: [QUOTE] });
  await screen.findByRole('button', { name: 'Save as evidence' });
  press('Save as evidence');
  expect(said).toEqual([]);
  expect(screen.getByText(words.redactQuoteNote)).toBeTruthy();
  press(words.redact);
  expect(screen.getByText(words.quoteRedacted)).toBeTruthy();
  press('Save as evidence');
  await waitFor(() => expect(said).toHaveLength(1));
  const body = said[0]?.[0]?.body;
  expect(body?.['text']).not.toContain('Esquivel');
  expect(body).toMatchObject({ redacted: true, sha256: checksumOf(String(body?.['text'])) });
});

test('a quote can be kept with a reason', async () => {
  const said = showComposer({ quotes: [QUOTE] });
  await screen.findByRole('button', { name: 'Save as evidence' });
  keepBecause('Their own invented sample.');
  press('Save as evidence');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]?.[0]?.body).toMatchObject({ text: QUOTE.text, kept: 'Their own invented sample.' });
});

const entry = entryOf({
  statements: [sayStanding(countSalts(), { value: 'suspicious', reason: 'r', replaces: [] })],
});

test.each([
  ['withdrawing', WithdrawDialog, 'Withdraw'],
  ['redacting', RedactDialog, 'Redact'],
] as const)('the reason for %s is guarded, too', (_what, Dialog, submit) => {
  const said: Statement[][] = [];
  const [view] = pageOf([entry]).vendor.views;
  if (!view) throw new Error('The entry has one statement');
  render(
    <Dialog
      view={view}
      self={ANA}
      onAct={(saying) => said.push([...saying(countSalts())])}
      onClose={() => undefined}
    />,
  );
  fireEvent.input(screen.getByRole('textbox'), { target: { value: NOTE } });
  press(submit);
  expect(screen.getByRole('alert').textContent).toContain(words.held);
  expect(said).toEqual([]);
  keepBecause('Invented.');
  press(submit);
  expect(said[0]?.[0]?.body).toMatchObject({ reason: NOTE, kept: 'Invented.' });
});

test('a kept note says why wherever it is read', () => {
  const kept = entryOf({ statements: [sayText(countSalts(), 'note', NOTE, [], 'Invented.')] });
  const [view] = pageOf([kept]).vendor.views;
  if (!view) throw new Error('The entry has one statement');
  render(<SaidItem view={view} what="Note" people={PEOPLE} self={ANA} onAct={async () => undefined} />);
  expect(screen.getByText(`${words.keptBecause} Invented.`)).toBeTruthy();
});
