import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { listedViews, SaidItem } from '../../../components/vendor/said-item.tsx';
import { StandingBand } from '../../../components/vendor/standing-band.tsx';
import type { Entry } from '../../../lib/record/entry.ts';
import { mergeEntries } from '../../../lib/record/merge.ts';
import { sayRedaction, sayReviewOn, sayStanding, sayText, sayWithdrawn } from '../../../lib/record/say.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../../record/writers.ts';
import { ANA, pageOf } from './vendor-page.ts';

afterEach(cleanup);

const note = entryOf({ statements: [sayText(countSalts(), 'note', 'Called sales twice.')] });

function showNotes(entries: readonly Entry[]): void {
  const { vendor } = pageOf(mergeEntries(entries, []));
  render(
    <ul>
      {listedViews(vendor.views, 'note').map((view) => (
        <SaidItem
          key={view.name}
          view={view}
          what="Note"
          people={PEOPLE}
          self={ANA}
          onAct={async () => undefined}
        />
      ))}
    </ul>,
  );
}

const redaction = (by: string): Entry =>
  entryOf({ by, statements: [sayRedaction(countSalts(), [nameIn(note)], 'Names a patient.')] });

test('a note shows its text, author and time', () => {
  showNotes([note]);
  expect(screen.getByRole('listitem').textContent).toContain('Ana Ortiz');
  expect(screen.getByText('Called sales twice.')).toBeTruthy();
});

test('a withdrawn note is still there, marked', () => {
  showNotes([note, entryOf({ statements: [sayWithdrawn('note', [nameIn(note)])] })]);
  expect(screen.getByText('Called sales twice.')).toBeTruthy();
  expect(screen.getByText('Withdrawn')).toBeTruthy();
});

test.each([
  ['its writer erased', WRITERS.ana, 'Redacted: the text was erased.'],
  ['a colleague redacted', WRITERS.ben, 'Redacted by Ben Adeyemi: the text is hidden.'],
])('a note that %s says so and shows no text', (_what, by, sentence) => {
  showNotes([note, redaction(by)]);
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(screen.queryByText('Called sales twice.')).toBeNull();
});

test('a stranger’s redaction hides nothing', () => {
  showNotes([note, redaction(WRITERS.mal)]);
  expect(screen.getByText('Called sales twice.')).toBeTruthy();
});

function bandOf(entries: readonly Entry[]): string {
  render(<StandingBand page={pageOf(entries)} />);
  return screen.getByRole('region', { name: 'Standing' }).textContent ?? '';
}

test('the band of a verified vendor says what was checked, by whom, and when it is due', () => {
  const verified = entryOf({
    statements: [
      sayStanding(countSalts(), { value: 'verified', checked: 'Visited the floor.', replaces: [] }),
      sayReviewOn('2027-06-01', []),
    ],
  });
  const band = bandOf([verified]);
  for (const part of ['Verified', 'Visited the floor.', 'Ana Ortiz', 'Review due 1 Jun 2027', 'Team list'])
    expect(band).toContain(part);
});

test('the band of an unlisted vendor names no list and looks unlike approval', () => {
  const band = bandOf([]);
  expect(band).toContain('Not on your list');
  expect(band).not.toContain('Team list');
});
