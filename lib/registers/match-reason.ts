/**
 * Why a name in a register was found for a name that was asked for, or what differs between the two. A hit has one reason
 * why it matched, first, and then whatever differs. Words stand as they are folded: lower case, without accents.
 */
export type MatchReason =
  // Why it matched.
  | { readonly kind: 'same-name' }
  | { readonly kind: 'word-order' }
  /** The same letters, otherwise divided into words: `Care Net` and `CareNet`, `A B C` and `ABC`. */
  | { readonly kind: 'spacing' }
  /** Words that differ by a slip of the pen; `asked` and `found` go by pairs. */
  | { readonly kind: 'spelling'; readonly asked: readonly string[]; readonly found: readonly string[] }
  /** One of the two was cut off at 30 characters, as in the LEIE, and they are the same as far as it goes. */
  | { readonly kind: 'cut-off' }
  /** The name asked for is the distinctive beginning of a longer name, whose further words say little. */
  | { readonly kind: 'longer-name'; readonly words: readonly string[] }
  /** The register's name is the distinctive beginning of the one asked for. */
  | { readonly kind: 'shorter-name'; readonly words: readonly string[] }
  /** The distinctive words are the same; the common words of the trade differ. */
  | { readonly kind: 'distinctive-words'; readonly words: readonly string[] }
  /** Person: first name and one of several last names. */
  | { readonly kind: 'one-last-name'; readonly words: readonly string[] }
  /** Person: first and last name the other way round. */
  | { readonly kind: 'swapped' }
  /** Person: only the initial of the first name is given on one side. */
  | { readonly kind: 'first-initial' }
  // What differs, or weakens the match.
  | { readonly kind: 'legal-form'; readonly asked: string; readonly found: string }
  /** The match is with one of several names in what was written: d/b/a, “on behalf of”, parentheses. */
  | { readonly kind: 'one-of-names'; readonly found: string }
  /** All words of the name are common in the trade, so that others may bear it too. */
  | { readonly kind: 'common-words' }
  | { readonly kind: 'middle-missing' }
  | { readonly kind: 'middle-differs'; readonly asked: string; readonly found: string };
