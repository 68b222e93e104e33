import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EvidencePart } from '../../../components/diligence/evidence-part.tsx';
import type { RecordProps } from '../../../components/vendor/record-props.ts';
import { sayVisit } from '../../../lib/record/say-evidence.ts';
import { countSalts, entryOf, WRITERS } from '../../record/writers.ts';
import { emptyStored, stored } from './evidence-desk.ts';
import { fileOf, SHA, show } from './show-evidence.tsx';

vi.mock('../../../lib/store/files.ts', async () => (await import('./evidence-desk.ts')).files);
vi.mock('../../../lib/store/stores.ts', async () => (await import('./evidence-desk.ts')).stores);
vi.mock('../../../lib/store/question-list.ts', async () => (await import('./evidence-desk.ts')).questionList);

beforeEach(emptyStored);
afterEach(cleanup);

describe('a file of evidence', () => {
  const tab = (props: RecordProps) => (
    <EvidencePart {...props} place={{ part: 'evidence' }} onPlace={() => undefined} />
  );

  test('that is not in this browser says who has it, and takes only the very one', async () => {
    stored.attach.mockResolvedValue({ ok: false, fault: 'another-file' });
    show([fileOf(WRITERS.ben)], {}, tab);
    await screen.findByText(
      'The file is not in this browser: Ben Adeyemi has it. Ask for it, then drop it here.',
    );
    expect(screen.queryByRole('button', { name: 'Save a copy' })).toBeNull();
    const given = new File(['other'], 'letter.txt');
    const drop = Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { files: [given] } });
    fireEvent(screen.getByRole('group', { name: 'Choose the file' }), drop);
    await screen.findByText('That is another file: its SHA-256 differs. Nothing was kept.');
    expect(stored.attach).toHaveBeenCalledWith('record', SHA, given);
  });

  test('shows its text as text, and nothing of it becomes part of the page', async () => {
    stored.bytes.set(SHA, new Blob(['<img src=x onerror=alert(1)> hello']));
    show([fileOf(WRITERS.ana)], {}, tab);
    fireEvent.click(await screen.findByRole('button', { name: 'Show its text' }));
    const text = await screen.findByText('<img src=x onerror=alert(1)> hello');
    expect(text.tagName).toBe('PRE');
    expect(document.querySelector('img, iframe, object, embed')).toBeNull();
  });

  test('is looked at as what it is, not as what its entry says', async () => {
    stored.bytes.set(SHA, new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]));
    show([fileOf(WRITERS.ben)], {}, tab);
    await screen.findByText('Its content is of another type than its entry says.');
    expect(screen.getByRole('button', { name: 'Show the picture' })).toBeTruthy();
  });

  test('and notes of a visit say what they are and what they back', async () => {
    const visit = {
      on: '2026-02-01',
      persons: 'Lee Park',
      text: 'Saw it.',
      of: ['agreement', 'answer:gone'],
    };
    show([entryOf({ statements: [sayVisit(countSalts(), visit)] })], {}, tab);
    await screen.findByText('the agreement');
    expect(screen.getByText('On 1 Feb 2026 with Lee Park')).toBeTruthy();
    expect(document.body.textContent).not.toContain('answer:gone');
  });
});
