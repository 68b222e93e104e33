// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readLines } from '../../lib/page/read-lines.ts';
import { parsePage } from './load-page.ts';

const linesOf = (html: string) => readLines(parsePage(html)).map((line) => line.trim());

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
  expect(readLines(document)).toEqual(['first', 'deep', 'last']);
});

test('a text of 1 MB takes only a part of what is taken', () => {
  const document = parsePage('<p></p><p>last</p>');
  const [first] = document.querySelectorAll('p');
  if (first) first.textContent = 'a'.repeat(1_000_000);
  const lines = readLines(document);
  expect(lines[0]?.length).toBe(20_000);
  expect(lines[1]).toBe('last');
});

test('a page of endless text is read so far', () => {
  const document = parsePage('');
  for (let paragraph = 0; paragraph < 100; paragraph++) {
    document.body.append(document.createElement('p'));
    document.body.lastElementChild?.append('a'.repeat(15_000));
  }
  expect(readLines(document).join('').length).toBe(1_000_000);
});
