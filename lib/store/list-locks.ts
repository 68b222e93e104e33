/**
 * Runs while nobody else fetches this list, in this page or any other: of two tabs that refresh at once the second finds
 * what the first has brought. The browser frees it if we die.
 */
export function withFetchLock<T>(address: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`first-call/list-fetch/${address}`, work);
}

/** Runs while nobody else changes which lists are subscribed, or puts a copy in place. Held for moments. */
export function withSubscriptionLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('first-call/list-subscriptions', work);
}
