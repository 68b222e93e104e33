// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findClaims } from '../../lib/page/find-claims.ts';
import { findTrackers } from '../../lib/page/find-trackers.ts';
import { pageContentsSchema } from '../../lib/page/page-contents-schema.ts';
import { pageFactsSchema } from '../../lib/page/page-facts-schema.ts';
import { readDocument } from '../../lib/page/read-document.ts';
import { parsePage } from './load-page.ts';

const PAGES = 500;
/** Of work between two rests, in a document that costs several times what a browser's does; once in the page's life. */
const LONGEST_STEP_MS = 1_000;

/** A small generator of numbers, so that the same pages are made every time. */
function makeChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const BAIT = [
  'HIPAA ',
  'HIPAA, PCI, ',
  'not not not ',
  'certified '.repeat(4),
  '100% ',
  'agents in in in ',
  '“”“”',
  'SOC 2 Type ',
  '$50,000 per violation $1.5 million ',
  '(((((918',
  '© © copyright by ',
  '\u202e\ud800 ',
  '. A? B! ',
  '\0',
];
const TAGS = [
  'div',
  'span',
  'footer',
  'nav',
  'h1',
  'form',
  'table',
  'my-box',
  'iframe',
  'svg',
  'p',
  'details',
  'a',
];
const FIELDS = [
  '<input name="querySelectorAll">',
  '<input name="parentNode">',
  '<input name="form" type="email">',
  '<textarea name="localName">x</textarea>',
  '<img name="querySelectorAll" alt="HIPAA certified" src="https://px.example/a">',
  '<form action="http://[" id="body"><input name="action"></form>',
  '<script type="application/ld+json">[[[{"@type":"Organization","name":[1,{"@value":"x"}]}',
  '<script src="//www.googletagmanager.com/gtag/js"></script>',
];

/** Fills a document: nested deep or wide, with texts large and small, bait, fields that hide properties, shadow trees. */
function makePage(seed: number): Document {
  const chance = makeChance(seed);
  const page = parsePage(`<title>${BAIT[chance(BAIT.length)]}</title>`);
  const pick = <Item>(items: readonly Item[]): Item => items[chance(items.length)] as Item;
  let at: Element | ShadowRoot = page.body;
  const parts = 5 + chance(chance(10) === 0 ? 600 : 50);
  for (let part = 0; part < parts; part++) {
    const what = chance(10);
    if (what < 3) at = at.appendChild(page.createElement(pick(TAGS)));
    else if (what < 7) at.append(pick(BAIT).repeat(1 + chance(chance(20) === 0 ? 5_000 : 20)));
    else if (what === 7) at.append(...parseFields(page, pick(FIELDS)));
    else if (what === 8 && at instanceof Element && at.localName === 'my-box' && !at.shadowRoot)
      at = at.attachShadow({ mode: 'open' });
    else at = at.parentElement ?? page.body;
  }
  return page;
}

function parseFields(page: Document, html: string): Node[] {
  const holder = page.createElement('div');
  holder.innerHTML = html;
  return [...holder.childNodes];
}

test('500 generated pages are read within the caps, in steps, and their claims found', () => {
  let steps = 0;
  let longest = 0;
  for (let seed = 1; seed <= PAGES; seed++) {
    const work = readDocument(makePage(seed), 'https://hostile.example/', ['https://[', '']);
    for (;;) {
      const began = performance.now();
      const step = work.next();
      longest = Math.max(longest, performance.now() - began);
      steps++;
      if (step.done !== true) continue;
      const { facts, contents } = JSON.parse(JSON.stringify(step.value));
      expect(pageFactsSchema.safeParse(facts).error, `seed ${seed}`).toBeUndefined();
      expect(pageContentsSchema.safeParse(contents).error, `seed ${seed}`).toBeUndefined();
      findClaims(contents.lines);
      findTrackers(contents.loads);
      break;
    }
  }
  expect(steps).toBeGreaterThan(PAGES * 4);
  expect(longest).toBeLessThan(LONGEST_STEP_MS);
});

test('the work grows with the page, not faster: eight times the page takes at most nine times the steps', () => {
  const stepsOf = (sections: number): number => {
    const html = '<section><h2>We answer</h2><p>HIPAA compliant agents in <b>Tulsa</b>.</p></section>';
    const work = readDocument(parsePage(html.repeat(sections)), 'https://large.example/', []);
    let steps = 1;
    while (work.next().done !== true) steps++;
    return steps;
  };
  expect(stepsOf(4_000) / stepsOf(500)).toBeLessThan(9);
});
