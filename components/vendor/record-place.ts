/** A part of a vendor's record. */
export type RecordPart = 'notes' | 'checklist' | 'evidence' | 'details' | 'history';

const FORMS = ['first-look', 'scope', 'agreement', 'screening', 'inquiry'] as const;

/** A place in the checklist: a question's answers by their topic, or one of the forms beside the questions. */
export type ChecklistPlace = `answer:${string}` | (typeof FORMS)[number];

/** Reads a place in the checklist from an address; undefined where it names none. */
export function parseChecklistPlace(text: string | null): ChecklistPlace | undefined {
  if (text === null) return undefined;
  if (/^answer:[a-z][a-z0-9-]{1,63}$/.test(text)) return text as `answer:${string}`;
  return FORMS.find((form) => form === text);
}

/** Where in a vendor's record a reviewer is, or a link leads. */
export interface RecordPlace {
  readonly part: RecordPart;
  /** Only in the checklist; its overview without. */
  readonly at?: ChecklistPlace;
}

/** How the parts of a record lead to one another. */
export interface PlaceProps {
  place: RecordPlace;
  onPlace: (place: RecordPlace) => void;
}
