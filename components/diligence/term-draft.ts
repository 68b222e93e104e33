import type { TermFold } from '../../lib/diligence/agreement-gates.ts';
import { AGREEMENT_TERMS, type TermId } from '../../lib/diligence/agreement-terms.ts';
import type { TermFinding } from '../../lib/diligence/find-terms.ts';
import type { ConfirmedTerm } from '../../lib/diligence/say-terms.ts';
import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import { TERM_VERDICTS, type TermVerdict } from '../../lib/record/topics.ts';
import type { Draft, FormField } from '../../lib/store/desk-database.ts';
import { guardedField } from '../vendor/draft-kept.ts';
import type { DraftChange, DraftDesk } from '../vendor/use-draft.ts';
import {
  findingOf,
  formatProposal,
  parseProposal,
  proposedVerdict,
  type TermProposal,
} from './term-proposal.ts';

/** The form’s name in the draft. */
export const TERMS_FORM = 'terms';

/** Where the draft keeps what is not about one term. */
export function termsField(field: 'proposal' | 'pasted' | 'by-hand' | 'beside'): FormField {
  return `${TERMS_FORM}/${field}`;
}

/** Where the draft keeps a reviewer’s choice for a term. */
export function choiceField(id: TermId): FormField {
  return `${TERMS_FORM}/${id}`;
}

/** Where the draft keeps a reviewer’s note on a term. */
export function noteField(id: TermId): FormField {
  return `${TERMS_FORM}/${id}-note`;
}

/** A term on the screen: what was found of it, what is recorded of it, and what would be recorded now. */
export interface TermOnScreen extends TermFold {
  readonly finding: TermFinding | undefined;
  /** What would be recorded; undefined where nobody has proposed or chosen anything. */
  readonly pending: TermVerdict | undefined;
  /** The reviewer has chosen it; else it is only proposed. */
  readonly isChosen: boolean;
}

/** The terms as the screen shows them, in the order of the law. */
export function termsOnScreen(
  folds: readonly TermFold[],
  draft: Draft,
  proposal: TermProposal | undefined,
): TermOnScreen[] {
  return folds.map((fold) => {
    const chosen = TERM_VERDICTS.find((verdict) => verdict === draft.fields?.[choiceField(fold.id)]);
    return {
      ...fold,
      finding: findingOf(proposal, fold.id),
      pending: chosen ?? proposedVerdict(proposal, fold.id),
      isChosen: chosen !== undefined,
    };
  });
}

/** The terms that would be recorded now. */
export function pendingTerms(terms: readonly TermOnScreen[], desk: DraftDesk): ConfirmedTerm[] {
  return terms.flatMap(({ id, pending, finding }) => {
    if (pending === undefined) return [];
    const note = guardedField(desk, noteField(id));
    return [
      {
        id,
        verdict: pending,
        sentence: finding?.sentence,
        page: finding?.page,
        note: note.text,
        kept: findKeptReason(note),
      },
    ];
  });
}

/** The check that waits in the draft for a reviewer to confirm it. */
export function proposalIn({ fields = {} }: Draft): TermProposal | undefined {
  return parseProposal(fields[termsField('proposal')]);
}

/**
 * The draft with what a check came to. Choices made over an earlier document were about that one and go; notes, and
 * choices made without a document, stay.
 */
export function withProposal({ fields = {} }: Draft, proposal: TermProposal): DraftChange {
  const isStale = termsField('proposal') in fields;
  const left: string[] = [
    termsField('pasted'),
    ...(isStale ? AGREEMENT_TERMS.map(({ id }) => choiceField(id)) : []),
  ];
  return {
    fields: {
      ...Object.fromEntries(Object.entries(fields).filter(([field]) => !left.includes(field))),
      [termsField('proposal')]: formatProposal(proposal),
    },
  };
}

/** Whether every note that would be recorded is free of signs of patient data, or kept with a reason. */
export function areNotesSettled(terms: readonly Pick<ConfirmedTerm, 'id'>[], desk: DraftDesk): boolean {
  return terms.every(({ id }) => isSettled(guardedField(desk, noteField(id))));
}
