import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { readBundle } from '../../lib/exchange/bundle.ts';
import { USUALLY_ALONG } from '../../lib/exchange/goes-along.ts';
import { parseListFile } from '../../lib/exchange/list-file.ts';
import { checkListSignature } from '../../lib/exchange/list-signature.ts';
import { unseal } from '../../lib/exchange/seal.ts';
import { checksumOf } from '../../lib/record/entry-id.ts';
import { asPrivate } from '../../lib/record/private.ts';
import { sayStanding, sayText } from '../../lib/record/say.ts';
import { sayFile } from '../../lib/record/say-evidence.ts';
import type { ExportRequest } from '../../lib/store/export-messages.ts';
import { lookAtExport } from '../../lib/store/look-at-export.ts';
import { makeExport } from '../../lib/store/make-export.ts';
import { makeSalt, record } from '../../lib/store/self.ts';
import { type Browser, openBrowser } from './browser.ts';

const LETTER = '%PDF-1.7 a signed letter';
const SHA = checksumOf(LETTER);
const GONE = checksumOf('a file that a colleague has');

let maren: Browser;

beforeEach(async () => {
  maren = await openBrowser('Maren Okafor');
  const file = (sha256: string) =>
    sayFile(makeSalt, { name: 'letter.pdf', type: 'application/pdf', size: LETTER.length, sha256, of: [] });
  await record(
    maren.db,
    'acme.example',
    [
      sayText(makeSalt, 'name', 'Acme Calls'),
      sayText(makeSalt, 'note', 'Called twice.'),
      asPrivate(sayText(makeSalt, 'note', 'Between us.'), true),
      file(SHA),
      file(GONE),
    ],
    [{ sha256: SHA, bytes: new Blob([LETTER]) }],
  );
  await record(maren.db, 'bell.example', [
    sayStanding(makeSalt, { value: 'suspicious', reason: 'Read out SSN 212-44-8891.', replaces: [] }),
  ]);
});

const REQUEST: ExportRequest = {
  format: 'list',
  keys: 'all',
  along: USUALLY_ALONG,
  standings: ['suspicious'],
  today: '2026-11-24',
  timeZone: 'America/Chicago',
  questions: OWN_QUESTIONS,
};

async function make(request: Partial<ExportRequest>) {
  const steps: string[] = [];
  const made = await makeExport(maren.db, { ...REQUEST, ...request }, (step) => steps.push(step));
  if (!made.ok) throw new Error(made.fault.code);
  const bytes = new Uint8Array(await made.bytes.arrayBuffer());
  return { ...made, bytes, text: new TextDecoder().decode(bytes), type: made.bytes.type, steps };
}

describe('what is made', () => {
  it.each([
    ['list', 'first-call-2026-11-24.firstcall.json', 'application/json'],
    ['bundle', 'first-call-2026-11-24.firstcall.zip', 'application/zip'],
    [
      'workbook',
      'first-call-2026-11-24.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['csv', 'first-call-2026-11-24.csv', 'text/csv'],
    ['domains', 'first-call-2026-11-24.txt', 'text/plain'],
    ['page', 'first-call-2026-11-24.html', 'text/html'],
  ] as const)('%s has its name and its type', async (format, fileName, type) => {
    expect(await make({ format })).toMatchObject({ fileName, type, steps: ['reading', 'writing'] });
  });

  it('a list is signed by its exporter', async () => {
    const { bytes, text } = await make({});
    expect(parseListFile(text)).toMatchObject({ ok: true, file: { exportedBy: maren.writer } });
    expect(await checkListSignature(crypto.subtle, bytes, maren.writer)).toBe('holds');
  });

  it('a list of one vendor holds no other', async () => {
    const { text } = await make({ keys: ['bell.example'] });
    expect(text).toContain('bell.example');
    expect(text).not.toContain('acme.example');
  });

  it('a bundle holds the list and the files that are here', async () => {
    const bundle = await readBundle(crypto.subtle, (await make({ format: 'bundle' })).bytes);
    if (!bundle.ok) throw new Error(bundle.fault);
    expect(bundle.files).toEqual([{ sha256: SHA, bytes: new TextEncoder().encode(LETTER) }]);
    expect(await checkListSignature(crypto.subtle, bundle.listBytes, maren.writer)).toBe('holds');
  });

  it('a bundle without evidence holds no file either', async () => {
    const along = { ...USUALLY_ALONG, evidence: false };
    expect(Object.keys(unzipSync((await make({ format: 'bundle', along })).bytes))).toEqual([
      'list.firstcall.json',
    ]);
  });

  it('what is private stays home, in every format, unless it is asked for', async () => {
    const along = { ...USUALLY_ALONG, privateNotes: true };
    for (const format of ['list', 'page'] as const) {
      expect((await make({ format })).text).not.toContain('Between us.');
      expect((await make({ format, along })).text).toContain('Between us.');
    }
    expect((await make({ format: 'csv' })).text).not.toContain('Between us.');
    const { sheets } = await readXlsx((await make({ format: 'workbook' })).bytes);
    expect(JSON.stringify(sheets)).not.toContain('Between us.');
    expect(JSON.stringify(sheets)).toContain('Called twice.');
  });

  it('a domain list is of the standings that were chosen', async () => {
    const { text } = await make({ format: 'domains' });
    expect(text).toContain('\r\nbell.example\r\n');
    expect(text).not.toContain('acme.example');
  });

  it('a sealed file opens with its passphrase and is named for it', async () => {
    const { fileName, bytes, type, steps } = await make({ format: 'csv', passphrase: 'harbor tulip seven' });
    expect({ fileName, type, steps }).toEqual({
      fileName: 'first-call-2026-11-24.csv.age',
      type: 'application/octet-stream',
      steps: ['reading', 'writing', 'sealing'],
    });
    const opened = await unseal(bytes, 'harbor tulip seven');
    expect(opened.ok && new TextDecoder().decode(opened.bytes)).toContain('Acme Calls');
  });
});

describe('what a choice comes to', () => {
  it('counts vendors, entries, files and what is private, and names vendors with signs of patient data', async () => {
    expect(await lookAtExport(maren.db, REQUEST)).toEqual({
      vendors: 2,
      entries: 3,
      privateTexts: 1,
      files: 1,
      filesElsewhere: 1,
      fileBytes: LETTER.length,
      signed: [{ key: 'bell.example', name: undefined, texts: 1 }],
    });
  });

  it('counts no signs in texts that stay home, and no files without evidence', async () => {
    const along = { ...USUALLY_ALONG, evidence: false };
    expect(await lookAtExport(maren.db, { keys: ['acme.example'], along })).toMatchObject({
      vendors: 1,
      files: 0,
      filesElsewhere: 0,
      signed: [],
    });
  });
});
