import type { Statement } from '../record/entry.ts';
import { findReplaceable, liveViews, type Vendor, type View } from '../record/fold.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import { type FileFacts, sayFile } from '../record/say-evidence.ts';
import { bodyOf, keptIn, type MakeSalt, replacing, typedText } from '../record/statement-parts.ts';
import { NONE, TERM_VERDICTS, type TermVerdict } from '../record/topics.ts';
import { termTopic } from './agreement-gates.ts';
import type { TermId } from './agreement-terms.ts';
import type { NamedFile } from './read-agreement.ts';

/** A term as a reviewer confirmed or corrected it. */
export interface ConfirmedTerm {
  readonly id: TermId;
  readonly verdict: TermVerdict;
  /** The agreement’s words and their page, where a document was read. */
  readonly sentence?: string | undefined;
  readonly page?: number | undefined;
  /** As typed. */
  readonly note: string;
  /** Why words in the note or the sentence stay although they look like patient data. */
  readonly kept?: string | undefined;
}

/** What is recorded at once: one act, which becomes one entry. */
export interface TermsForm {
  readonly terms: readonly ConfirmedTerm[];
  /** The document that was read. */
  readonly file: NamedFile | undefined;
  /** The same file, where the record does not hold it yet: it becomes evidence, too. */
  readonly newFile?: FileFacts | undefined;
  /** `own`: what other people say stands beside it. `all`: it replaces every view on screen. */
  readonly replaces: 'own' | 'all';
}

export type TermFault = 'less-caution-missing' | 'too-long';
export type TermFaults = Partial<Record<TermId, TermFault>>;

/**
 * What keeps terms from being recorded, by term; empty when nothing does. Replacing a more cautious view wants the
 * agreement’s words or a note to show for it.
 *
 * @param reviewer id of the person who confirms
 */
export function findTermFaults(form: TermsForm, vendor: Vendor, reviewer: string): TermFaults {
  const faults = form.terms.flatMap((term) => {
    const fault = findTermFault(term, findReplaced(form, term, vendor, reviewer));
    return fault ? [[term.id, fault] as const] : [];
  });
  return Object.fromEntries(faults);
}

function findTermFault(term: ConfirmedTerm, replaced: readonly View[]): TermFault | undefined {
  if (term.note.length > LONGEST_TEXT) return 'too-long';
  const isShown = term.sentence !== undefined || typedText(term.note) !== '';
  const isLessCautious = replaced.some(
    ({ statement: { value } }) => value !== NONE && cautionOf(value) < cautionOf(term.verdict),
  );
  return isLessCautious && !isShown ? 'less-caution-missing' : undefined;
}

/** From 0, the most cautious, which is that the term is absent. */
function cautionOf(value: string | undefined): number {
  return (TERM_VERDICTS as readonly (string | undefined)[]).indexOf(value);
}

/** What other people now say differently about these terms. */
export function findOtherTermViews(
  terms: readonly Pick<ConfirmedTerm, 'id' | 'verdict'>[],
  vendor: Vendor,
  reviewer: string,
): View[] {
  return terms.flatMap(({ id, verdict }) =>
    liveViews(vendor, termTopic(id)).filter(
      ({ person, statement }) => person?.id !== reviewer && statement.value !== verdict,
    ),
  );
}

function findReplaced(
  { replaces }: TermsForm,
  { id }: ConfirmedTerm,
  vendor: Vendor,
  reviewer: string,
): View[] {
  return findReplaceable(vendor, termTopic(id)).filter(
    (view) => replaces === 'all' || view.person?.id === reviewer,
  );
}

/**
 * The statements of confirmed terms, one each, and the document as evidence where the record does not hold it yet.
 * Replaces what `vendor` shows of the reviewer’s own, from whatever browser, or of everybody.
 *
 * @param reviewer id of the person who confirms
 */
export function sayTerms(makeSalt: MakeSalt, form: TermsForm, vendor: Vendor, reviewer: string): Statement[] {
  const { newFile } = form;
  return [
    ...form.terms.map((term): Statement => {
      const body = bodyMembers(term, form.file);
      return {
        topic: termTopic(term.id),
        value: term.verdict,
        ...replacing(findReplaced(form, term, vendor, reviewer).map(({ name }) => name)),
        ...(Object.keys(body).length > 0 ? { body: bodyOf(makeSalt, body) } : {}),
      };
    }),
    ...(newFile ? [sayFile(makeSalt, { ...newFile, of: ['agreement'] })] : []),
  ];
}

/** The document’s words stand as they were read, with what no entry may hold taken out. */
function bodyMembers(
  { sentence, page, note, kept }: ConfirmedTerm,
  file: NamedFile | undefined,
): Record<string, unknown> {
  const typed = typedText(note);
  return {
    ...(sentence === undefined ? {} : { sentence: sentence.toWellFormed().replaceAll('\0', '') }),
    ...(sentence === undefined || page === undefined ? {} : { page }),
    ...(typed ? { note: typed } : {}),
    ...(file ? { file: { name: file.name, sha256: file.sha256 } } : {}),
    ...keptIn(kept),
  };
}
