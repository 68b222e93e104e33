import { formatCount } from './format-count.ts';
import type { Letter } from './inquiry-letter.ts';
import { LETTER_WORDS } from './inquiry-words.ts';

/** Some mail programs, and the systems that call them, cut an address that is longer. */
const LONGEST_MAILTO = 2_000;
/** As many octets as an address may have (RFC 5321, 4.5.3.1.3). */
const LONGEST_RECIPIENT = 254;
/** Of a name in the short form, percent-encoded. */
const LONGEST_NAME = 160;

/** A mail to open in the reviewer's own program. */
export interface InquiryMail {
  /** A `mailto:` address (RFC 6068), at most 2,000 characters. */
  readonly address: string;
  /** `attachment`: the questions are too many for an address; letter and questionnaire must be attached. */
  readonly questions: 'in-mail' | 'attachment';
}

/**
 * Formats a letter as a `mailto:` address, in fewer words than the letter's own and without citations. `to`: the vendor's
 * mail address, left out where it is none.
 */
export function formatMailto(letter: Letter, to = ''): InquiryMail {
  const questions = letter.groups.flatMap((group) => group.questions);
  const address = formatAddress(to, letter, [
    LETTER_WORDS.whereShort,
    ...questions.map(({ number, text, followUp }) =>
      [`${number}. ${text}`, followUp ?? ''].join('\n').trim(),
    ),
  ]);
  if (address.length <= LONGEST_MAILTO) return { address, questions: 'in-mail' };
  const attached = LETTER_WORDS.attached(formatCount(questions.length, 'question'));
  const clipped = {
    ...letter,
    vendorName: clipEncoded(letter.vendorName),
    organisation: letter.organisation && clipEncoded(letter.organisation),
    reviewerName: clipEncoded(letter.reviewerName),
  };
  return { address: formatAddress(to, clipped, [attached]), questions: 'attachment' };
}

function formatAddress(to: string, letter: Letter, questions: readonly string[]): string {
  const { vendorName, organisation, reviewerName, due } = letter;
  const body = [
    LETTER_WORDS.greeting(vendorName),
    `${LETTER_WORDS.who(organisation)} ${LETTER_WORDS.whyShort}`,
    `${LETTER_WORDS.answerShort(due)} ${LETTER_WORDS.patientsShort}`,
    ...questions,
    [LETTER_WORDS.thanks, reviewerName, ...(organisation ? [organisation] : [])].join('\n'),
  ].join('\n\n');
  const subject = encode(LETTER_WORDS.subject(vendorName));
  return `mailto:${encodeRecipient(to.trim())}?subject=${subject}&body=${encode(body.replaceAll('\n', '\r\n'))}`;
}

/** One address, with its `@` as it is; anything else would open a mail to somebody unknown. */
function encodeRecipient(to: string): string {
  const [local = '', host = '', ...rest] = to.split('@');
  if (local === '' || host === '' || rest.length > 0 || /[\s,;<>]/.test(to)) return '';
  const encoded = `${encode(local)}@${encode(host)}`;
  return encoded.length <= LONGEST_RECIPIENT ? encoded : '';
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** A name cut to what it may take when encoded, between its characters. */
function clipEncoded(name: string): string {
  if (encode(name).length <= LONGEST_NAME) return name;
  let cut = '';
  for (const character of name) {
    if (encode(`${cut}${character}…`).length > LONGEST_NAME) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}
