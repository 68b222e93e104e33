import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDocx, paragraph } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';
import { bytesOf, fixtureBytes, read } from './read-fixture.ts';

/** One way to spoil a file: bytes overwritten, cut out or doubled. */
const spoiling = fc.record({
  how: fc.constantFrom('overwrite', 'cut', 'double'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
});

function spoil(
  whole: Uint8Array,
  spoilings: readonly (typeof spoiling extends fc.Arbitrary<infer T> ? T : never)[],
) {
  return spoilings.reduce<Uint8Array>((file, { how, at, bytes }) => {
    const from = Math.floor(at * file.length);
    const before = file.subarray(0, from);
    const [middle, rest] =
      how === 'overwrite'
        ? [bytes, file.subarray(from + bytes.length)]
        : how === 'cut'
          ? [new Uint8Array(), file.subarray(from + bytes.length)]
          : [file.subarray(from, from + 40), file.subarray(from)];
    const spoilt = new Uint8Array(before.length + middle.length + rest.length);
    spoilt.set(before);
    spoilt.set(middle, before.length);
    spoilt.set(rest, before.length + middle.length);
    return spoilt;
  }, whole);
}

const clauses = Array.from(
  { length: 30 },
  (_, index) => `${index + 1}. The vendor shall report each incident.`,
);
const FILES = [
  { name: 'printed.pdf', bytes: fixtureBytes('printed-agreement.pdf'), runs: 150 },
  { name: 'locked.pdf', bytes: fixtureBytes('locked-agreement.pdf'), runs: 50 },
  { name: 'plain.pdf', bytes: makePdf([clauses, clauses, clauses]), runs: 150 },
  {
    name: 'packed.docx',
    bytes: makeDocx({ body: clauses.map((text) => paragraph(text)).join('') }),
    runs: 300,
  },
];

test.each(FILES)(
  '$name, spoilt in $runs ways, is read or refused each time',
  async ({ name, bytes, runs }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(spoiling, { minLength: 1, maxLength: 6 }), async (spoilings) => {
        const outcome = await read(spoil(bytes, spoilings), name);
        if (outcome.ok) expect(outcome.pages.every((page) => typeof page === 'string')).toBe(true);
        else
          expect(outcome.fault.code).toMatch(
            /^(broken|encrypted|not-what-its-name-says|too-many-pages|zip-bomb)$/,
          );
      }),
      { numRuns: runs },
    );
  },
);

/** Spoilt before it is packed, so that the XML reaches the reader. */
test('a Word file whose XML is spoilt in 300 ways is read or refused each time', async () => {
  const xml = `<w:body>${clauses.map((text) => paragraph(text, '<w:numPr><w:numId w:val="1"/></w:numPr>')).join('')}</w:body>`;
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  await fc.assert(
    fc.asyncProperty(fc.array(spoiling, { minLength: 1, maxLength: 3 }), async (spoilings) => {
      const body = new TextDecoder().decode(spoil(bytesOf(xml), spoilings));
      const rules = new TextDecoder().decode(spoil(bytesOf(numbering), spoilings));
      const outcome = await read(makeDocx({ body, numbering: rules }), 'a.docx');
      if (!outcome.ok) expect(outcome.fault.code).toBe('broken');
    }),
    { numRuns: 300 },
  );
});

test('any bytes under any name are read or refused', async () => {
  const ending = fc.constantFrom('.pdf', '.docx', '.txt', '.html', '.eml', '');
  const start = fc.constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', '<html>', 'From: a\nReceived: b\n');
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), ending, async (head, tail, end) => {
      const outcome = await read(Uint8Array.from([...bytesOf(head), ...tail]), `a${end}`);
      expect(typeof outcome.ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});
