/** A page with fewer small letters than this is written in capitals. */
const SMALL_SHARE = 0.15;
const QUOTED = /["“]([A-Z][A-Z .&'’-]{1,40})["”]/g;

/** A page in capitals as it would be in small letters, with capitals where a sentence begins and in names that it quotes. */
export function lowerCapitals(page: string): string {
  const small = page.match(/[a-z]/g)?.length ?? 0;
  const capital = page.match(/[A-Z]/g)?.length ?? 0;
  if (capital < 200 || small > capital * SMALL_SHARE) return page;
  const names = new Set(['BUSINESS ASSOCIATE', 'COVERED ENTITY']);
  for (const [, name = ''] of page.matchAll(QUOTED)) names.add(name);
  const longest = [...names]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[^\w ]/g, '\\$&'));
  const lower = page
    .toLowerCase()
    .replaceAll(/(?:^|[.!?:]["”)]? |\n)\s*[("“]?[a-z]/g, (start) => start.toUpperCase());
  return lower.replaceAll(new RegExp(`\\b(?:${longest.join('|')})\\b`, 'gi'), (name) =>
    name.length < 5 ? name.toUpperCase() : name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  );
}
