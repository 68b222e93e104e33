import { saysVerified } from '../record/approval.ts';
import type { Statement } from '../record/entry.ts';
import { CAPS } from '../record/entry-schema.ts';
import type { View } from '../record/fold.ts';
import { verifiedKeys } from '../record/standing.ts';
import { bodyOf, keptIn, type MakeSalt, replacing, typedText } from '../record/statement-parts.ts';
import type { Resolution } from './plan-resolution.ts';

/** What a resolver says for all that is settled at once. */
export interface ResolutionWords {
  readonly reason: string;
  /** Why words in the reason stay although they look like patient data. */
  readonly kept: string | undefined;
  /** Names a view by its writer and day, before prose of theirs that is taken over. */
  readonly formatWho: (view: View) => string;
  /** Whether something besides the standing stands against a vendor's first call. */
  readonly isNotReady: (resolution: Resolution) => boolean;
}

/** What the resolver records about one key. */
export interface ResolutionAct {
  readonly about: string;
  readonly statements: readonly Statement[];
}

/** More would come near to what the header of an entry holds. */
const MOST_STATEMENTS = 40;
const MOST_REFERENCES = 600;

/**
 * The acts that settle disputes: one entry for each vendor, but for one with more disputes than an entry holds. Each new
 * statement replaces every view that was on screen, gives the reason, and takes over the facts of the side it follows.
 */
export function sayResolutions(
  makeSalt: MakeSalt,
  resolutions: readonly Resolution[],
  words: ResolutionWords,
): ResolutionAct[] {
  const byVendor = Map.groupBy(resolutions, ({ dispute }) => dispute.key);
  return [...byVendor.values()].flatMap((own) =>
    inParts(own).map((part) => ({
      about: aboutOf(part),
      statements: part.map((resolution) => sayOne(makeSalt, resolution, words)),
    })),
  );
}

/** Whether every text, with what is taken over, is short enough for others to take. */
export function holdsInEntries(acts: readonly ResolutionAct[]): boolean {
  const encoder = new TextEncoder();
  return acts.every(({ statements }) =>
    statements.every(({ body }) => encoder.encode(JSON.stringify(body ?? null)).length <= CAPS.bytes),
  );
}

function inParts(resolutions: readonly Resolution[]): Resolution[][] {
  const parts: Resolution[][] = [];
  let references = 0;
  for (const resolution of resolutions) {
    const part = parts.at(-1);
    references += resolution.replaces.length;
    if (part && part.length < MOST_STATEMENTS && references <= MOST_REFERENCES) part.push(resolution);
    else {
      parts.push([resolution]);
      references = resolution.replaces.length;
    }
  }
  return parts;
}

/** A `verified` acts on the key that its entry is about: the one that was checked. */
function aboutOf(part: readonly Resolution[]): string {
  const verified = part.find(isVerified);
  return verified?.from?.entry.about ?? part[0]?.dispute.key ?? '';
}

function isVerified({ dispute, value }: Resolution): boolean {
  return saysVerified({ topic: dispute.topic, value });
}

function sayOne(makeSalt: MakeSalt, resolution: Resolution, words: ResolutionWords): Statement {
  const { dispute, value, from, replaces } = resolution;
  const { kept: keptBefore, ...facts } = findFacts(resolution, words);
  const kept = [keptBefore, words.kept].filter((why) => typeof why === 'string');
  const members = { ...facts, reason: typedText(words.reason), ...keptIn([...new Set(kept)].join('\n')) };
  const version = from?.statement['version'];
  return {
    topic: dispute.topic,
    value,
    ...(typeof version === 'number' ? { version } : {}),
    ...(isVerified(resolution) ? verifiedMembers(resolution, words) : {}),
    ...replacing(replaces),
    body: bodyOf(makeSalt, members),
  };
}

function verifiedMembers(resolution: Resolution, { isNotReady }: ResolutionWords): Partial<Statement> {
  const { from, dispute } = resolution;
  const covers = from
    ? verifiedKeys(from).filter((key) => key !== from.entry.about && dispute.vendor.keys.includes(key))
    : [];
  return {
    ...(covers.length > 0 ? { covers: covers.sort() } : {}),
    ...(isNotReady(resolution) ? { notReady: true } : {}),
  };
}

/** Somebody's own prose: taken over, it says whose it is. */
const PROSE = ['checked', 'comment', 'note'];

/** What can be read of the side that is followed; of a register's row that is judged anew, the row itself. */
function findFacts(
  { dispute, from }: Resolution,
  { formatWho }: ResolutionWords,
): Readonly<Record<string, unknown>> {
  const isRow = dispute.topic.startsWith('screening:');
  const side = from ?? (isRow ? dispute.live.find(({ bodyState }) => bodyState === 'shown') : undefined);
  if (side?.bodyState !== 'shown') return {};
  const body: Readonly<Record<string, unknown>> = side.statement.body ?? {};
  const { salt: _salt, reason: _reason, ...members } = body;
  const facts = Object.entries(members).map(([member, held]) =>
    PROSE.includes(member) && typeof held === 'string'
      ? [member, `${formatWho(side)}: ${held}`]
      : [member, held],
  );
  return Object.fromEntries(facts);
}
