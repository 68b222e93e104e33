import { findUnanswered } from '../../lib/diligence/find-unanswered.ts';
import type { Question } from '../../lib/diligence/question.ts';
import { readAgreement } from '../../lib/diligence/read-agreement.ts';
import type { InquiryForm } from '../../lib/diligence/say-inquiry.ts';
import { findKeptReason } from '../../lib/privacy/guarded-text.ts';
import type { Draft, FormField } from '../../lib/store/desk-database.ts';
import { guardedField, withField } from '../vendor/draft-kept.ts';
import type { DraftChange, DraftDesk } from '../vendor/use-draft.ts';
import type { ChecklistFacts } from './checklist-facts.ts';

/** The form’s name in the draft. */
export const NEW_INQUIRY = 'inquiry/new';

type Field = 'id' | 'to' | 'us' | 'due' | 'note' | 'citations' | 'without' | 'with';

/** Where the draft keeps a field of the form. */
export function inquiryField(field: Field): FormField {
  return `${NEW_INQUIRY}/${field}`;
}

/** The text of a field as it was typed. */
export function inquiryText({ fields = {} }: Draft, field: Field): string {
  return fields[inquiryField(field)] ?? '';
}

/** Whether the form is open. */
export function isInquiryOpen(draft: Draft): boolean {
  return inquiryText(draft, 'id') !== '';
}

const DAYS_TO_REPLY = 14;

/**
 * The draft with the form opened: the reply due in two weeks, and our side as the agreement names it, else as the settings
 * do.
 */
export function openedInquiry(
  draft: Draft,
  { index, today }: ChecklistFacts,
  organisation: string,
): DraftChange {
  const us =
    (index.get('agreement') ?? []).map((view) => readAgreement(view)?.us).find(Boolean) ?? organisation;
  const due = Temporal.PlainDate.from(today).add({ days: DAYS_TO_REPLY }).toString();
  return {
    fields: {
      ...draft.fields,
      [inquiryField('id')]: crypto.randomUUID(),
      [inquiryField('due')]: due,
      ...(us ? { [inquiryField('us')]: us } : {}),
    },
  };
}

/** What can be asked, and which of it is chosen. */
export interface InquiryChoice {
  readonly open: readonly Question[];
  readonly saidOnly: readonly Question[];
  readonly chosen: ReadonlySet<string>;
}

/** Everything unanswered is chosen until it is unticked; what the vendor only says, once it is ticked. */
export function readInquiryChoice(draft: Draft, { readiness, index }: ChecklistFacts): InquiryChoice {
  const { open, saidOnly } = findUnanswered(
    readiness.asked.map(({ question }) => question),
    index,
  );
  const without = idsIn(draft, 'without');
  const withThese = idsIn(draft, 'with');
  const chosen = [
    ...open.filter(({ id }) => !without.has(id)),
    ...saidOnly.filter(({ id }) => withThese.has(id)),
  ].map(({ id }) => id);
  return { open, saidOnly, chosen: new Set(chosen) };
}

function idsIn(draft: Draft, field: 'without' | 'with'): Set<string> {
  return new Set(inquiryText(draft, field).split(' ').filter(Boolean));
}

/** The draft with some questions chosen, or no longer chosen. */
export function withChosen(
  draft: Draft,
  { open }: InquiryChoice,
  ids: readonly string[],
  isChosen: boolean,
): DraftChange {
  const isOpen = new Set(open.map(({ id }) => id));
  const without = idsIn(draft, 'without');
  const withThese = idsIn(draft, 'with');
  for (const id of ids) {
    const set = isOpen.has(id) ? without : withThese;
    if (isChosen === isOpen.has(id)) set.delete(id);
    else set.add(id);
  }
  const next = withField(draft, inquiryField('without'), [...without].join(' '));
  return withField({ ...draft, ...next } as Draft, inquiryField('with'), [...withThese].join(' '));
}

/** The questions that are chosen, in the list’s order. */
export function chosenQuestions({ readiness }: ChecklistFacts, { chosen }: InquiryChoice): Question[] {
  return readiness.asked.map(({ question }) => question).filter(({ id }) => chosen.has(id));
}

/** The open form as it would be recorded. */
export function inquiryFormOf(desk: DraftDesk, questions: readonly Question[]): InquiryForm {
  const { draft } = desk;
  const note = guardedField(desk, inquiryField('note'));
  return {
    inquiryId: inquiryText(draft, 'id'),
    to: inquiryText(draft, 'to'),
    us: inquiryText(draft, 'us'),
    due: inquiryText(draft, 'due'),
    questions,
    citations: inquiryText(draft, 'citations') !== '',
    note: note.text,
    kept: findKeptReason(note),
  };
}
