import type { Statement } from './entry.ts';
import { checksumOf } from './entry-id.ts';
import { backing } from './say-evidence.ts';
import { bodyOf, keptIn, type MakeSalt, replacing, typedText } from './statement-parts.ts';
import { NONE, type Stage, type Standing } from './topics.ts';

/** The longest text a field takes, in UTF-16 units: two such fields, of three bytes a unit, fit the 64 kB of a body. */
export const LONGEST_TEXT = 10_000;

/** The longest reason for keeping words: two of them still fit into a body beside two texts. */
export const LONGEST_KEPT = 500;

/** A standing, with its reason and, for `verified`, what was checked. Replaces the views that were on screen. */
export function sayStanding(
  makeSalt: MakeSalt,
  said: {
    value: Standing | typeof NONE;
    reason?: string;
    checked?: string;
    /** Why words in the reason or in what was checked stay although they look like patient data. */
    kept?: string | undefined;
    covers?: readonly string[];
    /** Set with a `verified` that was given, with a reason, while the vendor was not ready for its first call. */
    notReady?: boolean;
    replaces: readonly string[];
  },
): Statement {
  const reason = typedText(said.reason ?? '');
  const checked = typedText(said.checked ?? '');
  const members = { ...(reason ? { reason } : {}), ...(checked ? { checked } : {}), ...keptIn(said.kept) };
  return {
    topic: 'standing',
    value: said.value,
    ...(said.covers?.length ? { covers: [...said.covers].sort() } : {}),
    ...(said.notReady ? { notReady: true } : {}),
    ...replacing(said.replaces),
    ...(reason || checked ? { body: bodyOf(makeSalt, members) } : {}),
  };
}

/** The date of the next review, `YYYY-MM-DD`. */
export function sayReviewOn(date: string, replaces: readonly string[]): Statement {
  return { topic: 'review-on', value: date, ...replacing(replaces) };
}

/** Where the purchase stands. */
export function sayStage(stage: Stage | typeof NONE, replaces: readonly string[]): Statement {
  return { topic: 'stage', value: stage, ...replacing(replaces) };
}

/** A statement whose fact is one text: a name, a phone (E.164), a note. `kept`: why it stays as it is. */
export function sayText(
  makeSalt: MakeSalt,
  topic: 'name' | 'phone' | 'note',
  text: string,
  replaces: readonly string[] = [],
  kept?: string,
): Statement {
  return {
    topic,
    ...replacing(replaces),
    body: bodyOf(makeSalt, { text: typedText(text), ...keptIn(kept) }),
  };
}

/** The page's own words, with where and when they stood there. */
export interface Quote {
  readonly text: string;
  /** The page's address. */
  readonly address: string;
  /** When it was read, ISO instant. */
  readonly at: string;
  /** The words around it on the page. */
  readonly before?: string;
  readonly after?: string;
  /** The reviewer took words out before it was recorded: it is no longer letter for letter the page’s. */
  readonly redacted?: true;
  /** Why words stay although they look like patient data. */
  readonly kept?: string;
  /** Topics that it is to back: `answer:<question>`. */
  readonly of?: readonly string[];
  /** What it is, of the kinds that questions ask for. */
  readonly as?: string;
  /** SHA-256 of the page's main text when it was read, hexadecimal: tells whether the page has changed since. */
  readonly pageSha256?: string;
}

/** Evidence: the page's words as read, less what the reviewer redacted, with the SHA-256 of their UTF-8 bytes. */
export function sayQuote(makeSalt: MakeSalt, { of = [], ...quote }: Quote): Statement {
  const text = quote.text.toWellFormed().replaceAll('\0', '');
  return {
    topic: 'evidence',
    value: 'quote',
    ...backing(of),
    body: bodyOf(makeSalt, { ...quote, text, ...keptIn(quote.kept), sha256: checksumOf(text) }),
  };
}

/** Joins this key with another into one vendor. */
export function sayLink(otherKey: string): Statement {
  return { topic: 'link', value: otherKey };
}

/** Takes links between this key and another back; names the other key, so that both histories hold it. */
export function sayUnlink(otherKey: string, replaces: readonly string[]): Statement {
  return { topic: 'link', value: NONE, of: [otherKey], ...replacing(replaces) };
}

/** Takes a statement back without saying anything new. */
export function sayWithdrawn(topic: string, replaces: readonly string[]): Statement {
  return { topic, value: NONE, ...replacing(replaces) };
}

/** Says that an address is no longer the vendor's since a date. */
export function sayLeft(date: string): Statement {
  return { topic: 'left', value: date };
}

/** Asks for the erasable parts of statements to be erased; final. The reason is itself erasable. */
export function sayRedaction(
  makeSalt: MakeSalt,
  targets: readonly string[],
  reason: string,
  kept?: string,
): Statement {
  const body = bodyOf(makeSalt, { reason: typedText(reason), ...keptIn(kept) });
  return { topic: 'redacts', of: [...targets].sort(), body };
}
