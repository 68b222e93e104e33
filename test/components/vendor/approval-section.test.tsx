import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Self } from '../../../components/live/use-self.ts';
import { ApprovalSection } from '../../../components/vendor/approval-section.tsx';
import type { Saying } from '../../../components/vendor/record-act.ts';
import { StandingBand } from '../../../components/vendor/standing-band.tsx';
import { decidePage } from '../../../lib/findings/decide-page.ts';
import type { Entry, Statement } from '../../../lib/record/entry.ts';
import { sayReviewOn, sayStanding } from '../../../lib/record/say.ts';
import type { RecordOutcome } from '../../../lib/store/self.ts';
import { APPROVAL_WORDS as words } from '../../../lib/words/approval-words.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../../record/writers.ts';
import { ANA, KEY } from './vendor-page.ts';

afterEach(cleanup);

const BEN: Self = { writer: WRITERS.ben, person: { id: 'ben', name: 'Ben Adeyemi' } };
const ANA_AT_HOME: Self = { ...ANA, writer: WRITERS.anaAtHome };

const proposed = entryOf({
  statements: [
    sayStanding(countSalts(), {
      value: 'verified',
      checked: 'The agreement and the audit report.',
      replaces: [],
    }),
    sayReviewOn('2027-03-01', []),
  ],
});
const approved = entryOf({ by: WRITERS.ben, statements: [{ topic: 'approval', of: [nameIn(proposed)] }] });

function show(self: Self, entries: readonly Entry[], outcome: RecordOutcome = { ok: true }) {
  const page = decidePage(KEY, [KEY], entries, PEOPLE, '2026-06-01', { twoPersons: true });
  if (!page) throw new Error('no page');
  const said: { key: string | undefined; statements: readonly Statement[] }[] = [];
  const onAct = vi.fn(async (saying: Saying, key?: string) => {
    said.push({ key, statements: saying(countSalts()) });
    return outcome;
  });
  render(
    <>
      <StandingBand page={page} />
      <ApprovalSection page={page} self={self} onAct={onAct} />
    </>,
  );
  return said;
}

test('an approved vendor is verified, names both, and asks for nothing', () => {
  show(BEN, [proposed, approved]);
  const band = screen.getByRole('region', { name: 'Standing' });
  expect(within(band).getByText('Verified')).toBeTruthy();
  expect(within(band).getByText('approved by Ben Adeyemi, 2 Mar 2026')).toBeTruthy();
  expect(screen.queryByText(words.title)).toBeNull();
});

test.each([
  ['in this browser', ANA, words.own],
  ['in another browser', ANA_AT_HOME, words.ownElsewhere],
])('who proposed it %s cannot approve, and is told why', (_where, self, why) => {
  show(self, [proposed]);
  const band = screen.getByRole('region', { name: 'Standing' });
  expect(within(band).getByText('Under review')).toBeTruthy();
  expect(within(band).getByText('awaiting approval')).toBeTruthy();
  expect(screen.getByText(why)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

async function openDialog(): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('button', { name: words.open }));
  return screen.findByRole('dialog', { name: words.approveTitle });
}

test('another reviewer sees what is proposed before signing it, and signs one statement', async () => {
  const said = show(BEN, [proposed]);
  expect(screen.getByText(words.proposes('Ana Ortiz'))).toBeTruthy();
  const dialog = within(await openDialog());
  for (const text of ['The agreement and the audit report.', '1 Mar 2027'])
    expect(dialog.getByText(text)).toBeTruthy();
  expect(said).toEqual([]);
  fireEvent.click(dialog.getByRole('button', { name: words.submit }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(said).toEqual([{ key: KEY, statements: [{ topic: 'approval', of: [nameIn(proposed)] }] }]);
});

test('a patient in the comment holds the approval back', async () => {
  const said = show(BEN, [proposed]);
  const dialog = within(await openDialog());
  fireEvent.input(dialog.getByRole('textbox'), {
    target: { value: 'Called about John Smith, born 03/02/1961.' },
  });
  fireEvent.click(dialog.getByRole('button', { name: words.submit }));
  expect((await dialog.findAllByRole('alert')).length).toBeGreaterThan(0);
  expect(said).toEqual([]);
});

test('a full disk says so and keeps the comment', async () => {
  show(BEN, [proposed], { ok: false, fault: 'storage-full' });
  const dialog = within(await openDialog());
  fireEvent.input(dialog.getByRole('textbox'), { target: { value: 'Read it, too.' } });
  fireEvent.click(dialog.getByRole('button', { name: words.submit }));
  expect((await dialog.findByRole('alert')).textContent).toContain('storage is full');
  expect(dialog.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Read it, too.');
});
