// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readLines } from '../../lib/page/read-lines.ts';
import { drained } from './drained.ts';
import { parsePage } from './load-page.ts';

const read = (document: Document) => drained(readLines(document)).lines;
const textsOf = (document: Document) => read(document).map(({ text }) => text);
const linesOf = (html: string) => textsOf(parsePage(html)).map((line) => line.trim());

test.each([
  ['<p>one</p><p>two</p>', ['one', 'two']],
  ['<p>one</p>two<div>three</div>four', ['one', 'two', 'three', 'four']],
  ['<p>one<br>two</p>', ['one', 'two']],
  ['<p>o<b>n</b><i>e</i></p>', ['one']],
  ['<table><tr><td>one</td><td>two</td></tr></table>', ['one', 'two']],
  ['<ul><li>one<ul><li>two</li></ul>three</li></ul>', ['one', 'two', 'three']],
  ['<p>one<script>no()</script></p><style>no</style><p>two</p>', ['one', 'two']],
  ['<div></div><p> </p><!-- no -->', []],
  ['', []],
])('%s', (html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});

test('10,000 elements deep', () => {
  const document = parsePage('<p>first</p>');
  let inner: Element = document.body;
  for (let depth = 0; depth < 10_000; depth++) inner = inner.appendChild(document.createElement('div'));
  inner.textContent = 'deep';
  document.body.append('last');
  expect(textsOf(document)).toEqual(['first', 'deep', 'last']);
});

test('a text of 1 MB takes only a part of what is taken', () => {
  const document = parsePage('<p></p><p>last</p>');
  const [first] = document.querySelectorAll('p');
  if (first) first.textContent = 'a'.repeat(1_000_000);
  const lines = textsOf(document);
  expect(lines[0]?.length).toBe(20_000);
  expect(lines[1]).toBe('last');
});

test('a page of endless text is read so far', () => {
  const document = parsePage('');
  for (let paragraph = 0; paragraph < 100; paragraph++) {
    document.body.append(document.createElement('p'));
    document.body.lastElementChild?.append('a'.repeat(15_000));
  }
  expect(textsOf(document).join('').length).toBe(1_000_000);
});

test.each([
  ['<h2>one</h2>two', ['heading one', 'text two']],
  ['<h1>on<b>e</b></h1>', ['heading one']],
  ['<footer><h3>one</h3><p>two</p></footer>three', ['footer one', 'footer two', 'text three']],
  ['<nav><a>one</a></nav><br>two', ['menu one', 'text two']],
  ['<div id="site-footer">one</div><div class="navbar top">two</div>', ['footer one', 'menu two']],
  ['<div class="footprint">one</div><p class="menu">two</p>', ['text one', 'text two']],
  ['<div><p></p></div><h1>one</h1><hr>two', ['heading one', 'text two']],
])('where %s stands', (html, places) => {
  expect(read(parsePage(html)).map(({ place, text }) => `${place} ${text}`)).toEqual(places);
});

test('an open shadow tree is read after the page, with what is slotted where it stands', () => {
  const document = parsePage('<chat-box>slotted</chat-box><p>last</p>');
  const box = document.querySelector('chat-box');
  const shadow = box?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<h2>inside</h2><deep-er></deep-er>';
  const deeper = shadow?.querySelector('deep-er')?.attachShadow({ mode: 'open' });
  if (deeper) deeper.innerHTML = 'deeper';
  expect(read(document).map(({ place, text }) => `${place} ${text}`)).toEqual([
    'text slotted',
    'text last',
    'heading inside',
    'text deeper',
  ]);
});
