import { isSharedByMany } from '../identity/shared-by-many.ts';
import type { Entry, Statement } from './entry.ts';
import type { Said } from './said.ts';
import { NONE } from './topics.ts';

/**
 * The other key of a link statement. A link names it in `value`; an unlink has the value `none` and names it in `of`,
 * so that both are filed under both keys.
 */
export function otherKeyOf(statement: Statement): string | undefined {
  if (statement.topic !== 'link') return undefined;
  return statement.value === NONE ? statement.of?.[0] : statement.value;
}

/** The keys whose histories hold this entry: what it is about, and the other key of every link in it. */
export function keysFiledUnder(entry: Entry): string[] {
  const others = entry.statements.map(otherKeyOf).filter((key) => key !== undefined);
  return [...new Set([entry.about, ...others])];
}

/** A live link between two keys. */
export interface Link {
  readonly keys: readonly [string, string];
  readonly said: Said;
}

/**
 * Links by known people that no known person has replaced. A replacement counts only for the same pair of keys. A link
 * to a public suffix or a bare shared host joins nothing: it would carry one vendor's warning to every site there.
 */
export function findLiveLinks(index: ReadonlyMap<string, Said>): Link[] {
  const ended = new Set<string>();
  for (const { statement, entry, person } of index.values()) {
    if (!person || statement.topic !== 'link') continue;
    for (const name of statement.replaces ?? []) {
      const target = index.get(name);
      if (target && pairOf(target) === pairOf({ statement, entry })) ended.add(name);
    }
  }
  return [...index.values()].flatMap((said) => {
    const other = otherKeyOf(said.statement);
    if (!said.person || other === undefined || said.statement.value === NONE || ended.has(said.name))
      return [];
    const keys = [said.entry.about, other] as const;
    return keys.some(isSharedByMany) ? [] : [{ keys, said }];
  });
}

/** The keys a statement is filed under: what its entry is about, and for a link the other key too. */
export function keysOfStatement({ entry, statement }: Pick<Said, 'statement' | 'entry'>): string[] {
  const other = otherKeyOf(statement);
  return other === undefined || other === entry.about ? [entry.about] : [entry.about, other];
}

/** The unordered pair of keys of a link statement, as text. */
export function pairOf({ statement, entry }: Pick<Said, 'statement' | 'entry'>): string {
  return [entry.about, otherKeyOf(statement)].sort().join(' ');
}

/** Groups keys into vendors: each group is sorted, and so are the groups. */
export function joinKeys(keys: Iterable<string>, links: readonly Link[]): string[][] {
  const groupOf = new Map<string, Set<string>>();
  for (const key of keys) groupOf.set(key, new Set([key]));
  for (const { keys: pair } of links) {
    const [a, b] = pair.map((key) => groupOf.get(key) ?? new Set([key]));
    if (!a || !b || a === b) continue;
    // Only the smaller group moves: a hub of thousands of keys would be walked for each of its links otherwise.
    const [smaller, larger] = a.size < b.size ? [a, b] : [b, a];
    for (const key of smaller) groupOf.set(key, larger.add(key));
  }
  return [...new Set(groupOf.values())]
    .map((group) => [...group].sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}
