import { describe, expect, it } from 'vitest';
import { parseAnswerWord, type ReplyAnswer } from '../../lib/diligence/inquiry-answer-word.ts';

describe('what is left to the reviewer', () => {
  it.each([
    ['nothing', ''],
    ['a mark', '-'],
    ['a letter that goes on', 'N. Virginia'],
    ['a number', 'No. 5'],
    ['a numbered word', 'No.5'],
    ['nobody', 'No-one does that'],
    ['a longer word', 'None'],
    ['a word that begins alike', 'Normally'],
    ['a sentence', 'No problem, we do that'],
    ['both', 'Yes/No'],
    ['both, with a comma', 'Yes, no'],
    ['both, with or', 'Yes (or no)'],
    ['both, the other way', 'No, yes'],
    ['boxes, one of them ticked', '☒ Yes ☐ No'],
    ['an empty box', '☐ Yes'],
    ['a question', 'Yes?'],
    ['a cross', 'X'],
    ['one', '1'],
    ['a promise', 'Sure'],
    ['an error of the spreadsheet', '#NAME?'],
    ['a formula', '=IF(A1,"Yes","No")'],
    ['a day', '2026-03-14'],
  ])('%s', (_, text) => {
    expect(parseAnswerWord(text)).toEqual({ ok: false, fault: 'not-understood' });
  });

  it.each([
    ['but', 'Yes, but not for email'],
    ['except', 'Yes (except backups)'],
    ['only', 'Yes - only recordings'],
    ['a plan', 'Yes; planned for March'],
    ['a condition', 'Yes, if you ask us'],
    ['a denial', 'Yes. We don’t encrypt voicemail.'],
  ])('a yes with a reservation: %s', (_, text) => {
    expect(parseAnswerWord(text)).toEqual({ ok: false, fault: 'reservation' });
  });
});

describe('what is an answer', () => {
  it.each<[string, ReplyAnswer]>([
    ['Yes', 'yes'],
    ['YES.', 'yes'],
    ['yes!', 'yes'],
    [' y ', 'yes'],
    ['“Yes”', 'yes'],
    ['TRUE', 'yes'],
    ['✓', 'yes'],
    ['☒ Yes', 'yes'],
    ['Partly', 'partial'],
    ['in part', 'partial'],
    ['No', 'no'],
    ['N', 'no'],
    ['n.', 'no'],
    ['Not yet', 'no'],
    ['FALSE', 'no'],
    ['N/A', 'does-not-apply'],
    ['n.a.', 'does-not-apply'],
    ['N.A', 'does-not-apply'],
    ['ｎａ', 'does-not-apply'],
    ['Not applicable', 'does-not-apply'],
    ['Doesn’t apply', 'does-not-apply'],
    ['Does\u00a0not apply.', 'does-not-apply'],
    ['?', 'unknown'],
    ['TBD', 'unknown'],
    ['don’t know', 'unknown'],
  ])('%j alone', (text, answer) => {
    expect(parseAnswerWord(text)).toEqual({ ok: true, answer, said: '' });
  });

  it.each<[string, ReplyAnswer]>([
    ['Partly – see below', 'partial'],
    ['Partly, texting is being added', 'partial'],
    ['Yes, since 2019', 'yes'],
    ['Yes (see policy 7)', 'yes'],
    ['Yes\nWe use TLS 1.3.', 'yes'],
    ['No; we plan it for March', 'no'],
    ['No. No recordings are kept.', 'no'],
    ['N/A - we do not text', 'does-not-apply'],
    ['Does not apply to us', 'does-not-apply'],
    ['Does not apply: no recordings', 'does-not-apply'],
  ])('%j keeps what stands behind it', (text, answer) => {
    expect(parseAnswerWord(text)).toEqual({ ok: true, answer, said: text });
  });
});

it('takes long runs of marks in good time', () => {
  const start = performance.now();
  for (const text of [
    '"'.repeat(1e6),
    `yes${' '.repeat(1e6)}x`,
    `yes,${' but'.repeat(1e5)}`,
    'n/'.repeat(1e6),
  ])
    parseAnswerWord(text);
  expect(performance.now() - start).toBeLessThan(1_000);
});
