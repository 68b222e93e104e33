/**
 * How much of a page is taken. What a page says is whatever its author liked to write, megabytes of it if they liked:
 * the readers keep to these and the receiver refuses what goes beyond. Lengths are in UTF-16 code units.
 */
export const PAGE_CAPS = {
  title: 300,
  names: 8,
  name: 200,
  phones: 12,
  phone: 40,
  place: 100,
  language: 35,
  address: 2_048,
  selection: 5_000,
  /** Characters kept on each side of a selection, enough to find the place again. */
  context: 80,
  /** Lines of a page's text, and characters of each; a longer block makes several. */
  lines: 4_000,
  line: 1_000,
  /** Characters of all lines together, which the reader keeps to. */
  text: 250_000,
  forms: 20,
  /** Addresses on other hosts that a page loads, cut to host and first part of the path. */
  loads: 300,
  load: 120,
} as const;
