import { CONCEPTS } from './term-concepts.ts';
import type { Mood } from './term-moods.ts';
import type { Shape } from './term-rule.ts';

/** The name of a concept of the vocabulary. */
type Concept = keyof typeof CONCEPTS;
/** A concept by its name, or a pattern of its own. */
type Wanted = Concept | RegExp;

const PATTERNS = new Map(
  Object.entries(CONCEPTS).map(([name, source]) => [name, new RegExp(source)] as const),
);

function patternOf(wanted: Wanted): RegExp {
  const pattern = wanted instanceof RegExp ? wanted : PATTERNS.get(wanted);
  if (pattern === undefined) throw new Error(`no such concept: ${String(wanted)}`);
  return pattern;
}

interface Saying {
  readonly moods?: readonly Mood[];
  readonly notBy?: 'VENDOR' | 'CLIENT';
  readonly verb: Wanted;
  readonly not?: readonly Wanted[];
  readonly says?: readonly Wanted[];
  readonly unless?: readonly Wanted[];
  readonly around?: readonly Wanted[];
}

/** A shape written with the names of concepts; a duty of the vendor where nothing else is said. */
export function shape({
  moods = ['duty', 'plain'],
  notBy = 'CLIENT',
  verb,
  not,
  says = [],
  unless,
  around,
}: Saying): Shape {
  return {
    moods,
    notBy,
    verb: patternOf(verb),
    says: says.map(patternOf),
    ...(not && { not: not.map(patternOf) }),
    ...(unless && { unless: unless.map(patternOf) }),
    ...(around && { around: around.map(patternOf) }),
  };
}
