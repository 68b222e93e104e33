import type { NameHit } from './name-index.ts';
import type { RegisterName, RegisterRow } from './register.ts';

/** A row of a register that one of a vendor's names led to: a lead, never a finding about the vendor. */
export interface Candidate extends Pick<NameHit, 'name' | 'score' | 'strength' | 'why'> {
  readonly row: RegisterRow;
  /** Of the row, as `digestRow` gives it. */
  readonly digest: string;
  /** The name that was searched. */
  readonly asked: RegisterName;
  /** `description`: the vendor is named in what a client reported. */
  readonly foundIn: 'name' | 'description';
  /** How many rows of this register the name led to in this way and as strongly. No more than some are among the candidates. */
  readonly alike: number;
}
