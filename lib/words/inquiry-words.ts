import type { LeftReason, ReplyFault, ReplyPlan } from '../diligence/inquiry-plan.ts';
import type { QuestionnaireFault } from '../diligence/inquiry-reply.ts';

/** The letter to a vendor. It asks for answers and gives none away. */
export const LETTER_WORDS = {
  subject: (vendor: string) => `Questions to ${vendor} before the first call`,
  greeting: (vendor: string) => `To the team at ${vendor},`,
  who: (organisation: string | undefined) =>
    `${organisation ?? 'Our organization'} is looking for a call center or answering service and is considering you.`,
  why: 'We settle how patient information is protected before the first call, since a gap that shows up later cannot be undone. That is why we ask now, before anything is signed or connected.',
  answer: (due: string) =>
    `We ask you to answer in writing by ${due}. Say yes, partly, no or does not apply, and add what explains it. A plain “no” or “not yet” helps more than a general assurance.`,
  where:
    'Answer under each question, or put your answers into the attached questionnaire and send that back.',
  evidence:
    'Where something shows what you say, send it along: policies, contract wording, audit reports, test records, sample scripts or screenshots. Cover what is confidential to your other clients.',
  patients:
    'Leave patient information out of everything you send: no names, numbers, messages or recordings of patients. Made-up samples are enough.',
  theVendor: 'Where a question speaks of “the vendor”, it means your company.',
  ask: 'Write to me if a question is unclear, or if somebody else should answer it.',
  thanks: 'Thank you,',
  whyShort: 'We settle how patient information is protected before the first call.',
  whereShort: 'Answer under each question.',
  attached: (count: string) => `Our ${count} about it are in the attached letter and questionnaire.`,
  answerShort: (due: string) => `We ask you to answer in writing by ${due}.`,
  patientsShort: 'Leave patient information out of everything you send.',
  yourAnswer: 'Your answer:',
  basedOn: (citations: string) => `Based on: ${citations}`,
  tick: '☐ Yes   ☐ Partly   ☐ No   ☐ Does not apply',
  details: 'Details, and evidence you can show:',
  pageOf: ['Page ', ' of '],
} as const;

/** The questionnaire, as a workbook and as CSV. */
export const QUESTIONNAIRE_WORDS = {
  sheet: 'Questions',
  title: (vendor: string, due: string) => `Questions to ${vendor}. Answer by ${due}.`,
  vendor: 'Vendor',
  inquiry: 'Inquiry',
  columns: {
    number: 'No.',
    question: 'Question',
    answer: 'Your answer',
    details: 'Details',
    evidence: 'Evidence you can show',
    reference: 'Reference',
  },
  answers: ['Yes', 'Partly', 'No', 'Does not apply'],
  otherAnswer: 'Another answer',
  otherAnswerText: 'Choose Yes, Partly, No or Does not apply, and write what explains it under Details.',
  readMe: 'Read me',
  readMeTitle: 'How to answer',
  readMeLines: [
    'Answer on the sheet “Questions”, in the columns “Your answer”, “Details” and “Evidence you can show”.',
    'Choose Yes, Partly, No or Does not apply. Say under Details what explains it; where it does not apply, say why.',
    'Under “Evidence you can show”, name what you send along: a policy, contract wording, a report, a test record, a screenshot.',
    'Leave patient information out: no names, numbers, messages or recordings of patients.',
    'Leave the column “Reference” and the lines “Vendor” and “Inquiry” as they are; they tell us which question you answer.',
    'Only the cells for answers are open for typing. There is no password: unprotect the sheet if it is in your way.',
    'Leave a question empty if you cannot answer it yet.',
  ],
} as const;

/** Why a returned file is not taken, and what to do. `named`: the vendor that the file is about. */
export function formatReplyFault(fault: QuestionnaireFault | ReplyFault, named?: string): string {
  switch (fault) {
    case 'empty':
      return 'The file is empty. Ask the vendor for it again.';
    case 'not-a-questionnaire':
      return 'This is no questionnaire: no question of ours is in it. Choose the XLSX or CSV file that the vendor filled in.';
    case 'other-spreadsheet':
      return 'This kind of spreadsheet is not read. Open it in a spreadsheet program, save it as XLSX or CSV, and choose that file.';
    case 'encrypted':
      return 'The file has a password. Save it without one, or ask the vendor for one without.';
    case 'broken':
      return 'The file is damaged and cannot be read. Ask the vendor for it again.';
    case 'too-large':
      return 'The file is larger than 10 MB or has more than 20 sheets. Ask for the questionnaire alone, without attachments.';
    case 'zip-bomb':
      return 'The file unpacks to far more than a questionnaire holds, so it was not opened. Ask the vendor for it again.';
    case 'other-vendor':
      return `These are the answers of another vendor${named ? `, ${named}` : ''}. Open that vendor, or choose another file.`;
    case 'other-questions':
      return 'None of the questions in this file was asked in this inquiry. Choose the file that answers it.';
    case 'no-answers':
      return 'The questionnaire has no answers yet. Ask the vendor to fill it in.';
  }
}

/** Why a row of a reply is not taken. */
export const LEFT_WORDS = {
  'not-asked': 'This question was not asked in the inquiry.',
  'no-reference': 'The reference is missing, so it cannot be told which question this answers.',
  empty: 'Not answered.',
  'no-answer': 'There is text beside it, but no answer.',
  'not-understood': 'The answer is not one of yes, partly, no and does not apply.',
  reservation: 'It says yes with a reservation. Read it, and answer the question yourself.',
  'answered-twice': 'The question is answered more than once, and differently.',
  'other-vendor': 'This sheet holds the answers of another vendor.',
  'too-long': 'The text is longer than an answer can be. Shorten it, and answer the question yourself.',
} as const satisfies Record<LeftReason, string>;

type Doubt = NonNullable<Extract<ReplyPlan, { ok: true }>['doubt']>;

/** What speaks against a reply that can be taken. */
export const DOUBT_WORDS = {
  'no-vendor': 'The file does not say whose answers these are. Take them only if you know.',
  'other-inquiry': 'The file answers an earlier inquiry to this vendor.',
} as const satisfies Record<Doubt, string>;
