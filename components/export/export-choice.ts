import { type GoesAlong, USUALLY_ALONG } from '../../lib/exchange/goes-along.ts';
import type { ShownStanding } from '../../lib/record/standing.ts';
import type { ExportFormat } from '../../lib/words/export-format-words.ts';
import { isPassphraseShort } from './is-passphrase-short.ts';

/** What a reviewer has chosen in the export dialog. */
export interface ExportChoice {
  readonly format: ExportFormat;
  /** All vendors, although some are ticked. */
  readonly isAll: boolean;
  readonly along: GoesAlong;
  /** Of a domain list: whose addresses are in it. */
  readonly standings: readonly ShownStanding[];
  readonly isSealed: boolean;
  readonly passphrase: string;
}

/** The standings of a domain list, in its order. */
export const LISTED_STANDINGS: readonly ShownStanding[] = [
  'verified',
  'review-due',
  'in-review',
  'disputed',
  'suspicious',
];

export const FIRST_CHOICE: ExportChoice = {
  format: 'list',
  isAll: false,
  along: USUALLY_ALONG,
  standings: LISTED_STANDINGS,
  isSealed: false,
  passphrase: '',
};

/** What of the choice is of no use to a format: a domain list has no texts, a row of CSV no evidence and no history. */
export function alongOptions(format: ExportFormat): readonly (keyof GoesAlong)[] {
  if (format === 'domains') return [];
  return format === 'csv' ? ['notes', 'privateNotes'] : ['notes', 'evidence', 'history', 'privateNotes'];
}

export type ChoiceFault = 'passphrase-short' | 'no-standing';

/** What keeps a choice from being made into a file. */
export function findChoiceFault(choice: ExportChoice): ChoiceFault | undefined {
  if (choice.format === 'domains' && choice.standings.length === 0) return 'no-standing';
  return choice.isSealed && isPassphraseShort(choice.passphrase) ? 'passphrase-short' : undefined;
}
