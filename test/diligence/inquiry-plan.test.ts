import { describe, expect, it } from 'vitest';
import { type LeftReason, planReply, type ReplyPlan } from '../../lib/diligence/inquiry-plan.ts';
import { findReplySheets } from '../../lib/diligence/inquiry-sheets.ts';
import { SENT } from './made-inquiry.ts';
import { type Grid, HEAD, HEADINGS, plan, row, sheetOf } from './reply-grid.ts';

/** Answers and reasons in few words. */
function brief(reply: ReplyPlan) {
  if (!reply.ok) return reply.fault;
  return {
    answers: reply.answers.map(({ question, answer, details }) =>
      [question.id, answer, details].filter((text) => text !== '').join(' | '),
    ),
    left: reply.left
      .filter(({ reason }) => reason !== 'empty')
      .map(({ row: at, reason }) => `${at.sheet}:${at.row} ${reason}`),
    ...(reply.doubt ? { doubt: reply.doubt } : {}),
  };
}

describe('a reply as a whole is not taken', () => {
  it.each<[string, Grid, string]>([
    ['without questions', [...HEAD, HEADINGS], 'other-questions'],
    ['without answers', [...HEAD, HEADINGS, row('baa-offered'), row('exit-plan')], 'no-answers'],
    ['about questions that were not asked', [...HEAD, HEADINGS, row('made-up', 'Yes')], 'other-questions'],
    [
      'of another vendor',
      [['Vendor', 'bellcalls.example'], HEAD[2] ?? [], HEADINGS, row('baa-offered', 'Yes')],
      'other-vendor',
    ],
    [
      'of another vendor, whose name stands in the label’s cell',
      [['Vendor: bellcalls.example'], HEADINGS, row('baa-offered', 'Yes')],
      'other-vendor',
    ],
  ])('%s', (_, grid, fault) => {
    expect(brief(plan(grid))).toBe(fault);
  });

  it('and says which vendor it is about', () => {
    expect(plan([['Vendor', 'bellcalls.example'], HEADINGS, row('baa-offered', 'Yes')])).toEqual({
      ok: false,
      fault: 'other-vendor',
      named: 'bellcalls.example',
    });
  });
});

describe('a row is left with one reason', () => {
  it.each<[string, string[][], LeftReason]>([
    ['a question that was not asked', [row('made-up', 'Yes')], 'not-asked'],
    ['a question that is never put to a vendor', [row('baa-signed', 'Yes')], 'not-asked'],
    ['an answer without a reference', [['1', 'Do you?', 'Yes', '', '', '']], 'no-reference'],
    ['text without an answer', [row('texting', '', 'We do')], 'no-answer'],
    ['evidence without an answer', [row('texting', '', '', 'Policy')], 'no-answer'],
    ['an answer in other words', [row('texting', 'Sure')], 'not-understood'],
    ['a yes with a reservation', [row('texting', 'Yes, but not for all')], 'reservation'],
    ['a text longer than one may be', [row('texting', 'Yes', 'x'.repeat(10_001))], 'too-long'],
  ])('%s', (_, rows, reason) => {
    const reply = plan([...HEAD, HEADINGS, row('baa-offered', 'Yes'), ...rows]);
    expect(brief(reply)).toEqual({ answers: ['baa-offered | yes'], left: [`Sheet1:6 ${reason}`] });
  });

  it('as not answered, where it is empty', () => {
    const reply = plan([...HEAD, HEADINGS, row('baa-offered', 'Yes'), row('texting')]);
    expect(reply.ok && reply.left.map(({ question, reason }) => [question?.id, reason])).toEqual([
      ['texting', 'empty'],
    ]);
  });
});

describe('a question in several rows', () => {
  it.each<[string, string[][], object]>([
    [
      'differing',
      [row('texting', 'Yes'), row('texting', 'No')],
      { answers: [], left: ['Sheet1:5 answered-twice', 'Sheet1:6 answered-twice'] },
    ],
    [
      'one of them not understood',
      [row('texting', 'Yes'), row('texting', 'Sure')],
      { answers: [], left: ['Sheet1:5 answered-twice', 'Sheet1:6 answered-twice'] },
    ],
    [
      'agreeing',
      [row('texting', 'Yes', 'Since May'), row('texting', 'y', 'By consent')],
      { answers: ['texting | yes | Since May\nBy consent'], left: [] },
    ],
    [
      'one of them empty',
      [row('texting'), row('texting', 'No', 'Never')],
      { answers: ['texting | no | Never'], left: [] },
    ],
  ])('%s', (_, rows, outcome) => {
    expect(brief(plan([...HEAD, HEADINGS, ...rows]))).toEqual(outcome);
  });
});

