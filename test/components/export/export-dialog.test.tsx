import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExportDialog } from '../../../components/dashboard/export-dialog.tsx';
import { asPrivate } from '../../../lib/record/private.ts';
import { sayStanding, sayText } from '../../../lib/record/say.ts';
import type { ExportMade } from '../../../lib/store/export-messages.ts';
import { makeSalt, makeSelf, record } from '../../../lib/store/self.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { EXPORT_WORDS as words } from '../../../lib/words/export-words.ts';
import '../empty-browser.ts';

const saved = vi.hoisted(() => vi.fn<(fileName: string, content: Blob) => void>());
vi.mock('../../../components/dashboard/save-file.ts', () => ({ saveFile: saved }));
const makes = vi.hoisted(() => ({
  instead: undefined as undefined | ((signal: AbortSignal) => Promise<ExportMade | undefined>),
}));
vi.mock('../../../lib/store/export-in-worker.ts', async () => {
  const here = await import('../../store/export-here.ts');
  const makeExportInWorker: typeof here.makeExportInWorker = (...given) =>
    makes.instead?.(given[1].signal) ?? here.makeExportInWorker(...given);
  return { ...here, makeExportInWorker };
});
// Sealing for real takes seconds.
vi.mock('../../../lib/exchange/seal.ts', () => ({
  seal: async (bytes: Uint8Array, passphrase: string) =>
    new TextEncoder().encode(`sealed with ${passphrase}: ${bytes.length > 0}`),
}));

beforeEach(async () => {
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
  await makeSelf(db, 'Maren Okafor');
  await record(db, 'acme.example', [
    sayText(makeSalt, 'name', 'Acme Calls'),
    asPrivate(sayText(makeSalt, 'note', 'Between us.'), true),
  ]);
  await record(db, 'bell.example', [
    sayStanding(makeSalt, { value: 'suspicious', reason: 'No agreement.', replaces: [] }),
  ]);
});

afterEach(() => {
  cleanup();
  saved.mockReset();
  makes.instead = undefined;
});

const closed = vi.fn();

async function open(keys: 'all' | string[] = 'all'): Promise<void> {
  closed.mockReset();
  render(<ExportDialog open keys={keys} onClose={closed} />);
  await screen.findByRole('button', { name: words.save });
}

const choose = (name: RegExp | string) => fireEvent.click(screen.getByRole('radio', { name }));
const tick = (name: RegExp | string) => fireEvent.click(screen.getByRole('checkbox', { name }));

async function press(): Promise<{ fileName: string; text: string }> {
  fireEvent.click(await screen.findByRole('button', { name: words.save }));
  await waitFor(() => expect(saved).toHaveBeenCalled());
  const [[fileName, content] = ['', new Blob()]] = saved.mock.calls;
  return { fileName, text: await content.text() };
}

describe('formats', () => {
  test.each([
    [/^List file/, /\.firstcall\.json$/, '"format":"first-call/list"'],
    [/^Bundle/, /\.firstcall\.zip$/, 'list.firstcall.json'],
    [/^Spreadsheet/, /\.xlsx$/, 'xl/worksheets'],
    [/^CSV/, /\.csv$/, 'Vendor key,Name'],
    [/^Domain list/, /\.txt$/, '# Suspicious: 1 address'],
    [/^Page for reading/, /\.html$/, '<!doctype html>'],
  ])('%s is saved under the name that is shown', async (format, ending, within_) => {
    await open();
    choose(format);
    const shown = screen.getByText(ending).textContent;
    const { fileName, text } = await press();
    expect(fileName).toBe(shown);
    expect(text).toContain(within_);
    await waitFor(() => expect(closed).toHaveBeenCalled());
  });

  test('each is explained in a line, and the list file is chosen first', async () => {
    await open();
    const formats = within(screen.getByRole('group', { name: words.format })).getAllByRole('radio');
    expect(formats).toHaveLength(6);
    expect((formats[0] as HTMLInputElement).checked).toBe(true);
    expect(screen.getByText(/merges without loss/)).toBeTruthy();
  });
});

