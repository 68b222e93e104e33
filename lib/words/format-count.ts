const NUMBERS = new Intl.NumberFormat('en');

/** `12,400`. */
export function formatNumber(n: number): string {
  return NUMBERS.format(n);
}

/** `1 vendor`, `12,400 vendors`; `many` where the plural is not the singular and an s. */
export function formatCount(n: number, one: string, many = `${one}s`): string {
  return `${formatNumber(n)} ${n === 1 ? one : many}`;
}

/** `Ana`, `Ana and Ben`, `Ana, Ben and Cleo`. */
export function formatAnd(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
