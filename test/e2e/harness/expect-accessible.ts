import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { scanWithAxe } from './axe-scan.ts';

/** axe has nothing against the screen, in light and dark. */
export async function expectAccessible(screen: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await screen.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await scanWithAxe(screen), colorScheme).toEqual([]);
  }
}
