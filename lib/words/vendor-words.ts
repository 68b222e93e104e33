import type { Standing } from '../record/topics.ts';
import { STANDING_WORDS } from './standing-words.ts';

/** Everything the vendor record says, in the panel and in the dashboard. */
export const VENDOR_WORDS = {
  notListed: 'Nobody on your team has recorded anything about this vendor yet.',
  listedNoStanding: 'On your list. Nobody has given a standing yet.',
  pageSays: (said: string) => `Page says: ${said}`,

  startReview: 'Start a review',
  flagSuspicious: 'Flag suspicious',
  markVerified: 'Mark verified',
  verifyAgain: 'Verify again',
  changeStanding: 'Change standing',
  giveStanding: 'Give a standing',
  standing: 'Standing',
  resolve: 'Resolve',
  disputeLead: 'Reviewers disagree. Until it is resolved, the more cautious view acts:',
  actsNow: 'Acts now',
  checked: 'What was checked',
  reviewDueOn: 'Review due',
  covers: (keys: string) => `Also checked for ${keys}`,
  replacedBy: (who: string) => `Replaced by ${who}`,

  reason: 'Reason',
  shownInBanner: 'Shown in the banner',
  optional: 'Optional',
  whatChecked: 'What was checked',
  whatCheckedHint: 'Shown wherever this vendor is verified',
  nextReview: 'Next review',
  note: 'Note',
  alsoCovers: 'Also checked for',
  noPatients: 'No patient information.',
  reasonMissing: 'A reason is needed: colleagues see it in the banner and in the history.',
  notReadyMissing: 'A reason is needed: this vendor is not ready for its first call.',
  notReadyLead:
    'Not ready for first call. “Verified” will stand with the words “reason given”, and your reason stays visible.',
  lessCautionMissing: 'A reason is needed to replace a more cautious view.',
  checkedMissing: 'Say what was checked, and how.',
  reviewMissing: 'Give the date of the next review, after today.',
  tooLong: (limit: string) => `Keep it under ${limit} characters.`,
  othersSay: (said: string) => `${said}. Your view`,
  standBeside: 'Stands beside theirs',
  standBesideWhat: 'Where the two differ, the vendor is disputed until somebody resolves it.',
  replaceTheirs: 'Replaces theirs',
  replaceTheirsWhat: 'Theirs stays in the history, with your reason.',

  cancel: 'Cancel',
  submit: {
    suspicious: 'Flag as suspicious',
    verified: 'Mark as verified',
    'in-review': 'Set under review',
  },
  oneEntry: (name: string) => `One entry, signed by ${name}. A draft is kept if you leave.`,
  bothStay: (name: string) => `One entry, signed by ${name}. Every opinion stays in the history.`,
  draftNotKept:
    'The browser’s storage is full, so drafts cannot be kept. What you type stays only as long as this stays open.',
  notSaved: 'Not recorded',
  writeFaults: {
    'storage-full':
      'The browser’s storage is full. Nothing was recorded; your draft is kept. Free some disk space, then try again.',
    'too-long':
      'This is more than one entry can hold. Nothing was recorded; your draft is kept. Record it in parts.',
  },

  stage: 'Stage',
  noStage: 'Not set',
  stageHint: 'Where the purchase stands. Says nothing about trust.',

  notes: 'Notes',
  checklist: 'Checklist',
  evidence: 'Evidence',
  details: 'Details',
  history: 'History',
  sections: 'Parts of the record',
  addNote: 'Add note',
  keepPrivate: 'Private: stays home when a list is exported',
  private: 'Private',
  noteAbout: (name: string) => `Note about ${name}`,
  quoteFromPage: 'Quote from page',
  quoteSelected: 'Quote selected on the page',
  nothingSelected: 'Select text on the page first, then press Quote from page.',
  saveEvidence: 'Save as evidence',
  removeQuote: 'Remove',
  includeQuote: 'Include this quote',
  noNotes: 'No notes yet',
  noNotesNext: 'Write the first one below: what you asked, what they said, when.',
  noEvidence: 'No evidence yet',
  noEvidenceNext: 'Select the vendor’s words on the page, then press Quote from page.',
  fromPage: (path: string) => `From ${path}`,
  hash: 'SHA-256',
  withdrawn: 'Withdrawn',
  erased: 'Redacted: the text was erased.',
  hidden: (who: string) => `Redacted by ${who}: the text is hidden.`,
  withheld: 'Withheld: whoever sent this left the text out.',
  notUnderstood: 'Said with a newer version of First Call. Kept and passed on unchanged.',

  names: 'Names',
  phones: 'Phones',
  sites: 'Sites',
  addName: 'Add name',
  addPhone: 'Add phone',
  addSite: 'Add site',
  newName: 'New name',
  newPhone: 'New phone',
  newSite: 'Another site of this vendor',
  record: 'Record',
  fromThisPage: 'on this page',
  notAPhone: 'That is no phone number. Give it with its area code, as +1 918 555 0142.',
  sameSite: 'That is this vendor’s site already.',
  unlinkFrom: (key: string) => `Unlink from ${key}`,
  leftSince: (date: string) => `No longer theirs since ${date}`,
  markLeft: 'No longer theirs',
  takeBackLeft: 'Still theirs',
  verifiedHere: 'Verified for this site',
  sitesHint: 'Warnings act on every site of a vendor. Verified acts only where it was checked.',

  withdraw: 'Withdraw',
  redact: 'Redact',
  eraseHere: 'Erase from this browser',
  actsOn: (what: string) => `More for ${what}`,
  redactTitle: 'Redact this text',
  redactOwn:
    'The text is erased from this browser at once, and from colleagues’ lists when they import yours. It cannot be brought back. The verdict and the entry stay.',
  redactOther:
    'The text is hidden here and left out of exports. Its writer’s own list keeps it. The verdict and the entry stay.',
  redactReason: 'Why it is redacted',
  redactMissing: 'Say why, so that colleagues can see that it was no accident.',
  redactSubmit: 'Redact',
  eraseTitle: 'Erase the hidden text',
  eraseLead: 'A colleague redacted this text. Erasing removes it from this browser for good.',
  eraseSubmit: 'Erase',
  withdrawTitle: 'Withdraw this standing',
  withdrawLead: 'Your list then has no view from this entry. What was said stays in the history.',
  close: 'Close',

  hideBanner: 'Hide the banner for this vendor until something changes',
  showBanner: 'Show the banner for this vendor again',
  bannerHidden: 'Banner hidden on this vendor’s pages until something changes.',
} as const;

/** What other people say now: “Maren Okafor says suspicious”. */
export function formatOthers(
  said: readonly { readonly name: string; readonly standing: Standing }[],
): string {
  const each = said.map(({ name, standing }) => `${name} says ${formatActing(standing)}`);
  return [...new Set(each)].join(', ');
}

/** What stands over the acting view of a dispute. */
export function formatActing(standing: Standing): string {
  return STANDING_WORDS[standing].toLowerCase();
}
