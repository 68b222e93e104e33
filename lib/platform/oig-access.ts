import { LEIE_ADDRESS } from '../registers/leie-address.ts';
import { extension } from './extension.ts';

/** The one host from which a register is downloaded; part of what `optional_host_permissions` lets us ask for. */
const OIG = { origins: [`${new URL(LEIE_ADDRESS).origin}/*`] };

/**
 * Asks for access to OIG’s site and no other; must be called in the handler of a click. True without a question where it
 * was given before, or all pages were. False when the reviewer refuses.
 */
export function requestOigAccess(): Promise<boolean> {
  return extension.permissions.request(OIG);
}
