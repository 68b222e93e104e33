const CHANNEL = 'first-call/tab-checks';

/** Tells an open panel that the reviewer clicked to check a tab: its page may be read now. */
export function announceTabCheck(tabId: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(tabId);
  channel.close();
}

/** Listens for such clicks until the returned function is called. */
export function onTabCheck(listener: (tabId: number) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<number>) => listener(event.data));
  return () => channel.close();
}
