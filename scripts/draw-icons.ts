/** Draws the icons of the toolbar and the stores into public/icon: `node scripts/draw-icons.ts`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-browser.mjs';
import { drawIcon, MARKED } from './icon-drawings.ts';

const FOLDER = join(import.meta.dirname, '..', 'public', 'icon');
const PRODUCT_SIZES = [16, 32, 48, 96, 128];
const TOOLBAR_SIZES = [16, 32, 48];

async function savePicture(browser: Browser, name: string, size: number, svg: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0">${svg.replace('<svg ', '<svg style="display:block" ')}`);
  await page.screenshot({ path: join(FOLDER, name), omitBackground: true });
  await page.close();
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium found: install one, or name it in CHROMIUM.');
await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
for (const size of PRODUCT_SIZES) await savePicture(browser, `${size}.png`, size, drawIcon(size));
for (const marked of MARKED) {
  for (const size of TOOLBAR_SIZES) {
    await savePicture(browser, `${marked}-${size}.png`, size, drawIcon(size, marked));
  }
}
await browser.close();
