import { hasPageAccess } from './access.ts';
import { extension } from './extension.ts';

/** The one host of a list; a pattern has no port, and holds for every port of the host. */
function hostOf(address: string): { origins: string[] } {
  return { origins: [`https://${new URL(address).hostname}/*`] };
}

/** Whether the browser lets us read from the host of a list. */
export function hasListAccess(address: string): Promise<boolean> {
  return extension.permissions.contains(hostOf(address));
}

/**
 * Asks for access to the host of a list and to no other; must be called in the handler of a click. True without a
 * question where it was given before, or all pages were. False when the reviewer refuses.
 */
export function requestListAccess(address: string): Promise<boolean> {
  return extension.permissions.request(hostOf(address));
}

/** Gives it back, unless another list needs it, or it is part of the access to all pages. */
export async function dropListAccess(address: string, others: readonly string[]): Promise<void> {
  const { hostname } = new URL(address);
  if (others.some((other) => new URL(other).hostname === hostname) || (await hasPageAccess())) return;
  await extension.permissions.remove(hostOf(address));
}
