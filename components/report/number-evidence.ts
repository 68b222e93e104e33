import { findLiveEvidence } from '../../lib/record/evidence.ts';
import type { Vendor, View } from '../../lib/record/fold.ts';

/** A piece of evidence with the number that the dossier calls it by: `E3`. */
export interface NumberedEvidence {
  readonly label: string;
  readonly view: View;
}

/** Numbers what backs the answers, the oldest first, so that a later dossier keeps the numbers. */
export function numberEvidence(vendor: Vendor): NumberedEvidence[] {
  return findLiveEvidence(vendor)
    .toReversed()
    .map((view, n) => ({ label: `E${n + 1}`, view }));
}
