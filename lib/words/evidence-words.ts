import { questionOfTopic } from '../diligence/fold-answer.ts';
import type { EvidenceKind } from '../diligence/question.ts';
import type { QuestionList } from '../diligence/question-list.ts';
import type { Evidence } from '../record/evidence.ts';
import type { EvidenceForm } from '../record/topics.ts';
import { type DocumentFault, FILE_KIND_WORDS, type FileKind, formatDocumentFault } from './document-words.ts';
import { formatCount, formatNumber } from './format-count.ts';
import { formatCalendarDate } from './format-date.ts';

/** Everything that is said around evidence: adding it, listing it, looking at it. */
export const EVIDENCE_WORDS = {
  evidence: 'Evidence',
  add: 'Add',
  addEvidence: 'Add evidence',
  doneAdding: 'Close',
  noneYet: 'No evidence yet.',

  evidenceFor: 'Evidence for',
  noQuestion: 'No question yet',
  alsoFor: 'Also for another question',
  kind: 'Kind',
  noKind: 'Not said',
  note: 'Note on it',
  optional: 'Optional',
  record: 'Save as evidence',
  remove: 'Remove',
  useHere: 'Use it here',
  waitingHere: 'Waiting to be saved',
  quoteHow: 'For the vendor’s own words, select them on the page and press Quote from page.',

  addFile: 'Add a file',
  dropFile: 'Or drop it here: PDF, DOCX, PNG, JPEG, TXT or EML, up to 25 MB.',
  fileName: 'Name of the file',
  fileStays:
    'The file stays in this browser. A list file that you export names it and carries its hash; a bundle carries the file itself.',
  deskFull: 'The browser’s storage is full. The file was not kept. Free some disk space, then try again.',
  waitUnderEvidence: (files: number) =>
    `${formatCount(files, 'file')} ${files === 1 ? 'waits' : 'wait'} to be saved, under Evidence.`,
  heldAlready: 'This file is recorded already. Saved again, it backs what you choose now; it is stored once.',
  notTaken: 'This file was not taken',

  addVisit: 'Add visit notes',
  visit: 'Site visit',
  visitOn: 'Date of the visit',
  visitPersons: 'Who was there',
  visitPersonsHint: 'Staff and vendor’s people',
  visitText: 'What was seen and said',
  visitTextMissing: 'Write down what was seen, asked and answered.',
  visitDateMissing: 'Give the day of the visit, today or before.',

  pictureAlt: (address: string) => `Picture of ${address}`,
  pictureLook: 'Look whether it shows patient information: what is saved is the whole picture.',

  saveCopy: 'Save a copy',
  showPicture: 'Show the picture',
  showText: 'Show its text',
  hide: 'Hide',
  reading: 'Reading the text',
  cancel: 'Cancel',
  notRead: 'Its text cannot be read',
  noText: 'It holds no text: it may be a scan.',
  cutText: (characters: number) => `Only the first ${formatNumber(characters)} characters are shown.`,
  page: (n: number) => `Page ${formatNumber(n)}`,
  otherType: 'Its content is of another type than its entry says.',
  notHere: (who: string) => `The file is not in this browser: ${who} has it. Ask for it, then drop it here.`,
  giveFile: 'Choose the file',
  anotherFile: 'That is another file: its SHA-256 differs. Nothing was kept.',
  on: (date: string) => `On ${date}`,
  with: (persons: string) => `with ${persons}`,
} as const;

/** What a document or an observation is. */
export const EVIDENCE_KIND_WORDS: Readonly<Record<EvidenceKind, string>> = {
  'attestation-letter': 'Attestation letter',
  'audit-report': 'Audit report',
  certificate: 'Certificate',
  'contract-clause': 'Contract clause',
  'insurance-certificate': 'Insurance certificate',
  'interview-notes': 'Interview notes',
  'log-sample': 'Log sample',
  'page-capture': 'Page capture',
  'policy-document': 'Policy document',
  'sample-artifact': 'Sample',
  'screening-result': 'Screening result',
  screenshot: 'Screenshot',
  'signed-contract': 'Signed contract',
  'site-visit-notes': 'Site visit notes',
  'system-configuration': 'System configuration',
  'test-record': 'Test record',
  'training-record': 'Training record',
};

/** A kind in words; undefined for one that this version does not know. */
export function formatEvidenceKind(as: string | undefined): string | undefined {
  return as !== undefined && Object.hasOwn(EVIDENCE_KIND_WORDS, as)
    ? EVIDENCE_KIND_WORDS[as as EvidenceKind]
    : undefined;
}

/** What evidence is, where no kind is given. */
export const EVIDENCE_FORM_WORDS: Readonly<Record<EvidenceForm, string>> = {
  quote: 'Quote from the page',
  file: 'File',
  visit: 'Site visit',
  capture: 'Picture of the page',
};

const FILE_TYPE_WORDS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'text/plain': 'TXT',
  'text/csv': 'CSV',
  'text/html': 'HTML',
  'message/rfc822': 'EML',
};

/** A media type as people name it: `PDF`; as its entry says it where this version does not know it. */
export function formatFileType(type: string): string {
  return (Object.hasOwn(FILE_TYPE_WORDS, type) ? FILE_TYPE_WORDS[type] : undefined) ?? type;
}

/** Why a file was not taken as evidence. */
export type TakeFault =
  | DocumentFault
  | { readonly code: 'empty' }
  | { readonly code: 'other-type'; readonly kind: FileKind };

/** That, and what to do. */
export function formatTakeFault(fault: TakeFault): string {
  if (fault.code === 'empty') return 'The file is empty.';
  if (fault.code === 'other-type')
    return `It is ${FILE_KIND_WORDS[fault.kind]}. Evidence takes PDF, DOCX, PNG, JPEG, TXT and EML files: save it as one of them.`;
  return formatDocumentFault(fault);
}

const KB = 1000;

/** A size in bytes as `812 bytes`, `240 kB`, `1.2 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < KB) return `${bytes} bytes`;
  if (bytes < KB * KB) return `${formatNumber(Math.round(bytes / KB))} kB`;
  return `${formatNumber(Math.round(bytes / KB / 100) / 10)} MB`;
}

const OTHER_TOPICS: readonly (readonly [start: string, words: string])[] = [
  ['agreement', 'the agreement'],
  ['term:', 'a term of the agreement'],
  ['inquiry', 'the inquiry'],
  ['screening:', 'a screening'],
  ['scope', 'the scope'],
];

/** What evidence backs, in a few words: a question’s title, `the agreement`; undefined for what this version does not know. */
export function formatBacked(topic: string, list: QuestionList): string | undefined {
  const id = questionOfTopic(topic);
  if (id !== undefined) return list.questions.find((question) => question.id === id)?.short;
  return OTHER_TOPICS.find(
    ([start]) => topic === start || (start.endsWith(':') && topic.startsWith(start)),
  )?.[1];
}

/** One piece of evidence in a line: the words quoted, the name of a file, or what kind it is. */
export function formatEvidenceTitle(form: EvidenceForm, evidence: Evidence | undefined): string {
  if (evidence?.form === 'quote') return `“${evidence.quote.text}”`;
  if (evidence?.form === 'file') return evidence.name;
  const title = EVIDENCE_FORM_WORDS[form];
  return evidence?.form === 'visit' ? `${title}, ${formatCalendarDate(evidence.on)}` : title;
}
