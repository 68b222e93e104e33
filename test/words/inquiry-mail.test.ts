import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMailto } from '../../lib/words/inquiry-mail.ts';
import { ASKED, madeLetter } from '../diligence/made-inquiry.ts';

const SHORT = madeLetter({ questions: ASKED.slice(0, 3) });

/** What a mail program makes of an address. */
function openMail(address: string) {
  const { protocol, pathname, searchParams } = new URL(address.replaceAll('+', '%2B'));
  return {
    protocol,
    to: decodeURIComponent(pathname),
    fields: [...searchParams.keys()],
    subject: searchParams.get('subject'),
    body: searchParams.get('body') ?? '',
  };
}

it('carries a few questions, with the line ends that mail has', () => {
  const { address, questions } = formatMailto(SHORT, 'sales+hipaa@acmecalls.example');
  const mail = openMail(address);
  expect(questions).toBe('in-mail');
  expect(mail).toMatchObject({
    protocol: 'mailto:',
    to: 'sales+hipaa@acmecalls.example',
    fields: ['subject', 'body'],
    subject: 'Questions to Acme Calls before the first call',
  });
  expect(mail.body).toContain('\r\n\r\n1. Do you offer your business associate agreement');
  expect(mail.body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('says where the questions are when they are many', () => {
  const { address, questions } = formatMailto(madeLetter());
  expect(questions).toBe('attachment');
  const { body } = openMail(address);
  expect(body).toContain(
    `Our ${ASKED.length} questions about it are in the attached letter and questionnaire.`,
  );
  expect(body).toContain('in writing by 8 Dec 2026');
  expect(body).toContain('Leave patient information out');
});

describe('an address that is none is left out', () => {
  it.each([
    ['nothing', ''],
    ['a name', 'Acme'],
    ['two addresses', 'a@acme.example,b@acme.example'],
    ['two signs', 'a@b@acme.example'],
    ['white space', 'a @acme.example'],
    ['no host', 'a@'],
    ['an endless one', `${'a'.repeat(300)}@acme.example`],
  ])('%s', (_, to) => {
    expect(openMail(formatMailto(SHORT, to).address).to).toBe('');
  });

  it('and one with marks of an address opens no other field', () => {
    const { to, fields } = openMail(formatMailto(SHORT, 'a?bcc=b&c@acme.example').address);
    expect(to).toBe('a?bcc=b&c@acme.example');
    expect(fields).toEqual(['subject', 'body']);
  });
});

it.each(['漢'.repeat(400), '👩‍⚕️'.repeat(100), '\ud800'.repeat(400), ' '.repeat(400)])(
  'cuts names that are too long, between their characters: %#',
  (name) => {
    const letter = madeLetter({ vendorName: name, organisation: name, reviewerName: name });
    const { address } = formatMailto(letter, `${'a'.repeat(200)}@acme.example`);
    expect(address.length).toBeLessThanOrEqual(2_000);
    expect(openMail(address).body).toContain('Leave patient information out');
  },
);

it('stays within what mail programs take, whatever the names', () => {
  const name = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(
      fc.record({ vendorName: name, organisation: name, reviewerName: name }),
      fc.nat(ASKED.length),
      name,
      (names, count, local) => {
        const letter = madeLetter({ ...names, questions: ASKED.slice(0, count) });
        const { address } = formatMailto(letter, `${local}@acme.example`);
        expect(address.length).toBeLessThanOrEqual(2_000);
        expect(address).toMatch(/^mailto:[\w.!~*'()%-]*@?[\w.%-]*\?subject=[^&\s]*&body=[^&\s]*$/);
      },
    ),
    { numRuns: 200 },
  );
});
