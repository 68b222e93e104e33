// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAGE_CAPS } from '../../lib/page/page-caps.ts';
import { pageContentsSchema } from '../../lib/page/page-contents-schema.ts';
import { readDocument } from '../../lib/page/read-document.ts';
import { drained } from './drained.ts';
import { parsePage } from './load-page.ts';

const ADDRESS = 'https://www.northbell.example/contact?from=ad';

function read(html: string, loaded: readonly string[] = []) {
  const { contents } = drained(readDocument(parsePage(html), ADDRESS, loaded));
  expect(pageContentsSchema.parse(JSON.parse(JSON.stringify(contents)))).toEqual(contents);
  return contents;
}

const linesOf = (html: string) => read(html).lines.map(({ place, text }) => `${place}: ${text}`);
const formsOf = (html: string) => read(html).forms;

test('lines by place: title first, pictures last, each once a place', () => {
  const html = `<head><title>Northbell</title></head><nav>Home</nav><h1>We  answer</h1><p>Calls.</p><p>Calls.</p>
    <footer>Calls.</footer><img alt="A  seal"><img alt=""><i role="img" aria-label="HIPAA badge"></i>`;
  expect(linesOf(html)).toEqual([
    'title: Northbell',
    'menu: Home',
    'heading: We answer',
    'text: Calls.',
    'footer: Calls.',
    'image: A seal',
    'image: HIPAA badge',
  ]);
});

test('what somebody types is never read', () => {
  const html = `<textarea>typed</textarea><input value="typed"><p contenteditable>typed</p><p>printed</p>`;
  expect(JSON.stringify(read(html))).not.toContain('typed');
  expect(linesOf(html)).toEqual(['text: printed']);
});

test('a long block makes several lines, cut after sentences, and nothing is lost between them', () => {
  const text = Array.from({ length: 80 }, (_, n) => `Call ${n} is answered by a person.`).join(' ');
  const lines = read(`<p>${text}</p>`).lines.map((line) => line.text);
  expect(lines.length).toBe(3);
  expect(lines.every((line) => line.length <= PAGE_CAPS.line && line.endsWith('.'))).toBe(true);
  expect(lines.join(' ')).toBe(text);
});

test.each([
  ['<input type="submit"><input type="checkbox"><input type="hidden" name="email">', []],
  ['<form><textarea name="g-recaptcha-response"></textarea></form>', []],
  [
    '<form><input type="search"></form>',
    [{ action: 'https://www.northbell.example/contact', asks: ['search'] }],
  ],
  [
    '<form action="/send?x=1#y"><input type="tel"><input name="your_email"><textarea></textarea></form>',
    [{ action: 'https://www.northbell.example/send', asks: ['email', 'phone', 'message'] }],
  ],
  [
    '<form action="http://other.example/"><input name="fullName"></form>',
    [{ action: 'http://other.example/', asks: ['name'] }],
  ],
  [
    '<form action="mailto:a@b.example"><input type="email"></form>',
    [{ action: 'mailto:a@b.example', asks: ['email'] }],
  ],
  ['<form action="javascript:go()"><input type="email"></form>', [{ asks: ['email'] }]],
  ['<input type="email"><select></select>', [{ asks: ['email', 'text'] }]],
  [
    '<form id="f"></form><input form="f" type="password">',
    [{ action: 'https://www.northbell.example/contact', asks: ['password'] }],
  ],
])('the forms of %s', (html, forms) => {
  expect(formsOf(html)).toEqual(forms);
});

test('fields named like what the reader asks a form for do not divert it', () => {
  const html =
    '<form action="/real"><input name="action" value="x"><input name="getAttribute" type="email"></form>';
  expect(formsOf(html)).toEqual([{ action: 'https://www.northbell.example/real', asks: ['email', 'text'] }]);
});

test('what it loads from other hosts: host and first part of the path, without what follows', () => {
  const html = `<script src="https://tags.example/gtag/js?id=secret"></script><img src="/own.png">
    <iframe src="//widget.example/book/now"></iframe><img src="data:image/png;base64,AAAA"><script src="http://[bad"></script>`;
  const loaded = [
    'https://px.example/collect?name=secret',
    'https://tags.example/gtag/js',
    'blob:https://x/1',
  ];
  expect(read(html, loaded).loads).toEqual([
    'tags.example/gtag',
    'widget.example/book',
    'px.example/collect',
  ]);
});

test.each([
  ['<a href="/privacy-policy">Policy</a>', true],
  ['<a href="https://x.example/DATENSCHUTZ">x</a>', true],
  ['<a href="/terms">Terms</a><p>privacy</p>', false],
])('%s links a privacy policy: %s', (html, links) => {
  expect(read(html).linksPrivacy).toBe(links);
});

