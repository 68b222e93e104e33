import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EVIDENCE_KINDS } from '../../../lib/diligence/question.ts';
import { sayQuote, sayRedaction } from '../../../lib/record/say.ts';
import { EVIDENCE_KIND_WORDS } from '../../../lib/words/evidence-words.ts';
import { countSalts, entryOf, nameIn, WRITERS } from '../../record/writers.ts';
import { emptyStored, stored } from './evidence-desk.ts';
import { fileOf, press, SHA, show, TEXT, TOPIC, type, WAITING } from './show-evidence.tsx';

vi.mock('../../../lib/store/files.ts', async () => (await import('./evidence-desk.ts')).files);
vi.mock('../../../lib/store/stores.ts', async () => (await import('./evidence-desk.ts')).stores);
vi.mock('../../../lib/store/question-list.ts', async () => (await import('./evidence-desk.ts')).questionList);

beforeEach(emptyStored);
afterEach(cleanup);

describe('the evidence of a question', () => {
  test('is what names it, each in a line that opens', async () => {
    const quote = sayQuote(countSalts(), {
      text: 'We sign agreements.',
      address: 'https://acme.example/faq',
      at: '2026-03-02T09:00:00.000Z',
      of: [TOPIC],
    });
    show([entryOf({ statements: [quote] }), fileOf(WRITERS.ana, ['answer:other'])]);
    const [line, ...others] = screen.getAllByRole('listitem');
    expect(others).toEqual([]);
    expect(line?.textContent).toContain('“We sign agreements.”');
    press('“We sign agreements.” 2 Mar 2026');
    await screen.findByText('Agreement offered');
    expect(screen.getByRole('link', { name: 'From /faq' })).toBeTruthy();
  });

  test('that a colleague’s redaction hides shows neither name nor way to its file', () => {
    const file = fileOf(WRITERS.ana);
    const statements = [sayRedaction(countSalts(), [nameIn(file)], 'not ours')];
    show([file, entryOf({ by: WRITERS.ben, statements })]);
    press('File 2 Mar 2026');
    expect(screen.getByText('Redacted by Ben Adeyemi: the text is hidden.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('letter.txt');
    expect(screen.queryByRole('button', { name: 'Save a copy' })).toBeNull();
  });

  test('a waiting quote is recorded for it by one press', async () => {
    const quote = { text: 'We sign.', address: 'https://acme.example/', at: '2026-03-02T09:00:00.000Z' };
    const acts = show([], { quotes: [quote] });
    press('Add');
    press('Use it here');
    await waitFor(() => expect(acts).toHaveLength(1));
    expect(acts[0]?.statements).toMatchObject([
      { topic: 'evidence', value: 'quote', of: [TOPIC], body: { text: 'We sign.', as: 'page-capture' } },
    ]);
    await waitFor(() => expect(screen.queryByText('“We sign.”')).toBeNull());
  });

  test('a waiting quote that seems to hold patient data is not', async () => {
    const quote = {
      text: 'SSN 219-09-9999',
      address: 'https://acme.example/',
      at: '2026-03-02T09:00:00.000Z',
    };
    const acts = show([], { quotes: [quote] });
    press('Add');
    press('Use it here');
    await screen.findByText('Not recorded');
    expect(acts).toEqual([]);
  });

  test('notes of a visit keep their date, people and question', async () => {
    const acts = show([]);
    press('Add');
    press('Add visit notes');
    press('Save as evidence');
    expect(screen.getByText('Write down what was seen, asked and answered.')).toBeTruthy();
    type('Date of the visit', '2026-02-01');
    type('Who was there', 'Lee Park');
    type('What was seen and said', 'Screens were locked.');
    press('Save as evidence');
    await waitFor(() => expect(acts).toHaveLength(1));
    expect(acts[0]?.statements).toMatchObject([
      {
        value: 'visit',
        of: [TOPIC],
        body: { on: '2026-02-01', persons: 'Lee Park', text: 'Screens were locked.', as: 'site-visit-notes' },
      },
    ]);
  });

  test('a visit in the future is none yet', () => {
    const acts = show([]);
    press('Add');
    press('Add visit notes');
    type('Date of the visit', '2999-01-01');
    type('What was seen and said', 'Nothing yet.');
    press('Save as evidence');
    expect(screen.getByText('Give the day of the visit, today or before.')).toBeTruthy();
    expect(acts).toEqual([]);
  });
});

describe('a waiting file', () => {
  test('that was added for a question opens it again, and is recorded with its bytes and the kind that counts', async () => {
    stored.waiting = [{ ...WAITING, topic: TOPIC }];
    const acts = show([]);
    await screen.findByText('Waiting to be saved');
    await screen.findByLabelText('Kind');
    type('Note on it', 'By their counsel.');
    press('Save as evidence');
    await waitFor(() => expect(stored.dropped).toEqual(['f1']));
    expect(acts).toMatchObject([
      {
        statements: [
          {
            value: 'file',
            of: [TOPIC],
            body: { ...TEXT, as: 'attestation-letter', note: 'By their counsel.' },
          },
        ],
        files: [{ sha256: SHA, bytes: WAITING.bytes }],
      },
    ]);
  });

  test('asks about patient data in its name as well as in its note', async () => {
    stored.waiting = [{ ...WAITING, topic: TOPIC, name: 'Member SSN 219-09-9999.txt' }];
    const acts = show([]);
    await screen.findByText('Waiting to be saved');
    press('Save as evidence');
    await screen.findByText('Not recorded');
    expect(acts).toEqual([]);
    press('Redact it');
    press('Save as evidence');
    await waitFor(() => expect(acts).toHaveLength(1));
    expect(JSON.stringify(acts[0]?.statements)).not.toContain('219-09');
  });

  test('for any question waits for one, by typing or from the list, the first look’s first', async () => {
    stored.waiting = [{ ...WAITING, topic: TOPIC }];
    show([]);
    const list = await screen.findByLabelText('Evidence for');
    const options = within(list)
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(options.slice(0, 2)).toEqual(['No question yet', 'Agreement offered']);
    expect(new Set(options).size).toBe(options.length);
    press('Also for another question');
    fireEvent.input(screen.getByLabelText('Also for another question'), {
      target: { value: 'answer:baa-signed' },
    });
    const rows = await screen.findAllByRole<HTMLSelectElement>('combobox');
    expect(rows.map(({ value }) => value)).toEqual([TOPIC, 'answer:baa-signed', 'attestation-letter']);
  });
});

test('every kind has words of its own', () => {
  const kinds = EVIDENCE_KINDS.map((kind) => EVIDENCE_KIND_WORDS[kind]);
  expect(new Set(kinds).size).toBe(17);
});
