import type { ReadPolicy } from '../../lib/platform/policy.ts';
import { findPolicyQuestions } from '../../lib/platform/policy-questions.ts';
import { formatBrokenPolicy, POLICY_WORDS as words } from '../../lib/words/policy-words.ts';
import { usePolicy } from '../live/use-policy.ts';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { formatRoute } from './route.ts';

/** What an administrator has set beside the settings below, and what of the policy cannot be read. */
export function PolicyNotice() {
  const read = usePolicy();
  if (!read) return null;
  const { policy } = read;
  const broken = [...read.broken, ...findBrokenTemplate(policy)];
  const set = [
    policy.lists?.length ? words.lists(policy.lists.length) : [],
    policy.trustedWriters?.length ? words.trustedWriters(policy.trustedWriters.length) : [],
    policy.twoPersons === undefined ? [] : words.twoPersons[policy.twoPersons ? 'on' : 'off'],
    findPolicyQuestions(policy) ? words.template : [],
  ].flat();
  if (set.length + broken.length === 0) return null;
  return (
    <Section title={words.title}>
      <div class="stack">
        {broken.length > 0 && (
          <Notice kind="notice" title={words.broken}>
            {broken.map(formatBrokenPolicy).join(', ')}. {words.brokenWhat}
          </Notice>
        )}
        {set.length > 0 && (
          <ul>
            {set.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {policy.lists && <a href={formatRoute({ view: 'lists' })}>{words.toLists}</a>}
      </div>
    </Section>
  );
}

/** The policy holds the questions as a text, which is looked into only where it is used. */
function findBrokenTemplate(policy: ReadPolicy['policy']): ReadPolicy['broken'] {
  return policy.template === undefined || findPolicyQuestions(policy) ? [] : [{ member: 'template' }];
}
