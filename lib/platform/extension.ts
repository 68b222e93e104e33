/**
 * The one door to the browser's extension APIs. Everything of ours goes through lib/platform, so that what differs
 * between Chrome and Firefox stands in one place.
 */

export type { Action, Menus, Runtime, Tabs } from 'webextension-polyfill';
export { default as extension } from 'webextension-polyfill';
