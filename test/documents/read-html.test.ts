import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '../../lib/documents/read-html.ts';

test.each([
  { what: 'nothing', html: '', text: '' },
  { what: 'text alone', html: 'Hello', text: 'Hello' },
  { what: 'blanks folded', html: '<p>a\n  b\t c </p>', text: 'a b c' },
  { what: 'words apart across tags', html: 'a <b>bold</b> word', text: 'a bold word' },
  { what: 'one word across tags', html: 'safe<b>guard</b>s', text: 'safeguards' },
  { what: 'paragraphs apart', html: '<h1>Title</h1><p>One</p><p>Two', text: 'Title\n\nOne\n\nTwo' },
  { what: 'lines', html: '<div>a</div><div>b<br>c</div>', text: 'a\nb\nc' },
  {
    what: 'scripts and styles',
    html: '<style>p{}</style>a<script>if (1 < 2) x("</p>")</script>b',
    text: 'ab',
  },
  { what: 'a script that never ends', html: 'a<script>b', text: 'a' },
  { what: 'a title', html: '<head><title>T</title></head><body>a', text: 'a' },
  { what: 'a head that never ends', html: '<head><meta charset="utf-8"><p>a', text: 'a' },
  { what: 'remarks', html: 'a<!-- <p>b</p> -->c<!-- d', text: 'ac' },
  { what: 'what Word adds', html: '<![if !mso]>a<![endif]><o:p>b</o:p>', text: 'ab' },
  { what: 'a bracket in an attribute', html: '<p title="a > b">c</p>', text: 'c' },
  { what: 'a bracket that is no tag', html: 'within <30 days', text: 'within <30 days' },
  { what: 'a tag that never ends', html: 'a<p class="', text: 'a' },
  {
    what: 'entities',
    html: '&ldquo;P&amp;L&rdquo; &sect;&nbsp;164 &#8217; &#x2014; &#146;',
    text: '“P&L” §\u00A0164 ’ — ’',
  },
  { what: 'what is no entity', html: 'AT&T &foo; &#0; &#xD800;', text: 'AT&T &foo; \uFFFD \uFFFD' },
  { what: 'tags written as entities', html: '&lt;script&gt;', text: '<script>' },
  { what: 'bullets', html: '<ul><li>a<li>b</ul>', text: '• a\n• b' },
  {
    what: 'numbers',
    html: '<ol start=3><li>a</li><li>b</li><li value="9">c</li></ol>',
    text: '3. a\n4. b\n9. c',
  },
  {
    what: 'lists in lists',
    html: '<ol><li>a<ol type="a"><li>b<li>c</ol><li>d<ol type="i"><li>e</ol></ol>',
    text: '1. a\n\na. b\nb. c\n\n2. d\n\ni. e',
  },
  {
    what: 'a table as Word saves it',
    html: '<table><tr><td><p>Event</p></td><td><p>Notice</p></td></tr><tr><td></td><td>5 days</td></tr></table>end',
    text: 'Event\tNotice\n\t5 days\n\nend',
  },
  { what: 'text laid out', html: '<pre>a\n  b</pre>c', text: 'a\n  b\n\nc' },
])('$what', ({ html, text }) => {
  expect(readHtml(html)).toEqual([text]);
});

test('page breaks of the print style split pages', () => {
  const html =
    '<p>One</p><p style="page-break-before: always">Two</p><br style="break-before:page" clear=all>Three<p style="break-inside: avoid">more</p>';
  expect(readHtml(html)).toEqual(['One', 'Two', 'Three\n\nmore']);
});

test('whatever the markup, it is read, and in time that grows with its length', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '<p',
    '<!--',
    '-->',
    '<script',
    '</script>',
    '"',
    "='",
    '&',
    '&#',
    '<![CDATA[',
    'a',
    ' ',
    '</',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom(1, 500), (parts, times) => {
      const began = performance.now();
      readHtml(parts.join('').repeat(times));
      expect(performance.now() - began).toBeLessThan(5000);
    }),
    { numRuns: 400 },
  );
});
