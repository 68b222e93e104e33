import { groupsOf, NUMBER_OF_GROUPS } from './letter-groups.ts';

/**
 * Names by the groups of three letters in them. Typed arrays alone, so that it can be cloned, transferred and stored as it
 * is; about 70 bytes a name. What it gives are candidates, to be compared one by one.
 */
export interface GramIndex {
  /** The row of each name. */
  readonly rows: Uint32Array<ArrayBuffer>;
  /** The names as written, in UTF-8, one after the other, and where each ends. */
  readonly texts: Uint8Array<ArrayBuffer>;
  readonly textEnds: Uint32Array<ArrayBuffer>;
  /** For each group of letters how many names have it. */
  readonly counts: Uint32Array<ArrayBuffer>;
  /** Which names have it: distances from one to the next, in seven bits a byte, the eighth set where more follow. */
  readonly lists: Uint8Array<ArrayBuffer>;
  /** Where each group's list ends. */
  readonly listEnds: Uint32Array<ArrayBuffer>;
  /** One by the weight of all groups of a name. */
  readonly shares: Float32Array<ArrayBuffer>;
}

/** A name to be indexed: as it stands in the register, and the folded words to find it by. */
export interface GramName {
  readonly text: string;
  readonly row: number;
  readonly words: readonly string[];
}

/** Builds the index; linear in the letters of the names. */
export function buildGramIndex(names: readonly GramName[]): GramIndex {
  const { groups, ends, counts } = collectGroups(names);
  const { lists, listEnds } = packLists(groups, ends, counts);
  const shares = new Float32Array(names.length);
  for (let name = 0, at = 0; name < names.length; name++) {
    let weight = 0;
    for (; at < (ends[name] ?? 0); at++) weight += weightOf(counts[groups[at] ?? 0] ?? 0, names.length);
    shares[name] = weight > 0 ? 1 / weight : 0;
  }
  return {
    rows: Uint32Array.from(names, ({ row }) => row),
    ...packTexts(names),
    ...{ counts, lists, listEnds, shares },
  };
}

/** Rare groups say more than common ones. */
function weightOf(count: number, names: number): number {
  return count === 0 ? 0 : Math.log2(1 + names / count);
}

/** Each name's groups, each once, all in one array. */
function collectGroups(names: readonly GramName[]) {
  let groups = new Uint16Array(names.length * 24 + 64);
  const ends = new Uint32Array(names.length);
  const counts = new Uint32Array(NUMBER_OF_GROUPS);
  const seenIn = new Uint32Array(NUMBER_OF_GROUPS);
  let length = 0;
  for (const [name, { words }] of names.entries()) {
    for (const group of groupsOf(words)) {
      if (seenIn[group] === name + 1) continue;
      seenIn[group] = name + 1;
      counts[group] = (counts[group] ?? 0) + 1;
      if (length === groups.length) groups = enlarge(groups);
      groups[length++] = group;
    }
    ends[name] = length;
  }
  return { groups, ends, counts };
}

function enlarge(groups: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(groups.length * 2);
  larger.set(groups);
  return larger;
}

function packLists(groups: Uint16Array, ends: Uint32Array, counts: Uint32Array) {
  const sorted = new Uint32Array(ends.at(-1) ?? 0);
  const next = new Uint32Array(NUMBER_OF_GROUPS);
  for (let group = 1; group < NUMBER_OF_GROUPS; group++)
    next[group] = (next[group - 1] ?? 0) + (counts[group - 1] ?? 0);
  for (let name = 0, at = 0; name < ends.length; name++)
    for (; at < (ends[name] ?? 0); at++) {
      const group = groups[at] ?? 0;
      const place = next[group] ?? 0;
      sorted[place] = name;
      next[group] = place + 1;
    }
  const lists = new Uint8Array(sorted.length * 4);
  const listEnds = new Uint32Array(NUMBER_OF_GROUPS);
  let length = 0;
  for (let group = 0, at = 0; group < NUMBER_OF_GROUPS; group++) {
    let before = -1;
    for (const end = next[group] ?? 0; at < end; at++) {
      const name = sorted[at] ?? 0;
      let distance = name - before;
      for (; distance > 127; distance >>>= 7) lists[length++] = (distance & 127) | 128;
      lists[length++] = distance;
      before = name;
    }
    listEnds[group] = length;
  }
  return { lists: lists.slice(0, length), listEnds };
}

