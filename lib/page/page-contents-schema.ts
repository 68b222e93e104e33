import * as z from 'zod/mini';
import { FIELD_KINDS } from './field-kind.ts';
import { PAGE_CAPS } from './page-caps.ts';
import { PAGE_PLACES } from './page-place.ts';

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

/**
 * What stands on a page, or in one of its frames: its words by place, its forms, and what it loads. Comes from a
 * stranger's page as the facts do; what somebody typed into it is never among it.
 */
export const pageContentsSchema = z.strictObject({
  /** In the order of the page, each text once a place: the title, then the blocks, then the words of pictures. */
  lines: z
    .array(z.strictObject({ text: text(PAGE_CAPS.line), place: z.enum(PAGE_PLACES) }))
    .check(z.maxLength(PAGE_CAPS.lines)),
  forms: z
    .array(
      z.strictObject({
        /** Where it sends what is typed, absolute, without query; undefined where a script of the page decides. */
        action: z.optional(text(PAGE_CAPS.address)),
        /** Each once, in the order of `FIELD_KINDS`. */
        asks: z.array(z.enum(FIELD_KINDS)).check(z.maxLength(FIELD_KINDS.length)),
      }),
    )
    .check(z.maxLength(PAGE_CAPS.forms)),
  /** What it loads from other hosts, as host and first part of the path: `px.ads.example/collect`; each once. */
  loads: z.array(text(PAGE_CAPS.load)).check(z.maxLength(PAGE_CAPS.loads)),
  /** Whether a link leads to something called privacy. */
  linksPrivacy: z.boolean(),
});

export type PageContents = z.infer<typeof pageContentsSchema>;
export type PageLine = PageContents['lines'][number];
export type PageForm = PageContents['forms'][number];
