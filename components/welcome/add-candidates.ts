import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { sayStage, sayText } from '../../lib/record/say.ts';
import { type ManyOutcome, recordMany, type Work } from '../../lib/store/record-many.ts';
import { makeSalt } from '../../lib/store/self.ts';
import { theRecord } from '../../lib/store/stores.ts';

/** A candidate that joins the list. */
export interface NewCandidate {
  readonly key: string;
  readonly name?: string;
}

/** Puts candidates on the list as researching, with their names: one entry each, all in one transaction. */
export async function addCandidates(candidates: readonly NewCandidate[], work: Work): Promise<ManyOutcome> {
  const acts = candidates.map(({ key, name }) => ({
    about: key,
    statements: [
      sayStage('researching', []),
      ...(name === undefined ? [] : [sayText(makeSalt, 'name', name)]),
    ],
  }));
  const outcome = await recordMany(await theRecord(), acts, work);
  if (outcome.ok) await askToCheckTabs();
  return outcome;
}
