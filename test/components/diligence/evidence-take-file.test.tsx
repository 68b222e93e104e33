import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { nameOfCopy } from '../../../components/diligence/evidence-copy.ts';
import { takeFile } from '../../../components/diligence/evidence-take-file.ts';
import { formatTakeFault } from '../../../lib/words/evidence-words.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const PDF = utf8('%PDF-1.7\n%%EOF');
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
const DOCX = zipSync({ 'word/document.xml': utf8('<w:document/>') });
const MAIL = utf8('From: a@vendor.example\nMessage-ID: <1@vendor.example>\n\nHello');

async function take(name: string, ...parts: Uint8Array<ArrayBuffer>[]) {
  return takeFile(new File(parts, name));
}

test.each([
  ['report.pdf', PDF, 'application/pdf'],
  ['REPORT.PDF', PDF, 'application/pdf'],
  ['report', PDF, 'application/pdf'],
  ['page.png', PNG, 'image/png'],
  ['page.jpeg', JPEG, 'image/jpeg'],
  ['page.jpg', JPEG, 'image/jpeg'],
  ['policy.docx', DOCX, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['notes.txt', utf8('Notes'), 'text/plain'],
  ['notes.log', utf8('Notes'), 'text/plain'],
  ['reply.eml', MAIL, 'message/rfc822'],
  ['reply.eml', utf8('Hello'), 'text/plain'],
  ['reply.txt', MAIL, 'message/rfc822'],
])('%s is taken as what its content is', async (name, bytes, type) => {
  expect(await take(name, bytes as Uint8Array<ArrayBuffer>)).toMatchObject({
    ok: true,
    file: { name, type },
  });
});

test.each([
  ['report.pdf', utf8('no pdf'), 'The file’s name ends in .pdf, but it is plain text.'],
  ['report.txt', PDF, 'The file’s name ends in .txt, but it is a PDF.'],
  ['page.png', JPEG, 'The file’s name ends in .png, but it is a JPEG picture.'],
  ['letter.docx', zipSync({ 'a.txt': utf8('a') }), 'but it is something else'],
  ['page.html', utf8('<!doctype html><p>'), 'It is a web page. Evidence takes PDF'],
  ['run.exe', new Uint8Array([0x4d, 0x5a, 0, 1]), 'It is something else. Evidence takes PDF'],
  ['empty.txt', new Uint8Array(), 'The file is empty.'],
])('%s is refused with a plain sentence', async (name, bytes, sentence) => {
  const taken = await take(name, bytes as Uint8Array<ArrayBuffer>);
  expect(taken.ok).toBe(false);
  expect(taken.ok ? '' : formatTakeFault(taken.fault)).toContain(sentence);
});

test('25 MB are taken, and one byte more is not', async () => {
  const most = new Uint8Array(25 * 1024 * 1024);
  most.set(PNG);
  expect(await take('large.png', most)).toMatchObject({ ok: true });
  const taken = await take('large.png', most, new Uint8Array([97]));
  expect(taken).toMatchObject({ ok: false, fault: { code: 'too-large' } });
});

test('the hash is of the bytes', async () => {
  expect(await take('abc.txt', utf8('abc'))).toMatchObject({
    file: { sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
  });
});

test('a file that was moved meanwhile is refused', async () => {
  const moved = new File(['x'], 'x.txt');
  moved.arrayBuffer = async () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await takeFile(moved)).toMatchObject({ ok: false, fault: { code: 'unreadable' } });
});

test.each([
  ['report.pdf', 'pdf', 'report.pdf'],
  ['photo.jpeg', 'jpeg', 'photo.jpeg'],
  ['report.pdf.exe', 'pdf', 'report.pdf.exe.pdf'],
  ['report', 'docx', 'report.docx'],
  ['../../etc/passwd', 'txt', '_.._etc_passwd.txt'],
  ['exe.\u202efdp', 'pdf', 'exe._fdp.pdf'],
  ['page.html', 'html', 'page.html.txt'],
  ['', 'txt', 'file.txt'],
  [' . ', 'png', 'file.png'],
] as const)('a copy of %j, %s by content, is saved as %j', (name, kind, copy) => {
  expect(nameOfCopy(name, kind)).toBe(copy);
});
