import { pairOf } from './link.ts';
import type { Said } from './said.ts';
import { findTopicRule } from './topics.ts';

/**
 * Which statements are replaced on a vendor, and by which.
 *
 * A statement is replaced when a chain of `replaces` on its topic, each link by a known person, starts at a statement
 * on this vendor. The chain may pass through statements on a key that has been unlinked since: so after
 * link → write → write → unlink no false dispute is left.
 *
 * @param index all statements held, on this vendor's keys and on those once linked with them
 * @param onVendor the statements on this vendor
 */
export function findReplaced(
  index: ReadonlyMap<string, Said>,
  onVendor: readonly Said[],
): Map<string, Said[]> {
  const replaced = new Map<string, Said[]>();
  const open = onVendor.filter((said) => said.person);
  const walked = new Set(open.map((said) => said.name));
  for (let said = open.pop(); said; said = open.pop()) {
    for (const name of said.statement.replaces ?? []) {
      const target = index.get(name);
      if (!target || !mayReplace(said, target)) continue;
      const by = replaced.get(name);
      if (by) by.push(said);
      else replaced.set(name, [said]);
      if (target.person && !walked.has(name)) {
        walked.add(name);
        open.push(target);
      }
    }
  }
  return replaced;
}

function mayReplace(said: Said, target: Said): boolean {
  if (said.statement.topic !== target.statement.topic) return false;
  const fold = findTopicRule(target.statement.topic)?.fold;
  if (fold === 'own') return said.entry.by === target.entry.by;
  return fold !== 'link' || pairOf(said) === pairOf(target);
}
