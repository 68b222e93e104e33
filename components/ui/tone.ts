import type { ShownStanding } from './standing-mark.tsx';

/** The colour of a state, set by `data-tone` (see tokens.css): a standing's own, or `notice` for what wants a look. */
export type Tone = ShownStanding | 'notice';
