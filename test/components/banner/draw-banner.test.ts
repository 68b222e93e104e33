import { expect, test, vi } from 'vitest';
import { drawBanner } from '../../../components/banner/draw-banner.ts';
import type { BannerLine } from '../../../lib/words/warning-line.ts';

const LINE: BannerLine = {
  standing: 'suspicious',
  word: 'Suspicious',
  vendor: 'Acme Calls',
  reason: '<img src=x onerror=alert(1)> No agreement.',
  source: 'Ana Ortiz, 12 Nov 2026, team list',
  details: 'Details',
  hide: 'Hide on this tab',
};

function draw(width: number) {
  const acts = { onDetails: vi.fn(), onHide: vi.fn() };
  return { banner: drawBanner(LINE, acts, width, false), ...acts };
}

test.each([
  [1280, [true, true]],
  [899, [false, true]],
  [599, [false, false]],
])('at %i px: who and when, reason %j; word, vendor and buttons always', (width, [source, reason]) => {
  const text = draw(width).banner.textContent ?? '';
  expect(text.includes(LINE.source)).toBe(source);
  expect(text.includes('No agreement.')).toBe(reason);
  for (const part of ['Suspicious', 'Acme Calls', 'Details', '×']) expect(text).toContain(part);
});

test('text is text: nothing of it becomes markup', () => {
  expect(draw(1280).banner.querySelector('img')).toBeNull();
});

test('a click that the page makes up does nothing', () => {
  const { banner, onDetails, onHide } = draw(1280);
  for (const button of banner.querySelectorAll('button')) button.click();
  expect(onDetails).not.toHaveBeenCalled();
  expect(onHide).not.toHaveBeenCalled();
});

test('no style comes by attribute or sheet, which a strict policy would drop', () => {
  expect(draw(1280).banner.querySelector('style, link')).toBeNull();
});

test('a look-alike shows both addresses in a sentence, with what differs underlined and tinted', () => {
  const imitation: BannerLine['imitation'] = [
    { text: 'This is ' },
    { text: 'acmecal', address: true },
    { text: '1', address: true, differs: true },
    { text: 's.example', address: true },
    { text: '. Your verified vendor is acmecalls.example.' },
  ];
  const line: BannerLine = { ...LINE, standing: 'lookalike', word: 'Lookalike', imitation };
  const banner = drawBanner(line, { onDetails: vi.fn(), onHide: vi.fn() }, 500, false);
  expect(banner.textContent).toContain(
    'This is acmecal1s.example. Your verified vendor is acmecalls.example.',
  );
  const underlined = [...banner.querySelectorAll('b')].filter((part) => part.style.borderBottom !== '');
  expect(underlined.map((part) => [part.textContent, part.style.background !== ''])).toEqual([['1', true]]);
});
