/** What a text seems to hold. */
export type PatientDataKind =
  | 'social-security-number'
  | 'medicare-number'
  | 'record-number'
  | 'member-number'
  | 'card-number'
  | 'birth-date'
  | 'named-birth-date'
  | 'patient-name'
  | 'health'
  | 'patient-contact';

/** Words that look like patient data. */
export interface PatientDataSign {
  readonly kind: PatientDataKind;
  /** Where the words begin and end in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A place that a rule points at, in a folded text. */
export type Place = Omit<PatientDataSign, 'text'>;
