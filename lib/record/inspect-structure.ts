import { CAPS } from './entry-schema.ts';

export type StructureFault = 'too-deep' | 'forbidden-member' | 'bad-text' | 'bad-number';

/**
 * Looks through a parsed JSON value for what must not be hashed or stored: nesting below eight levels (deep nesting
 * overflows the canonical form's recursion), a member called `__proto__`, text with lone surrogates (no UTF-8 form)
 * or NUL, and numbers that JSON can spell but not keep (`1e400` is read as infinity). Walks with a list of its own, so
 * depth cannot overflow it.
 */
export function findStructureFault(value: unknown): StructureFault | undefined {
  const open: [value: unknown, depth: number][] = [[value, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [item, depth] = next;
    if (typeof item === 'string' && !isPlainText(item)) return 'bad-text';
    if (typeof item === 'number' && !Number.isFinite(item)) return 'bad-number';
    if (typeof item !== 'object' || item === null) continue;
    if (depth > CAPS.depth) return 'too-deep';
    const fault = Object.keys(item).map(findMemberFault).find(Boolean);
    if (fault) return fault;
    for (const child of Object.values(item)) open.push([child, depth + 1]);
  }
  return undefined;
}

function findMemberFault(member: string): StructureFault | undefined {
  if (member === '__proto__') return 'forbidden-member';
  return isPlainText(member) ? undefined : 'bad-text';
}

function isPlainText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}