describe('vendors', () => {
  test('those that are ticked, or all', async () => {
    await open(['bell.example']);
    expect(screen.getByText('1 vendor, 2 entries.')).toBeTruthy();
    choose(words.all);
    expect(await screen.findByText('2 vendors, 3 entries.')).toBeTruthy();
    expect((await press()).text).toContain('acme.example');
  });

  test('where none is ticked, it is said how to export some', async () => {
    await open();
    expect(screen.getByText(words.allHow)).toBeTruthy();
    expect(screen.queryByRole('group', { name: words.which })).toBeNull();
  });

  test('a domain list is of standings, of at least one', async () => {
    await open();
    choose(/^Domain list/);
    for (const standing of ['Verified', 'Review due', 'Under review', 'Disputed', 'Suspicious'])
      tick(standing);
    fireEvent.click(screen.getByRole('button', { name: words.save }));
    expect(await screen.findByText(words.noneChosen)).toBeTruthy();
    expect(saved).not.toHaveBeenCalled();
    tick('Suspicious');
    expect((await press()).text).toContain('bell.example');
  });
});

describe('what goes along', () => {
  test('private notes stay home until they are asked for, and it is said how many there are', async () => {
    await open();
    expect(screen.getByText('1 text marked private.')).toBeTruthy();
    expect(
      (screen.getByRole('checkbox', { name: 'What is marked private' }) as HTMLInputElement).checked,
    ).toBe(false);
    expect((await press()).text).not.toContain('Between us.');
  });

  test('asked for, they go', async () => {
    await open();
    tick('What is marked private');
    expect((await press()).text).toContain('Between us.');
  });

  test('a format asks only for what it can hold', async () => {
    await open();
    choose(/^CSV/);
    expect(screen.queryByRole('checkbox', { name: 'Evidence' })).toBeNull();
    expect(screen.getByRole('checkbox', { name: 'Notes' })).toBeTruthy();
    choose(/^Domain list/);
    expect(screen.queryByRole('group', { name: words.along })).toBeNull();
  });
});

describe('sealing', () => {
  test('takes a passphrase that is long enough, and names the file for it', async () => {
    await open();
    tick(words.seal);
    fireEvent.click(screen.getByRole('button', { name: words.save }));
    expect(await screen.findByText(words.passphraseShort)).toBeTruthy();
    const field = screen.getByRole('textbox', { name: words.passphrase });
    fireEvent.input(field, { target: { value: 'eleven char' } });
    expect(screen.getByText(words.passphraseShort)).toBeTruthy();
    fireEvent.input(field, { target: { value: 'twelve chars' } });
    const { fileName, text } = await press();
    expect(fileName).toMatch(/\.firstcall\.json\.age$/);
    expect(text).toBe('sealed with twelve chars: true');
  });

  test('a passphrase typed and not wanted seals nothing', async () => {
    await open();
    tick(words.seal);
    fireEvent.input(screen.getByRole('textbox', { name: words.passphrase }), {
      target: { value: 'twelve chars' },
    });
    tick(words.seal);
    expect((await press()).fileName).toMatch(/\.json$/);
  });
});

describe('while it is made', () => {
  test('it can be cancelled, and nothing is saved', async () => {
    makes.instead = (signal) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
    await open();
    fireEvent.click(screen.getByRole('button', { name: words.save }));
    expect(await screen.findByText(words.steps.reading)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.save })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: words.cancel }));
    expect(await screen.findByRole('button', { name: words.save })).toBeTruthy();
    expect(saved).not.toHaveBeenCalled();
    expect(closed).not.toHaveBeenCalled();
  });

  test.each([
    [{ code: 'failed' }, /ran out of room/],
    [{ code: 'list-too-large', most: 134_217_728 }, /than the 134[.0-9]* MB/],
    [{ code: 'files-too-large', most: 536_870_912 }, /than the 53[67][.0-9]* MB/],
  ] as const)('%o is said in a sentence', async (fault, sentence) => {
    makes.instead = async () => ({ ok: false, fault });
    await open();
    fireEvent.click(screen.getByRole('button', { name: words.save }));
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(saved).not.toHaveBeenCalled();
  });
});
