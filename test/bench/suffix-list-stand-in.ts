/** Stands in for `tldts` in a build that measures what the suffix list costs: the last two labels are the domain. */
export function parse(host: string): { domain: string | null; publicSuffix: string; isPrivate: boolean } {
  const labels = host.split('.');
  return {
    domain: labels.length < 2 ? null : labels.slice(-2).join('.'),
    publicSuffix: labels.at(-1) ?? '',
    isPrivate: false,
  };
}
