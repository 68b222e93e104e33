/** Accents and case set nobody apart: "Tomas" may well want to be taken for "Tomás". */
const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', usage: 'search' });

/** The first whose name nobody could tell from this one: case, accents and the width of blanks set nobody apart. */
export function findNamesake<Named extends { readonly name: string }>(
  people: Iterable<Named>,
  name: string,
): Named | undefined {
  const asked = plainName(name);
  for (const person of people) if (COLLATOR.compare(plainName(person.name), asked) === 0) return person;
  return undefined;
}

function plainName(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
}
