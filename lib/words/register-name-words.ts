import type { RegisterId } from '../registers/register.ts';

/** What the registers are called: in a heading or at the start of a line, and within a sentence. */
export const REGISTER_NAMES: Readonly<
  Record<RegisterId, { readonly title: string; readonly short: string }>
> = {
  leie: { title: 'OIG exclusions (LEIE)', short: 'LEIE' },
  sam: { title: 'SAM.gov exclusions', short: 'SAM.gov exclusions' },
  'breaches-current': {
    title: 'HHS breach portal, under investigation',
    short: 'the breach portal (under investigation)',
  },
  'breaches-archive': {
    title: 'HHS breach portal, archive',
    short: 'the breach portal (archive)',
  },
};
