// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { pageSelectionSchema } from '../../lib/page/page-facts-schema.ts';
import { readSelection } from '../../lib/page/read-selection.ts';

beforeEach(() => {
  document.body.innerHTML = '';
  document.getSelection()?.removeAllRanges();
});

/** Puts a page in place and selects from `[` to `]`, which are taken out. */
function select(html: string) {
  document.body.innerHTML = html;
  const range = document.createRange();
  for (const [mark, place] of [
    ['[', 'setStart'],
    [']', 'setEnd'],
  ] as const) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const at = node.nodeValue?.indexOf(mark) ?? -1;
      if (!(node instanceof Text) || at < 0) continue;
      node.deleteData(at, 1);
      range[place](node, at);
      break;
    }
  }
  selectRange(range);
  return read();
}

function selectRange(range: Range) {
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

function read() {
  const selection = readSelection(document);
  if (selection) expect(pageSelectionSchema.parse(selection)).toEqual(selection);
  return selection;
}

describe('nothing is selected', () => {
  test('no range, a caret, white space', () => {
    expect(read()).toBeUndefined();
    expect(select('<p>We [] answer</p>')).toBeUndefined();
    expect(select('<p>We[  \n ]answer</p>')).toBeUndefined();
  });

  test.each([
    ['an input', '<p>a</p><input value="typed"><p>b</p>'],
    ['a password', '<p>a</p><input type="password" value="typed"><p>b</p>'],
    ['a text area', '<p>a</p><textarea>typed</textarea><p>b</p>'],
    ['a choice', '<p>a</p><select><option>typed</option></select><p>b</p>'],
    ['an editable block', '<p>a</p><div contenteditable><p>typed</p></div><p>b</p>'],
    ['a script', '<p>a</p><script type="text/plain">typed</script><p>b</p>'],
  ])('in %s; and around it, what was typed stays out', (_, html) => {
    document.body.innerHTML = html;
    const element = document.body.children[1];
    const range = document.createRange();
    if (element) range.selectNode(element);
    selectRange(range);
    expect(read()).toBeUndefined();
    if (element) range.selectNodeContents(element);
    selectRange(range);
    expect(read()).toBeUndefined();
    range.selectNodeContents(document.body);
    selectRange(range);
    expect(read()).toEqual({ text: 'a\nb', before: '', after: '' });
    const last = document.body.lastElementChild;
    if (last) range.selectNodeContents(last);
    selectRange(range);
    expect(read()).toEqual({ text: 'b', before: 'a', after: '' });
  });
});

test('a selection that starts amid what is typed holds only what follows', () => {
  expect(select('<div contenteditable><p>ty[ped</p><p>more</p></div><p>b</p><p>c]</p>')).toEqual({
    text: 'b\nc',
    before: '',
    after: '',
  });
});

describe('what is selected', () => {
  test.each([
    ['<p>We [answer] calls</p>', 'answer', 'We', 'calls'],
    ['<p>We an[sw]er</p>', 'sw', 'We an', 'er'],
    ['<p>We [an<b>sw</b>er] calls</p>', 'answer', 'We', 'calls'],
    ['<p>We <b>[answer]</b> calls</p>', 'answer', 'We', 'calls'],
    ['<p>one</p><p>[two</p> <p>three]</p><p>four</p>', 'two\nthree', 'one', 'four'],
    ['<p>[one</p><p>]two</p>', 'one', '', 'two'],
    ['<p>one [two<br>three] four</p>', 'two\nthree', 'one', 'four'],
    ['<table><tr><td>[one</td><td>two]</td></tr></table>', 'one\ntwo', '', ''],
    ['<p>We \n\t [ answer \n  all ] calls</p>', 'answer all', 'We', 'calls'],
    ['<p>a<script>no</script>[b<style>no</style>c]d</p>', 'bc', 'a', 'd'],
    ['<form><input name="parentNode"><input name="localName"><p>[one]</p></form>two', 'one', '', 'two'],
    ['<p>a[b]\ud83d\ude00</p>', 'b', 'a', '\ud83d\ude00'],
  ])('%j', (html, text, before, after) => {
    expect(select(html)).toEqual({ text, before, after });
  });

  test('a range between elements', () => {
    document.body.innerHTML = '<p>zero</p><p>one</p><!-- no --><p>two</p><p>three</p>';
    const range = document.createRange();
    range.setStart(document.body, 1);
    range.setEnd(document.body, 4);
    selectRange(range);
    expect(read()).toEqual({ text: 'one\ntwo', before: 'zero', after: 'three' });
  });

  test('a clobbered document', () => {
    select('<p>We [answer] calls</p>');
    const image = document.createElement('img');
    Object.defineProperty(document, 'getSelection', { value: image, configurable: true });
    Object.defineProperty(document, 'createTreeWalker', { value: image, configurable: true });
    try {
      expect(read()?.text).toBe('answer');
    } finally {
      Reflect.deleteProperty(document, 'getSelection');
      Reflect.deleteProperty(document, 'createTreeWalker');
    }
  });
});

describe('no more than is kept', () => {
  test('5,000 characters of the selection, 80 on each side', () => {
    const selection = select(`<p>${'b'.repeat(200)} [${'s'.repeat(6_000)}] ${'a'.repeat(200)}</p>`);
    expect(selection?.text).toBe('s'.repeat(5_000));
    expect(selection?.before).toBe('b'.repeat(80));
  });

  test('the sides come from neighbours, and never split a pair', () => {
    const face = '\ud83d\ude00';
    const selection = select(
      `<p>${'b'.repeat(90)}</p><p>x${face.repeat(20)}y</p><p>[s]</p><p>${face.repeat(50)}</p>`,
    );
    expect(selection?.before).toBe(`${'b'.repeat(37)}\nx${face.repeat(20)}y`.slice(-80));
    expect(selection?.after).toBe(face.repeat(40));
    const odd = select(`<p>x${face.repeat(40)}y</p><p>[s]</p><p>x${face.repeat(50)}</p>`);
    expect(odd?.before).toBe(`${face.repeat(39)}y`);
    expect(odd?.after).toBe(`x${face.repeat(39)}`);
  });

  test('a text of 1 MB', () => {
    const selection = select(`<p>[${' a'.repeat(500_000)}] b</p>`);
    expect(selection?.text).toHaveLength(4_999);
  });
});
