import { expect, test } from 'vitest';
import { dropFormatting } from '../../lib/documents/drop-formatting.ts';

test.each([
  {
    what: 'text alone',
    xml: '<w:p><w:r><w:t>a</w:t></w:r></w:p>',
    left: '<w:p><w:r><w:t>a</w:t></w:r></w:p>',
  },
  {
    what: 'an empty element',
    xml: '<w:r><w:rPr/><w:t>a</w:t></w:r>',
    left: '<w:r><w:rPr/><w:t>a</w:t></w:r>',
  },
  {
    what: 'what may say that a paragraph is deleted',
    xml: '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>',
    left: '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>',
  },
  {
    what: 'how a run looks',
    xml: '<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>',
    left: '<w:r><w:t>a</w:t></w:r>',
  },
  {
    what: 'how it looked before a change',
    xml: '<w:r><w:rPr><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>',
    left: '<w:r><w:t>a</w:t></w:r>',
  },
  {
    what: 'behind the properties of a paragraph',
    xml: '<w:pPr><w:jc/></w:pPr><w:r><w:rPr><w:b/></w:rPr></w:r>',
    left: '<w:pPr><w:jc/></w:pPr><w:r></w:r>',
  },
  { what: 'what never ends', xml: '<w:r><w:rPr><w:b/>', left: '<w:r><w:rPr><w:b/>' },
])('$what', ({ xml, left }) => {
  expect(dropFormatting(xml)).toBe(left);
});
