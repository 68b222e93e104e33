import { type Entry, statementName, writerOf } from '../record/entry.ts';

/** What each writer calls itself now, by writer key: the newest name in its own `writer:` history that it did not replace. */
export function findOwnNames(entries: readonly Entry[]): Map<string, string> {
  const own = entries.filter((entry) => writerOf(entry.about) === entry.by);
  const replaced = new Set(own.flatMap((entry) => entry.statements.flatMap((said) => said.replaces ?? [])));
  const newest = new Map<string, { at: string; name: string }>();
  for (const entry of own) {
    entry.statements.forEach(({ topic, body }, n) => {
      const { text: name }: Record<string, unknown> = body ?? {};
      if (topic !== 'name' || typeof name !== 'string' || replaced.has(statementName(entry.id, n))) return;
      const held = newest.get(entry.by);
      if (!held || held.at < entry.at) newest.set(entry.by, { at: entry.at, name });
    });
  }
  return new Map([...newest].map(([writer, { name }]) => [writer, name]));
}
