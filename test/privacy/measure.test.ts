import { describe, expect, test } from 'vitest';
import { findPatientData } from '../../lib/privacy/find-patient-data.ts';
import { redactSigns } from '../../lib/privacy/redact-signs.ts';
import { projectFiles, readText, sourceFiles } from '../project/source-files.ts';
import { type LabelledLine, PARTS, readLabelledLines } from './labelled-lines.ts';

const LINES = readLabelledLines();

const isInnocent = ({ marks }: LabelledLine): boolean => marks.length === 0;

/** Whether a sign shares a word with what is marked: a sign elsewhere in the line would be no help. */
function isFound({ text, marks }: LabelledLine): boolean {
  return findPatientData(text).some((sign) =>
    marks.some(({ start, end }) => sign.start < end && sign.end > start),
  );
}

test('the set has at least 1,800 different lines, and about half of each part are innocent', () => {
  expect(LINES.length).toBeGreaterThanOrEqual(1_800);
  expect(new Set(LINES.map(({ text }) => text)).size).toBe(LINES.length);
  for (const half of PARTS) {
    const lines = LINES.filter((line) => line.half === half);
    const share = lines.filter(isInnocent).length / lines.length;
    expect(lines.length).toBeGreaterThanOrEqual(140);
    expect(Math.abs(share - 0.5)).toBeLessThan(0.05);
  }
});

describe.each(PARTS)('the %s part', (half) => {
  const lines = LINES.filter((line) => line.half === half);

  test('at least 95 % of the lines with patient data are found, where the data stand', async ({
    annotate,
  }) => {
    const guilty = lines.filter((line) => !isInnocent(line));
    const missed = guilty.filter((line) => !isFound(line)).map(({ text }) => text);
    await annotate(`${half}: ${guilty.length - missed.length} of ${guilty.length} found`);
    expect(1 - missed.length / guilty.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('at most 3 % of the innocent lines raise an alarm', async ({ annotate }) => {
    const innocent = lines.filter(isInnocent);
    const alarms = innocent.filter(({ text }) => findPatientData(text).length > 0).map(({ text }) => text);
    await annotate(`${half}: ${alarms.length} false alarms in ${innocent.length}`);
    expect(alarms.length / innocent.length, alarms.join('\n')).toBeLessThanOrEqual(0.03);
  });

  test('what is redacted once raises no alarm again', () => {
    const again = lines
      .map(({ text }) => redactSigns(text, findPatientData(text)))
      .filter((text) => findPatientData(text).length > 0);
    // Redacting one word can leave words that together look like another sign; hardly ever.
    expect(again.length, again.join('\n')).toBeLessThanOrEqual(half === 'later' ? 1 : 0);
  });
});

test('the product’s own words, and the vendors’ pages it is tried on, raise no alarm', () => {
  const words = sourceFiles('lib/words').map(({ text }) => text);
  const pages = projectFiles()
    .filter((path) => /^test\/fixtures\/.*\.html$/.test(path))
    .map((path) => readText(path).replaceAll(/<(style|script)\b.*?<\/\1>|<[^>]*>/gs, '\n'));
  const lines = [...words, ...pages].flatMap((text) => text.split('\n'));
  expect(pages).not.toEqual([]);
  expect(lines.flatMap((line) => findPatientData(line))).toEqual([]);
});
