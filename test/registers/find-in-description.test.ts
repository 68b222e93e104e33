import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findPhrase,
  foldDescription,
  holdsPhrase,
  phrasesOf,
} from '../../lib/registers/find-in-description.ts';
import { madeChance } from './made-chance.ts';
import { madeVendorName } from './made-vendor-name.ts';

// HHS breach portal, US government record.
const ARKANSAS = `The covered entity (CE), Arkansas Health Group, reported that its business associate (BA), Arkansas Answering Service, sent protected health information (PHI) via email that was unsecured.  The CE notified HHS, affected individuals, and the media.  This breach affected 941 individuals and the PHI involved included names, birthdates, and clinical information. As a result of this breach, the CE terminated its relationship with the BA.`;
const STEWARD = `A business associate (BA), Business and Professional Exchange, that provided the covered entity (CE) with 24-hour telephone answering services, experienced a ransomware incident affecting their computer network servers.  The breach involved the electronic protected health information (ePHI) of approximately 16,276 individuals, including demographic and clinical information. The CE provided breach notification to HHS, affected individuals, and the media. OCR reviewed the BA agreement between the BA and CE and it appears to comply with the requirements of the HIPAA Rules. Following this incident, the parties no longer have a business relationship.`;
const CALL_CENTER = `The CE notified HHS, affected individuals, and the media, and established a dedicated call center for questions or concerns. The CE also provided complimentary credit monitoring services and a call-center number.`;
const RETAINED = `The BA retained Knoll, Inc. to assist with individual notification and provide call center services to answer questions from individuals.`;

const isNamed = (name: string, description: string) =>
  findPhrase(foldDescription(description), phrasesOf(name)) !== undefined;

describe('not named', () => {
  test.each([
    ['Answering Service', ARKANSAS],
    ['Answering Service, Inc.', STEWARD],
    ['Telephone Answering Services', STEWARD],
    ['Call Center', CALL_CENTER],
    ['Dedicated Call Center', CALL_CENTER],
    ['Call Center Services', RETAINED],
    ['Medical Call Center', CALL_CENTER],
    ['Arkansas', ARKANSAS],
    ['Arkansas Answering', ARKANSAS],
    ['Professional Exchange', STEWARD],
    ['Exchange', STEWARD],
    ['Covered Entity', ARKANSAS],
    ['Business Associate', ARKANSAS],
    ['Credit Monitoring', CALL_CENTER],
    ['Following', STEWARD],
    ['HHS', STEWARD],
    ['Rules', STEWARD],
    ['TTEC', 'The BA, TTEC, reported.'],
    ['Carenet', 'The covered entity, CareNet Medical Group, reported that an employee took files.'],
    ['Firstsource', 'The covered entity, Builders FirstSource, reported that an employee took files.'],
    ['Northbell', 'The NorthbellTown clinic reported.'],
    ['Sunrise Answering Service', 'It was seen at sunrise answering service calls.'],
    ['National Call Center', 'The BA, First National Call Center, reported.'],
    ['', STEWARD],
  ])('%s (%#)', (name, description) => {
    expect(isNamed(name, description)).toBe(false);
  });

  test('whatever invented vendor is asked, in descriptions that only mention a call center', () => {
    const chance = madeChance(6);
    for (let n = 0; n < 1000; n++) {
      const name = madeVendorName(chance);
      for (const description of [CALL_CENTER, STEWARD, ARKANSAS, RETAINED])
        expect(isNamed(name, description), name).toBe(false);
    }
  });
});

describe('named', () => {
  test.each([
    ['Arkansas Answering Service', ARKANSAS],
    ['Arkansas Answering Service, Inc.', ARKANSAS],
    ['ARKANSAS ANSWERING SERVICES', ARKANSAS],
    ['Acme LLC d/b/a Arkansas Answering Service', ARKANSAS],
    ['Business & Professional Exchange', STEWARD],
    ['Business and Professional Exchange, LLC', STEWARD],
    ['Northbell', 'Its vendor, Northbell, sent letters.'],
    ['Northbell', 'Files were at Northbell Answering Service.'],
    ['Northbell', 'The BA, NORTHBELL, INC., sent letters.'],
    ['Northbell Health Care', 'The BA, Northbell Healthcare, sent letters.'],
    ['Quorvex Answering', 'According to Quorvex Answering of Ohio, letters were sent.'],
    ['Café Northbell', 'It was Café Northbell’s mistake, and Cafe Northbell said so.'],
  ])('%s (%#)', (name, description) => {
    expect(isNamed(name, description)).toBe(true);
  });

  test('the phrase says which of the names it was', () => {
    const [, second] = phrasesOf('Quorvex Holdings LLC d/b/a Arkansas Answering Service');
    expect(second?.name).toBe('Arkansas Answering Service');
    expect(findPhrase(foldDescription(ARKANSAS), [...(second ? [second] : [])])).toBe(second);
  });
});

const holds = (reporter: string, vendor: string) =>
  phrasesOf(vendor).some((phrase) => holdsPhrase(reporter, phrase));

test.each([
  ['Steward Medical Group', 'Business and Professional Exchange', false],
  ['Arkansas Health Group', 'Arkansas Answering Service', false],
  ['Northbellton Clinic', 'Northbell', false],
  ['Sorenson Communications/CaptionCall Group Health Plan', 'Sorenson', true],
  ['Sorenson Communications/CaptionCall Group Health Plan', 'Sorenson Communications, LLC', true],
  ['Sorenson Communications/CaptionCall Group Health Plan', 'CaptionCall', true],
  ['NORTHBELL HEALTH CARE, P.C.', 'Northbell Healthcare', true],
])('of the reporter %s, %s is a part: %s', (reporter, vendor, expected) => {
  expect(holds(reporter, vendor)).toBe(expected);
});

test('any description and any name can be held against each other, and a long one costs little', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'binary' }),
      (text, name) => {
        expect(foldDescription(text)).toMatch(/^ .*$/s);
        findPhrase(foldDescription(text), phrasesOf(name));
      },
    ),
    { numRuns: 500 },
  );
  const began = process.cpuUsage().user;
  foldDescription('a’'.repeat(500_000));
  foldDescription('Northbell '.repeat(100_000));
  expect(process.cpuUsage().user - began).toBeLessThan(1_000_000);
});
