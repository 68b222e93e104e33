/** A hash cut to its first and last four signs. */
export function formatShortHash(hash: string): string {
  return hash.length > 9 ? `${hash.slice(0, 4)}…${hash.slice(-4)}` : hash;
}
