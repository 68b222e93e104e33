import type { Quote } from '../record/say.ts';
import { announceChange } from './changes.ts';
import type { DeskDatabase, Draft } from './desk-database.ts';
import { isStorageFull, type WriteOutcome } from './write-record.ts';

/** The draft for a vendor key, empty where nothing was typed. */
export async function readDraft(db: DeskDatabase, key: string): Promise<Draft> {
  return (await db.get('drafts', key)) ?? { key };
}

/** Keeps a draft as it stands and tells open views; called on every change, so that a closing panel loses nothing. */
export async function keepDraft(db: DeskDatabase, draft: Draft): Promise<WriteOutcome> {
  const isEmpty = Object.entries(draft).every(([member, value]) => member === 'key' || isNothing(value));
  try {
    if (isEmpty) await db.delete('drafts', draft.key);
    else await db.put('drafts', draft);
  } catch (error) {
    if (isStorageFull(error)) return { ok: false, fault: 'storage-full' };
    throw error;
  }
  announceChange({ area: 'drafts', keys: [draft.key] });
  return { ok: true };
}

function isNothing(value: string | object): boolean {
  return typeof value === 'string' ? value === '' : Object.keys(value).length === 0;
}

/** Adds a quote from a page to a vendor's draft and tells open panels. */
export async function addDraftQuote(db: DeskDatabase, key: string, quote: Quote): Promise<void> {
  const transaction = db.transaction('drafts', 'readwrite');
  const draft = (await transaction.store.get(key)) ?? { key };
  await transaction.store.put({ ...draft, quotes: [...(draft.quotes ?? []), quote] });
  await transaction.done;
  announceChange({ area: 'drafts', keys: [key] });
}

/** Opens the flag form in a vendor's draft and tells open panels. */
export async function openDraftFlag(db: DeskDatabase, key: string): Promise<void> {
  const transaction = db.transaction('drafts', 'readwrite');
  const draft = (await transaction.store.get(key)) ?? { key };
  await transaction.store.put({ ...draft, standing: draft.standing ?? 'suspicious' });
  await transaction.done;
  announceChange({ area: 'drafts', keys: [key] });
}

/** Hides the banner for a key while its warning stays what it is. */
export async function hideBanner(db: DeskDatabase, key: string, mark: string): Promise<void> {
  await db.put('hidden', { key, mark });
  announceChange({ area: 'hidden', keys: [key] });
}

/** Shows the banner for a key again. */
export async function showBanner(db: DeskDatabase, key: string): Promise<void> {
  await db.delete('hidden', key);
  announceChange({ area: 'hidden', keys: [key] });
}

/** The mark under which a key's banner is hidden, if it is. */
export async function readHiddenMark(db: DeskDatabase, key: string): Promise<string | undefined> {
  return (await db.get('hidden', key))?.mark;
}
