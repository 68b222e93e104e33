import { LIMITS } from './limits.ts';
import type { PagesOutcome } from './pages-outcome.ts';

/** Takes the pages of a document that was read whole, unless they are more than can be checked. */
export function boundPages(pages: readonly string[]): PagesOutcome {
  if (pages.length > LIMITS.pages) return { ok: false, code: 'too-many-pages', pages: pages.length };
  const length = pages.reduce((sum, page) => sum + page.length, 0);
  return length > LIMITS.characters ? { ok: false, code: 'too-much-text' } : { ok: true, pages };
}