function packTexts(names: readonly GramName[]) {
  const encoder = new TextEncoder();
  const encoded = names.map(({ text }) => encoder.encode(text));
  const texts = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  const textEnds = new Uint32Array(names.length);
  let length = 0;
  for (const [name, bytes] of encoded.entries()) {
    texts.set(bytes, length);
    length += bytes.length;
    textEnds[name] = length;
  }
  return { texts, textEnds };
}

/** A name as written. */
export function readName({ texts, textEnds }: GramIndex, name: number): string {
  return new TextDecoder().decode(texts.subarray(textEnds[name - 1] ?? 0, textEnds[name]));
}

/** More entries of lists than this are not read: groups that so many names share would not change the order. */
const MOST_ENTRIES = 150_000;

/**
 * The numbers of the names that share most with these words, at most `most` and a few more where several share as much;
 * in no order. What counts is how much of the one or of the other name is shared, so that a short name finds a long one.
 */
export function findSimilar(index: GramIndex, words: readonly string[], most: number): number[] {
  const names = index.rows.length;
  const groups = [...new Set(groupsOf(words))]
    .filter((group) => (index.counts[group] ?? 0) > 0)
    .sort((a, b) => (index.counts[a] ?? 0) - (index.counts[b] ?? 0));
  const shared = new Float32Array(names);
  let all = 0;
  let entries = 0;
  for (const group of groups) {
    const count = index.counts[group] ?? 0;
    const weight = weightOf(count, names);
    all += weight;
    entries += count;
    if (entries <= MOST_ENTRIES || count === entries) addWeight(index, group, weight, shared);
  }
  return all === 0 ? [] : takeMost(shared, all, index.shares, most);
}

function addWeight(
  { lists, listEnds }: GramIndex,
  group: number,
  weight: number,
  shared: Float32Array,
): void {
  const end = listEnds[group] ?? 0;
  let name = -1;
  for (let at = listEnds[group - 1] ?? 0; at < end; at++) {
    let byte = lists[at] ?? 0;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = lists[++at] ?? 0;
      distance |= (byte & 127) << shift;
    }
    name += distance;
    shared[name] = (shared[name] ?? 0) + weight;
  }
}

const STEPS_OF_LIKENESS = 256;
/** Of what is asked for; most names share a common group or two, and no more. */
const LEAST_SHARED = 0.1;

/** Likeness goes from 0 to 2: all groups of the one are shared, and all of the other. */
function takeMost(shared: Float32Array, all: number, shares: Float32Array, most: number): number[] {
  const steps = new Uint8Array(shared.length);
  const counts = new Uint32Array(STEPS_OF_LIKENESS);
  const scale = (STEPS_OF_LIKENESS - 1) / 2;
  const askedShare = scale / all;
  const floor = all * LEAST_SHARED;
  for (let name = 0; name < shared.length; name++) {
    const weight = shared[name] ?? 0;
    if (weight < floor) continue;
    const step = (weight * (askedShare + scale * (shares[name] ?? 0))) | 0;
    steps[name] = step;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let least = STEPS_OF_LIKENESS - 1;
  for (let taken = counts[least] ?? 0; taken < most && least > 1; taken += counts[least] ?? 0) least -= 1;
  const found: number[] = [];
  for (let name = 0; name < steps.length; name++) if ((steps[name] ?? 0) >= least) found.push(name);
  return found;
}
