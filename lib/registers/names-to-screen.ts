import { splitNames } from '../identity/company-name.ts';
import { findText } from '../record/body-text.ts';
import type { Vendor, View } from '../record/fold.ts';
import { NONE } from '../record/topics.ts';
import type { RegisterName } from './register.ts';
import { findPersons } from './say-person.ts';

/**
 * Every name that a vendor is to be screened under: all its names, those that another took the place of too, each split at
 * “doing business as” and the like; then its owners, officers and managing employees. Each once, companies first.
 *
 * @param offered names that the open page gives and nobody has recorded
 */
export function namesToScreen(vendor: Vendor, offered: readonly string[] = []): RegisterName[] {
  const companies = [...findNames(vendor), ...offered].flatMap((name) => splitNames(name));
  const persons = findPersons(vendor).flatMap(({ name }) => name ?? []);
  return [
    ...once(companies).map((text): RegisterName => ({ text, of: 'company' })),
    ...once(persons).map((text): RegisterName => ({ text, of: 'person' })),
  ];
}

/** Names that were not withdrawn. One that a later name replaced is an old name, and registers keep those. */
function findNames(vendor: Vendor): string[] {
  return vendor.views
    .filter(
      (view) =>
        view.statement.topic === 'name' &&
        view.person !== undefined &&
        view.statement.value !== NONE &&
        !view.replacedBy.some(isWithdrawal),
    )
    .flatMap((view) => findText(view, 'text') ?? []);
}

function isWithdrawal({ statement }: Pick<View, 'statement'>): boolean {
  return statement.value === NONE;
}

/** Without repeats that differ in case alone. */
function once(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) {
    const plain = name.toLocaleLowerCase('en');
    if (!first.has(plain)) first.set(plain, name);
  }
  return [...first.values()];
}
