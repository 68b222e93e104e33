import { findQuote } from './body-text.ts';
import { isCalendarDate } from './calendar-date.ts';
import type { Entry } from './entry.ts';
import type { Vendor, View } from './fold.ts';
import type { Quote } from './say.ts';
import type { FileFacts } from './say-evidence.ts';
import { NONE } from './topics.ts';

interface Described {
  /** What it is, of the kinds that questions ask for; whatever word its writer gave. */
  readonly as?: string;
}

interface Noted {
  readonly note?: string;
}

/** Evidence as it can be read from a list; a file's bytes may be in this browser or not. */
export type Evidence =
  | ({ readonly form: 'quote'; readonly quote: Quote & { readonly sha256: string } } & Described)
  | ({ readonly form: 'file' } & FileFacts & Described & Noted)
  | ({
      readonly form: 'capture';
      readonly address: string;
      readonly at: string;
      readonly pageSha256?: string;
    } & FileFacts &
      Described &
      Noted)
  | ({
      readonly form: 'visit';
      readonly text: string;
      readonly on: string;
      readonly persons?: string;
    } & Described);

/** The evidence in a view's body, where it can be read and is whole. */
export function findEvidence(view: View): Evidence | undefined {
  const { topic, value, body } = view.statement;
  if (topic !== 'evidence' || view.bodyState !== 'shown' || !body) return undefined;
  const described = readDescribed(body);
  switch (value) {
    case 'quote': {
      const quote = findQuote(view);
      return quote && { form: 'quote', quote, ...described };
    }
    case 'visit': {
      const { text, on, persons } = body;
      if (typeof text !== 'string' || typeof on !== 'string' || !isCalendarDate(on)) return undefined;
      return { form: 'visit', text, on, ...(typeof persons === 'string' ? { persons } : {}), ...described };
    }
    case 'file': {
      const facts = readFileFacts(body);
      return facts && { form: 'file', ...facts, ...described, ...readNote(body) };
    }
    case 'capture': {
      const facts = readFileFacts(body);
      const { address, at, pageSha256 } = body;
      if (!facts || typeof address !== 'string' || typeof at !== 'string' || !isInstant(at)) return undefined;
      const read = isChecksum(pageSha256) ? { pageSha256 } : {};
      return { form: 'capture', ...facts, address, at, ...read, ...described, ...readNote(body) };
    }
    default:
      return undefined;
  }
}

type Members = Readonly<Record<string, unknown>>;

function readDescribed({ as }: Members): Described {
  return typeof as === 'string' ? { as } : {};
}

function readNote({ note }: Members): Noted {
  return typeof note === 'string' ? { note } : {};
}

function readFileFacts({ name, type, size, sha256 }: Members): FileFacts | undefined {
  if (typeof name !== 'string' || typeof type !== 'string' || !isChecksum(sha256)) return undefined;
  return typeof size === 'number' && Number.isSafeInteger(size) && size >= 0
    ? { name, type, size, sha256 }
    : undefined;
}

function isChecksum(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isInstant(at: string): boolean {
  return !Number.isNaN(new Date(at).getTime());
}

/** Hashes of the files that entries name in bodies that are still there. */
export function findFileHashes(entries: readonly Entry[]): Set<string> {
  return new Set(
    entries.flatMap(({ statements }) =>
      statements.flatMap(({ topic, value, body }) => {
        if (topic !== 'evidence' || (value !== 'file' && value !== 'capture') || !body) return [];
        const { sha256 } = body;
        return isChecksum(sha256) ? [sha256] : [];
      }),
    ),
  );
}

/** Evidence that is not taken back: of a topic, or of the whole vendor; newest first. */
export function findLiveEvidence(vendor: Vendor, topic?: string): View[] {
  return vendor.views.filter(
    ({ statement, replacedBy, understood }) =>
      statement.topic === 'evidence' &&
      understood &&
      statement.value !== NONE &&
      replacedBy.length === 0 &&
      (topic === undefined || (statement.of ?? []).includes(topic)),
  );
}
