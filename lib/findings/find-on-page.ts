import { findText } from '../record/body-text.ts';
import { liveViews } from '../record/fold.ts';
import { type Advice, isWarning } from './advice.ts';
import type { PageDecision } from './decide-page.ts';
import type { Finding, FindingReason, FindingSource, Severity } from './finding.ts';
import { sharesAWord } from './shares-a-word.ts';

const TEAM: FindingSource = { kind: 'list', list: 'team' };

/**
 * What there is to say about a page besides its standing.
 *
 * @param pageName the name that the page gives itself, where it gives one
 */
export function findOnPage(page: PageDecision, pageName: string | undefined): Finding[] {
  const { standing, vendor, lookalike, advised } = page;
  const listedNames = liveViews(vendor, 'name').flatMap((view) => findText(view, 'text') ?? []);
  return [
    ...(lookalike === undefined
      ? []
      : [
          finding(lookalike.likeness.strength === 'strong' ? 'warning' : 'notice', TEAM, {
            code: 'lookalike',
            lookalike,
            key: lookalike.key,
          }),
        ]),
    ...advised.map(findAdvised),
    ...(standing.leftOn === undefined
      ? []
      : [finding('notice', TEAM, { code: 'formerly', since: standing.leftOn })]),
    ...(standing.verifiedElsewhere.length === 0
      ? []
      : [finding('info', TEAM, { code: 'verified-elsewhere', keys: standing.verifiedElsewhere })]),
    ...standing.strangers.map((view) => finding('notice', TEAM, { code: 'stranger-warns', view })),
    ...(vendor.holes.length === 0
      ? []
      : [finding('info', TEAM, { code: 'hole', missing: vendor.holes.length })]),
    ...findOtherName(pageName, listedNames),
  ];
}

function findAdvised(advice: Advice): Finding {
  const { id, name } = advice.list;
  const source = { kind: 'list', list: 'advisory', id, name } as const;
  return finding(isWarning(advice) ? 'warning' : 'notice', source, { code: 'advised', advice });
}

function finding(severity: Severity, source: FindingSource, reason: FindingReason): Finding {
  return { kind: reason.code, severity, source, reason };
}

function findOtherName(pageName: string | undefined, listed: readonly string[]): Finding[] {
  const [listedName] = listed;
  if (pageName === undefined || listedName === undefined) return [];
  if (listed.some((name) => sharesAWord(name, pageName))) return [];
  return [finding('info', { kind: 'page' }, { code: 'other-name', pageName, listedName })];
}