describe('what was moved or renamed is found', () => {
  const answered = { answers: ['texting | yes | Since May'], left: [] };
  it.each<[string, Grid, object]>([
    [
      'columns in another order',
      [...HEAD, ['Reference', 'Details', 'Your answer'], ['texting v1', 'Since May', 'Yes']],
      answered,
    ],
    [
      'other headings',
      [
        ...HEAD,
        ['#', 'Item', 'Vendor response', 'Comments', 'Proof', 'Ref.'],
        row('texting', 'Yes', 'Since May'),
      ],
      answered,
    ],
    ['no headings', [...HEAD, row('texting', 'Yes', 'Since May')], answered],
    [
      'headings in another language',
      [
        ...HEAD,
        ['Nr', 'Frage', 'Antwort', 'Näheres', 'Beleg', 'Kennung'],
        row('texting', 'Yes', 'Since May'),
      ],
      answered,
    ],
    ['headings below', [...HEAD, row('texting', 'Yes', 'Since May'), HEADINGS], answered],
    [
      'a column put in, whose words are kept',
      [...HEAD, ['Owner', ...HEADINGS], ['Legal', ...row('texting', 'Yes', 'Since May')]],
      { answers: ['texting | yes | Since May\nOwner: Legal'], left: [] },
    ],
    [
      'a second column of answers',
      [...HEAD, ['Our response', ...HEADINGS], ['', ...row('texting', 'Yes', 'Since May')]],
      answered,
    ],
    [
      'a column named for the vendor is not its key',
      [...HEAD, ['Vendor', ...HEADINGS], ['', ...row('texting', 'Yes', 'Since May')]],
      answered,
    ],
    [
      'a column named for the inquiry is not its id',
      [
        ...HEAD.slice(0, 2),
        ['Inquiry', 'Reference', 'Your answer', 'Details'],
        ['', 'texting v1', 'Yes', 'Since May'],
      ],
      answered,
    ],
    [
      'a reference without version',
      [...HEAD, HEADINGS, row('exit-plan'), [...row('texting', 'Yes', 'Since May').slice(0, 5), 'Texting']],
      answered,
    ],
    ['the head below', [HEADINGS, row('texting', 'Yes', 'Since May'), ...HEAD], answered],
    ['no head', [HEADINGS, row('texting', 'Yes', 'Since May')], { ...answered, doubt: 'no-vendor' }],
    [
      'the head of an earlier inquiry',
      [
        ['Vendor', 'AcmeCalls.example'],
        ['Inquiry', 'anotherInquiry.0'],
        HEADINGS,
        row('texting', 'Yes', 'Since May'),
      ],
      { ...answered, doubt: 'other-inquiry' },
    ],
  ])('%s', (_, grid, outcome) => {
    expect(brief(plan(grid))).toEqual(outcome);
  });

  it('on several sheets, less those of another vendor', () => {
    const reply = plan(
      [['Nothing to see']],
      [...HEAD, HEADINGS, row('texting', 'Yes')],
      [HEADINGS, row('exit-plan', 'No')],
      [['Vendor', 'bellcalls.example'], HEADINGS, row('baa-offered', 'Yes')],
    );
    expect(brief(reply)).toEqual({
      answers: ['texting | yes', 'exit-plan | no'],
      left: ['Sheet4:3 other-vendor'],
    });
  });
});

it('says which version was answered, and none that is newer than the question', () => {
  const versions = (reference: string, version: number) => {
    const sheets = findReplySheets([
      sheetOf('', [HEADINGS, [...row('texting', 'Yes').slice(0, 5), reference]]),
    ]);
    const reply = planReply(sheets, { ...SENT, questions: [{ id: 'texting', version }] });
    return reply.ok && reply.answers.map((answer) => answer.version);
  };
  expect(versions('texting v1', 3)).toEqual([1]);
  expect(versions('texting v9', 3)).toEqual([3]);
});
