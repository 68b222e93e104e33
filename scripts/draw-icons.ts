/**
 * Draws the icons: `node scripts/draw-icons.ts`. The product's go into public/icon as files; the toolbar's, one for each
 * standing, into lib/platform/badge-pixels.json, as the background hands them to the browser: RGBA in base64.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-browser.mjs';
import { drawIcon, MARKED } from './icon-drawings.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'public', 'icon');
const PRODUCT_SIZES = [16, 32, 48, 96, 128];
const TOOLBAR_SIZES = [16, 32];

async function takePicture(browser: Browser, size: number, svg: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0">${svg.replace('<svg ', '<svg style="display:block" ')}`);
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

/** The pixels of a picture: four bytes each, row by row. */
async function readPixels(browser: Browser, picture: Buffer): Promise<string> {
  const page = await browser.newPage();
  const pixels = await page.evaluate(async (png) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.fromBase64(png)]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('No canvas to read the picture with');
    context.drawImage(bitmap, 0, 0);
    return new Uint8Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer).toBase64();
  }, picture.toString('base64'));
  await page.close();
  return pixels;
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium found: install one, or name it in CHROMIUM.');
await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
for (const size of PRODUCT_SIZES)
  await writeFile(join(FOLDER, `${size}.png`), await takePicture(browser, size, drawIcon(size)));
const pixels: Record<string, Record<string, string>> = {};
for (const [shown, marked] of [['unlisted'] as const, ...MARKED.map((mark) => [mark, mark] as const)]) {
  const sizes: Record<string, string> = {};
  for (const size of TOOLBAR_SIZES)
    sizes[size] = await readPixels(browser, await takePicture(browser, size, drawIcon(size, marked)));
  pixels[shown] = sizes;
}
await writeFile(
  join(ROOT, 'lib', 'platform', 'badge-pixels.json'),
  `${JSON.stringify(pixels, undefined, 2)}\n`,
);
await browser.close();
