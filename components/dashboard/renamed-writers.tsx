import type { WriterPlan } from '../../lib/exchange/import-plan.ts';
import { PREVIEW_WORDS as words } from '../../lib/words/preview-words.ts';
import { Notice } from '../ui/notice.tsx';

/** Points out writers who call themselves otherwise than until now. */
export function RenamedWriters({ writers }: { writers: readonly WriterPlan[] }) {
  const renamed = writers.filter(({ formerName, state }) => formerName !== undefined && state !== 'self');
  if (renamed.length === 0) return null;
  return (
    <Notice kind="notice" title={words.renamedTitle}>
      {renamed.map((plan) => (
        <p key={plan.writer}>{formatRenamed(plan)}</p>
      ))}
    </Notice>
  );
}

function formatRenamed({ person, formerName = '', claimedName = words.unnamed }: WriterPlan): string {
  return person
    ? words.renamed(person.name, formerName, claimedName)
    : words.strangerRenamed(formerName, claimedName);
}
