/**
 * Reads a property of a node as the platform defines it, past what the page can lay over it: `<input name="parentNode">`
 * hides that property of its form, and `<img name="querySelectorAll">` that of the document, for content scripts too
 * (HTML, "named access"; Web IDL, LegacyOverrideBuiltIns). Prototypes are out of the page's reach.
 *
 * A method comes back unbound: `.call(node, …)`.
 */
export function readUnclobbered<Target extends Node, Name extends keyof Target>(
  target: Target,
  name: Name,
): Target[Name] {
  let prototype: object | null = Object.getPrototypeOf(target);
  while (prototype !== null) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor !== undefined) return descriptor.get ? descriptor.get.call(target) : descriptor.value;
    prototype = Object.getPrototypeOf(prototype);
  }
  throw new TypeError(`No prototype of the node has "${String(name)}"`);
}
