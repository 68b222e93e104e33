import * as z from 'zod/mini';

/** Every setting and its form: of the reviewer’s own, and of the administrator’s policy under the same name. */
export const SETTING_SHAPE = {
  /** Check sites as you browse; acts only while page access is granted too. */
  checking: z.boolean(),
  /** How a page of a vendor with a warning tells: by banner and badge, or by the badge alone. */
  warnBy: z.enum(['banner', 'badge']),
  /** Say once a day how much is due; acts only while the browser lets us show notifications. */
  remind: z.boolean(),
  /** Mark the results of search engines; acts only on their pages to which the browser gives access. */
  searchMarks: z.boolean(),
  /** For whom vendors are reviewed: heads reports, and signs letters to vendors. Empty while nobody has said. */
  organisation: z.string().check(z.maxLength(200)),
};
