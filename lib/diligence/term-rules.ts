import type { TermId } from './agreement-terms.ts';
import type { Rule } from './term-rule.ts';
import { END_RULES } from './term-rules-end.ts';
import { NO_OTHER_USE_RULES } from './term-rules-no-other-use.ts';
import { PASSED_ON_RULES } from './term-rules-passed-on.ts';
import { RIGHTS_RULES } from './term-rules-rights.ts';
import { SECURITY_RULES } from './term-rules-security.ts';
import { USE_RULES } from './term-rules-use.ts';

/** What each term consists of, and the ways in which agreements say it. */
export const TERM_RULES: Readonly<Record<TermId, Rule>> = {
  ...USE_RULES,
  ...NO_OTHER_USE_RULES,
  ...PASSED_ON_RULES,
  ...RIGHTS_RULES,
  ...END_RULES,
  ...SECURITY_RULES,
};