describe('open shadow trees', () => {
  /** A page, and a tree in its first `call-me`, with a tree in the first `call-me` in that, and so on. */
  function readShadows(html: string, ...trees: string[]) {
    const page = parsePage(html);
    let root: Document | ShadowRoot = page;
    for (const tree of trees) {
      const shadow: ShadowRoot | undefined = root.querySelector('call-me')?.attachShadow({ mode: 'open' });
      if (!shadow) throw new Error('No place for a shadow tree');
      shadow.innerHTML = tree;
      root = shadow;
    }
    return drained(readDocument(page, ADDRESS, [])).contents;
  }

  test('what lies in a closed one, or in a template, is nobody’s to read', () => {
    const page = parsePage('<call-me></call-me><template><input type="email"></template>');
    const closed = page.querySelector('call-me')?.attachShadow({ mode: 'closed' });
    if (closed) closed.innerHTML = '<form><input type="tel"></form>';
    expect(drained(readDocument(page, ADDRESS, [])).contents.forms).toEqual([]);
  });

  test('what somebody types in one is never read', () => {
    const contents = readShadows(
      '<call-me></call-me>',
      '<textarea>typed</textarea><input value="typed" type="tel">',
    );
    expect(JSON.stringify(contents)).not.toContain('typed');
    expect(contents.forms).toEqual([{ asks: ['phone', 'message'] }]);
  });

  test('forms, pictures, loads and links in them are read after those of the page', () => {
    const form = '<form action="http://forms.example/lead"><input type="tel"></form>';
    const contents = readShadows(
      '<img alt="A seal"><form><input type="search"></form><call-me></call-me>',
      `${form}<call-me></call-me><a href="/privacy">Policy</a>`,
      '<img alt="HIPAA Certification" src="https://seals.example/a.png"><script src="https://static.hotjar.com/c/x.js"></script>',
    );
    expect(contents.forms).toEqual([
      { action: 'https://www.northbell.example/contact', asks: ['search'] },
      { action: 'http://forms.example/lead', asks: ['phone'] },
    ]);
    expect(contents.lines.filter(({ place }) => place === 'image').map(({ text }) => text)).toEqual([
      'A seal',
      'HIPAA Certification',
    ]);
    expect(contents.loads).toEqual(['seals.example/a.png', 'static.hotjar.com/c']);
    expect(contents.linksPrivacy).toBe(true);
  });

  test('a form that is made of components is one, though each field has a tree of its own', () => {
    const page = parsePage('<text-field></text-field><text-field></text-field>');
    const [first, second] = [...page.querySelectorAll('text-field')].map((field) =>
      field.attachShadow({ mode: 'open' }),
    );
    if (first && second) {
      first.innerHTML = '<input type="email">';
      second.innerHTML = '<textarea></textarea>';
    }
    expect(drained(readDocument(page, ADDRESS, [])).contents.forms).toEqual([{ asks: ['email', 'message'] }]);
  });

  test('no more trees than a page is built of, and no more forms than from one', () => {
    const page = parsePage('<call-me></call-me>'.repeat(1_000));
    for (const [n, box] of [...page.querySelectorAll('call-me')].entries()) {
      box.attachShadow({ mode: 'open' }).innerHTML = `<form><input type="tel"></form><img alt="Seal ${n}">`;
    }
    const { forms, lines } = drained(readDocument(page, ADDRESS, [])).contents;
    expect(forms).toHaveLength(PAGE_CAPS.forms);
    expect(lines.map(({ text }) => text)).toEqual(Array.from({ length: 200 }, (_, n) => `Seal ${n}`));
  });
});

test('more of everything than is kept', () => {
  const parts = Array.from(
    { length: 6_000 },
    (_, n) =>
      `<p>${n} ${'word '.repeat(30)}</p><form><input type="email"></form><img src="https://h${n}.example/x">`,
  );
  const { lines, forms, loads } = read(parts.join(''));
  expect(lines.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(PAGE_CAPS.text);
  expect(lines.length).toBeGreaterThan(1_000);
  expect(forms).toHaveLength(PAGE_CAPS.forms);
  expect(loads).toHaveLength(PAGE_CAPS.loads);
});

test('the practice site’s contact page', () => {
  const html = readFileSync('test/fixtures/sites/bluefern.example/contact.html', 'utf8');
  const { forms, loads } = read(html);
  expect(forms).toEqual([
    { action: 'http://forms.bluefern.example/quote', asks: ['name', 'email', 'message'] },
  ]);
  expect(loads).toEqual([
    'www.googletagmanager.com/gtag',
    'static.hotjar.com/c',
    'bookings.example/bluefern',
  ]);
});
