import type { Mood } from './term-moods.ts';

/** What a term lacks where only a part of it is there. */
export type Half =
  | 'purpose'
  | 'use-and-disclosure'
  | 'safeguards'
  | 'security-rule'
  | 'unpermitted-uses'
  | 'breaches'
  | 'same-restrictions'
  | 'ephi'
  | 'unconditional'
  | 'amending'
  | 'giving'
  | 'client-rules'
  | 'practices-books-records'
  | 'all-information'
  | 'material-term'
  | 'failed-attempts'
  | 'own-words';

/** One way to say something. Patterns speak of normal clauses. */
export interface Shape {
  readonly moods: readonly Mood[];
  /** The side that must not be the one who acts. */
  readonly notBy: 'VENDOR' | 'CLIENT';
  /** In the part of the clause where mood and actor fit. */
  readonly verb: RegExp;
  readonly not?: readonly RegExp[];
  /** Anywhere in the clause. */
  readonly says: readonly RegExp[];
  readonly unless?: readonly RegExp[];
  /** In the clause, its heading, or the sentence before. */
  readonly around?: readonly RegExp[];
}

/** Something a term consists of: the shapes that say it whole, and those that say half of it. */
export interface Part {
  readonly missing: Half;
  readonly whole: readonly Shape[];
  readonly half: readonly Shape[];
}

/** A term is found if each of its parts is. */
export interface Rule {
  readonly parts: readonly Part[];
}
