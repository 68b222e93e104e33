import type { PagePlace } from '../../lib/page/page-facts-schema.ts';

/** What the open page gives and the record does not hold. */
export interface Offered {
  readonly names: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
  /** Where the page says the company sits; the record has no place for it. */
  readonly place?: PagePlace | undefined;
}
