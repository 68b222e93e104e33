import * as z from 'zod/mini';
import { PAGE_CAPS } from './page-caps.ts';

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

/**
 * What a page says of itself. It comes from a script in a stranger's page, so the receiver parses it before anything
 * else; the reader imports the types alone and carries no schema.
 */
export const pageFactsSchema = z.strictObject({
  /** Empty for a page without one. */
  title: z.string().check(z.maxLength(PAGE_CAPS.title)),
  siteName: z.optional(text(PAGE_CAPS.name)),
  /** What the page calls its owner, most trustworthy source first, each once. */
  names: z
    .array(
      z.strictObject({
        text: text(PAGE_CAPS.name),
        from: z.enum(['json-ld', 'open-graph', 'footer', 'title', 'heading']),
      }),
    )
    .check(z.maxLength(PAGE_CAPS.names)),
  /** As written on the page, each number once. */
  phones: z
    .array(z.strictObject({ text: text(PAGE_CAPS.phone), from: z.enum(['json-ld', 'tel-link', 'text']) }))
    .check(z.maxLength(PAGE_CAPS.phones)),
  place: z.optional(
    z.strictObject({ city: z.optional(text(PAGE_CAPS.place)), region: z.optional(text(PAGE_CAPS.place)) }),
  ),
  /** The `lang` of the page, a BCP 47 tag. */
  language: z.optional(text(PAGE_CAPS.language)),
  /** The address that the page gives as its proper one, absolute, http or https. */
  canonical: z.optional(text(PAGE_CAPS.address)),
});

/** Selected text. Lines end where blocks of the page end; `before` and `after` are what stands around it. */
export const pageSelectionSchema = z.strictObject({
  text: text(PAGE_CAPS.selection),
  before: z.string().check(z.maxLength(PAGE_CAPS.context)),
  after: z.string().check(z.maxLength(PAGE_CAPS.context)),
});

export type PageFacts = z.infer<typeof pageFactsSchema>;
export type PageName = PageFacts['names'][number];
export type PagePhone = PageFacts['phones'][number];
export type PagePlace = NonNullable<PageFacts['place']>;
export type PageSelection = z.infer<typeof pageSelectionSchema>;
