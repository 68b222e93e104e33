import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { CSV, filledRows, planFile, workbookOf, XLSX } from './filled-questionnaire.ts';

const RUNS = 300;
const FAULTS = [
  ...['empty', 'not-a-questionnaire', 'other-spreadsheet', 'encrypted', 'broken', 'too-large', 'zip-bomb'],
];
const FILLED = await workbookOf({
  name: 'Questions',
  rows: await filledRows({ texting: ['Yes', 'Since May'], 'exit-plan': ['No'], offshore: ['n/a', 'None'] }),
});
const CSV_BYTES = new TextEncoder().encode(CSV.replace(',,,,texting', ',Yes,Since May,,texting'));

/** Every outcome is one that has a sentence; nothing is thrown. */
async function expectOutcome(file: Uint8Array): Promise<void> {
  const plan = await planFile(file);
  if (typeof plan === 'string') expect(FAULTS).toContain(plan);
  else if (!plan.ok) expect(['other-vendor', 'other-questions', 'no-answers']).toContain(plan.fault);
  else
    for (const { answer } of plan.answers)
      expect(['yes', 'partial', 'no', 'does-not-apply', 'unknown']).toContain(answer);
}

interface Hit {
  readonly at: number;
  readonly kind: 'byte' | 'cut' | 'double';
  readonly byte: number;
  readonly length: number;
}

/** Bytes changed, cut out and doubled. */
const damage: fc.Arbitrary<Hit[]> = fc.array(
  fc.record({
    at: fc.nat(1e6),
    kind: fc.constantFrom('byte' as const, 'cut' as const, 'double' as const),
    byte: fc.integer({ min: 0, max: 255 }),
    length: fc.nat(200),
  }),
  { minLength: 1, maxLength: 8 },
);

function damaged(bytes: Uint8Array, hits: readonly Hit[]): Uint8Array {
  return hits.reduce<Uint8Array>((file, { at, kind, byte, length }) => {
    const place = at % Math.max(1, file.length);
    const [before, after] = [file.subarray(0, place), file.subarray(place)];
    if (kind === 'byte') return Buffer.concat([before, Uint8Array.of(byte), after.subarray(1)]);
    if (kind === 'cut') return Buffer.concat([before, after.subarray(length)]);
    return Buffer.concat([before, after.subarray(0, length), after]);
  }, bytes);
}

it('a workbook whose bytes are damaged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(XLSX, FILLED), damage, (file, hits) =>
      expectOutcome(damaged(file, hits)),
    ),
    { numRuns: RUNS },
  );
});

it('a workbook whose parts are damaged and packed anew', async () => {
  const parts = unzipSync(FILLED);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), damage, (name, hits) =>
      expectOutcome(zipSync({ ...parts, [name]: damaged(parts[name] ?? new Uint8Array(), hits) })),
    ),
    { numRuns: RUNS },
  );
});

it('a workbook whose markup is shuffled', async () => {
  const parts = unzipSync(FILLED);
  const name = 'xl/worksheets/sheet1.xml';
  const tags = strFromU8(parts[name] ?? new Uint8Array()).split(/(?=<)/);
  const swaps = fc.array(fc.tuple(fc.nat(tags.length - 1), fc.nat(tags.length - 1)), {
    minLength: 1,
    maxLength: 10,
  });
  await fc.assert(
    fc.asyncProperty(swaps, (pairs) => {
      const moved = [...tags];
      for (const [a, b] of pairs) [moved[a], moved[b]] = [moved[b] ?? '', moved[a] ?? ''];
      return expectOutcome(zipSync({ ...parts, [name]: strToU8(moved.join('')) }));
    }),
    { numRuns: RUNS },
  );
});

it('a CSV whose bytes are damaged', async () => {
  await fc.assert(
    fc.asyncProperty(damage, (hits) => expectOutcome(damaged(CSV_BYTES, hits))),
    { numRuns: RUNS },
  );
});

it('bytes of any kind', async () => {
  const head = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0xfe, 0xff], [0xd0, 0xcf]);
  await fc.assert(
    fc.asyncProperty(head, fc.uint8Array({ maxLength: 400 }), (first, rest) =>
      expectOutcome(Uint8Array.from([...first, ...rest])),
    ),
    { numRuns: RUNS },
  );
});
