import type { LoadedRegister, RegisterId } from '../registers/register.ts';
import { listDateOf } from '../registers/say-screening.ts';
import { formatCount } from './format-count.ts';
import { formatCalendarDate } from './format-date.ts';
import { REGISTER_NAMES } from './register-name-words.ts';

/** Rows that reviewers decided on and that the registers loaded here do not give. */
export const UNFOUND_WORDS = {
  title: 'Decided, and not found here',
  what: 'What reviewers decided on a row still acts where the lists loaded here do not give that row.',
  others: (n: number) => `${formatCount(n, 'row')} of other parties`,
  takeBack: 'Take back',
} as const;

/** Why a row that was decided on is not among the candidates. */
export function formatUnfound(register: RegisterId, held: LoadedRegister | undefined): string {
  const { short } = REGISTER_NAMES[register];
  if (!held) return `The row is of ${short}, which is not loaded here.`;
  const list = `${short} of ${formatCalendarDate(listDateOf(held))}`;
  return `Not among the rows found in ${list}: it changed, it left the register, another name led to it, or likelier rows come first.`;
}
