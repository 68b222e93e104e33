const CHANNEL = 'first-call/changes';

/** What changed: keys of histories, or a part of the store that is not kept by key. */
export interface Change {
  readonly area:
    | 'record'
    | 'people'
    | 'drafts'
    | 'hidden'
    | 'imports'
    | 'questions'
    | 'files'
    | 'registers'
    | 'lists'
    | 'backups'
    | 'folder';
  readonly keys: readonly string[];
}

/**
 * Tells every open page, panel and worker of this extension, this one too, after a transaction has committed.
 * The channel is opened for the one message: a channel kept open by a background worker would keep its sender from
 * hearing itself.
 */
export function announceChange(change: Change): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/** Listens for changes until the returned function is called. */
export function onChange(listener: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<Change>) => listener(event.data));
  return () => channel.close();
}
