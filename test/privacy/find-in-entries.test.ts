import { expect, test } from 'vitest';
import { countSignedTexts } from '../../lib/privacy/find-in-entries.ts';
import { aboutWriter } from '../../lib/record/entry.ts';
import { sayQuote, sayStage, sayStanding, sayText } from '../../lib/record/say.ts';
import { withoutBodies } from '../record/team.ts';
import { countSalts, entryOf, WRITERS } from '../record/writers.ts';

const salt = countSalts();
const note = (text: string) => sayText(salt, 'note', text);
const SSN = 'SSN 212-44-8891';

test('every text of a statement counts once, under the vendor it is about', () => {
  const quote = { text: '00482913', address: 'https://b.example/', at: '2026-03-02T08:59:00.000Z' };
  const entries = [
    entryOf({ about: 'a.example', statements: [note(SSN), note('Polite.'), sayStage('researching', [])] }),
    entryOf({
      about: 'a.example',
      statements: [sayStanding(salt, { value: 'verified', checked: SSN, reason: SSN, replaces: [] })],
    }),
    entryOf({ about: 'b.example', statements: [sayQuote(salt, { ...quote, before: 'MRN' })] }),
    entryOf({ about: 'c.example', statements: [note('MRN is masked.')] }),
  ];
  expect([...countSignedTexts(entries)]).toEqual([
    ['a.example', 3],
    ['b.example', 1],
  ]);
});

test('names, phones, writers and what is left out of the file do not count', () => {
  const entries = [
    entryOf({ statements: [sayText(salt, 'name', SSN), sayText(salt, 'phone', SSN)] }),
    entryOf({ about: aboutWriter(WRITERS.ana), statements: [note(SSN)] }),
    withoutBodies(entryOf({ statements: [note(SSN)] })),
  ];
  expect(countSignedTexts(entries).size).toBe(0);
});
