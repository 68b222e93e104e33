import { EVIDENCE_KINDS, type EvidenceKind } from '../../lib/diligence/question.ts';
import type { FormField } from '../../lib/store/desk-database.ts';
import { withField } from '../vendor/draft-kept.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';

/** What is chosen in a form of evidence: what it backs and of what kind it is; kept in the draft. */
export interface EvidenceForm {
  readonly topics: readonly string[];
  readonly onTopics: (topics: readonly string[]) => void;
  /** Empty where none is said. */
  readonly kind: EvidenceKind | '';
  readonly onKind: (kind: EvidenceKind | '') => void;
}

/** Stands for “none”: an empty field is not kept, and the first choice would come back. */
const NOTHING = '-';

/** Reads and keeps the choices of one form, given what it begins with. */
export function evidenceForm(
  desk: DraftDesk,
  form: string,
  first: { readonly topic: string | undefined; readonly kind: EvidenceKind | '' },
): EvidenceForm {
  const read = (field: string): string | undefined => desk.draft.fields?.[`${form}/${field}`];
  const keep = (field: string, value: string): void =>
    desk.change(withField(desk.draft, `${form}/${field}` as FormField, value || NOTHING));
  const kept = read('for');
  const keptKind = read('kind');
  return {
    topics:
      kept === undefined ? [first.topic ?? []].flat() : kept.split(' ').filter((topic) => topic !== NOTHING),
    onTopics: (topics) => keep('for', topics.join(' ')),
    kind: keptKind === undefined ? first.kind : (EVIDENCE_KINDS.find((kind) => kind === keptKind) ?? ''),
    onKind: (kind) => keep('kind', kind),
  };
}
