import { beforeEach, expect, test, vi } from 'vitest';
import { ResultMarks } from '../../../components/marks/result-marks.ts';
import type { Mark } from '../../../lib/findings/decide-mark.ts';

/** The shadow roots are closed: only whoever attached them sees what is inside. */
const roots = new Map<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  expect(init.mode).toBe('closed');
  const root = attach.call(this, init);
  roots.set(this, root);
  return root;
};

const title = (color = 'rgb(26, 13, 171)') => {
  document.body.insertAdjacentHTML('beforeend', `<a href="#"><h3 style="color: ${color}">Acme</h3></a>`);
  const [last] = [...document.querySelectorAll('h3')].slice(-1);
  if (!last) throw new Error('No title');
  return last;
};
const marksIn = (element: Element) => [...element.children];
const insideOf = (mark: Element | undefined) => mark && roots.get(mark)?.firstElementChild;
const wordIn = (element: Element) => insideOf(marksIn(element)[0])?.getAttribute('aria-label');
const fillsIn = (element: Element) =>
  [...(insideOf(marksIn(element)[0])?.querySelectorAll('path') ?? [])].map((path) =>
    path.getAttribute('fill'),
  );

beforeEach(() => {
  document.body.replaceChildren();
  roots.clear();
});

test.each<[mark: Mark, words: string]>([
  ['verified', 'First Call: verified, team list'],
  ['verified-with-reason', 'First Call: verified, reason given, team list'],
  ['in-review', 'First Call: under review, team list'],
  ['suspicious', 'First Call: suspicious, team list'],
  ['disputed', 'First Call: disputed, team list'],
  ['review-due', 'First Call: review due, team list'],
])('%s: a shape, its word on hover and for screen readers, at the end of the title', (mark, words) => {
  const acme = title();
  new ResultMarks().draw([{ title: acme, mark }]);
  expect(acme.lastElementChild).toBe(marksIn(acme)[0]);
  const sign = insideOf(marksIn(acme)[0]);
  expect(sign?.getAttribute('role')).toBe('img');
  expect(sign?.getAttribute('aria-label')).toBe(words);
  expect(sign?.querySelectorAll('[aria-hidden=true] svg path').length).toBeGreaterThan(0);
  expect(sign?.querySelector('[title]')?.getAttribute('title')).toBe(words);
});

test('what the page can see of a mark is the same for every standing', () => {
  const marks: Mark[] = ['verified', 'in-review', 'suspicious', 'disputed', 'review-due'];
  const titles = marks.map(() => title());
  new ResultMarks().draw(titles.map((one, n) => ({ title: one, mark: marks[n] ?? 'verified' })));
  expect(new Set(titles.map((one) => one.innerHTML)).size).toBe(1);
  expect(titles[0]?.textContent).toBe('Acme');
  expect(marksIn(titles[0] ?? title())[0]?.shadowRoot).toBeNull();
});

test('every style is inline and important, and none comes by sheet or as markup', () => {
  const acme = title();
  new ResultMarks().draw([{ title: acme, mark: 'disputed' }]);
  const [mark] = marksIn(acme);
  const { style } = mark as HTMLElement;
  expect(style.length).toBeGreaterThan(5);
  for (const rule of style.cssText.split(';').filter((one) => one.trim()))
    expect(rule).toContain('!important');
  expect(insideOf(mark)?.querySelector('style, link')).toBeNull();
});

test('a mark takes 16 px of a line and makes no line higher', () => {
  const acme = title();
  new ResultMarks().draw([{ title: acme, mark: 'disputed' }]);
  const { style } = marksIn(acme)[0] as HTMLElement;
  expect([style.width, style.height]).toEqual(['16px', '16px']);
  const { marginTop, marginBottom, marginBlock } = style;
  expect(marginBlock || `${marginTop} ${marginBottom}`).toMatch(/^-8px( -8px)?$/);
});

test('drawn again the same, a mark stays the element that it is; another standing makes another', () => {
  const acme = title();
  const marks = new ResultMarks();
  marks.draw([{ title: acme, mark: 'in-review' }]);
  const [first] = marksIn(acme);
  marks.draw([{ title: acme, mark: 'in-review' }]);
  expect(marksIn(acme)).toEqual([first]);
  marks.draw([{ title: acme, mark: 'suspicious' }]);
  expect(marksIn(acme).length).toBe(1);
  expect(wordIn(acme)).toContain('suspicious');
});

test('what is no longer to be marked loses its mark', () => {
  const [acme, other] = [title(), title()];
  const marks = new ResultMarks();
  marks.draw([acme, other].map((one) => ({ title: one, mark: 'suspicious' as const })));
  marks.draw([{ title: other, mark: 'suspicious' }]);
  expect([acme, other].map((one) => marksIn(one).length)).toEqual([0, 1]);
  marks.draw([]);
  expect(marksIn(other)).toEqual([]);
});

test('a page that takes a mark away has it back three times, and then its way', () => {
  const acme = title();
  const marks = new ResultMarks();
  const seen = Array.from({ length: 6 }, () => {
    marks.draw([{ title: acme, mark: 'suspicious' }]);
    const { length } = marksIn(acme);
    acme.replaceChildren('Acme');
    return length;
  });
  expect(seen).toEqual([1, 1, 1, 1, 0, 0]);
});

test('on a dark page the colours are those for dark ground, whatever the browser’s scheme', () => {
  const [light, dark] = [title('rgb(26, 13, 171)'), title('rgb(153, 195, 255)')];
  new ResultMarks().draw([{ title: light, mark: 'suspicious' }]);
  new ResultMarks().draw([{ title: dark, mark: 'suspicious' }]);
  expect(fillsIn(light)).toContain('#a51f19');
  expect(fillsIn(dark)).toContain('#ff9f96');
});

test('where a page writes its colours otherwise, the browser’s scheme decides', () => {
  const acme = title('color(srgb 0.6 0.7 1)');
  const asked = vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
  new ResultMarks().draw([{ title: acme, mark: 'suspicious' }]);
  expect(asked).toHaveBeenCalledWith('(prefers-color-scheme: dark)');
  expect(fillsIn(acme)).toContain('#ff9f96');
  asked.mockRestore();
});
