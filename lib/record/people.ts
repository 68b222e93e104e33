/** A reviewer this list knows; a reviewer has one writer for each browser used. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** The people the list knows, by writer key. Whoever is not in it is a stranger. */
export type People = ReadonlyMap<string, Person>;
