import type { Statement } from './entry.ts';
import { liveViews, type Vendor } from './fold.ts';

/** The topic of “not the same company”. */
const TOPIC = 'distinct';

/** Says that another key's vendor is not this one, however alike they look. */
export function sayDistinct(otherKey: string): Statement {
  return { topic: TOPIC, value: otherKey };
}

/** Whether a statement is of that kind: it keeps two vendors apart, and puts neither on the list. */
export function isAboutDistinct({ topic }: Pick<Statement, 'topic'>): boolean {
  return topic === TOPIC;
}

/** Whether a known person says now that two vendors are not one, about either of them and by any of its keys. */
export function areDistinct(a: Vendor, b: Vendor): boolean {
  const says = (about: Vendor, other: Vendor): boolean =>
    liveViews(about, TOPIC).some(({ statement: { value = '' } }) => other.keys.includes(value));
  return says(a, b) || says(b, a);
}
