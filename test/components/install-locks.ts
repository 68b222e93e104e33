/** happy-dom has no Web Locks: one after the other is all that they promise here. */
export function installLocks(): void {
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const next = (queues.get(name) ?? Promise.resolve()).then(work, work);
    queues.set(name, next);
    return next;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}
