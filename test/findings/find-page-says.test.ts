import { describe, expect, test } from 'vitest';
import { digestPage } from '../../lib/findings/digest-page.ts';
import type { PageLine } from '../../lib/page/page-contents-schema.ts';
import type { PageFacts } from '../../lib/page/page-facts-schema.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { sayQuote, sayText, sayWithdrawn } from '../../lib/record/say.ts';
import { sayCapture } from '../../lib/record/say-evidence.ts';
import { AT, countSalts, entryOf, nameIn } from '../record/writers.ts';
import { ADDRESS, briefs, contentsOf, find, type Page, textsOf } from './page-says.ts';

describe('claims', () => {
  test('one finding a kind, with the sentence that makes it most openly, what wants a look first', () => {
    const lines: PageLine[] = [
      ...textsOf('We record all calls.', 'We are HIPAA certified.', 'A signed BAA is included.'),
      { text: 'HIPAA certified, day and night', place: 'heading' },
    ];
    expect(briefs({ lines })).toEqual([
      'notice hipaa-certified → certification-claims',
      'info baa-offered → baa-offered',
      'info call-recording → call-recording-consent',
    ]);
    expect(find({ lines })[0]?.reason).toMatchObject({
      claim: { text: 'HIPAA certified, day and night', place: 'heading' },
      address: ADDRESS,
      times: 2,
    });
  });

  test('compliance in full says the plain claim already', () => {
    const lines = textsOf('100% HIPAA compliant', 'HIPAA compliant faxing', 'BAA included');
    expect(briefs({ lines })).toEqual([
      'notice fully-compliant → certification-claims',
      'info baa-offered → baa-offered',
    ]);
  });

  test.each([
    ['SOC 2 Type II report on request', 'info', { type: 'II', certified: false, ofHost: false }],
    ['SOC 2 Type 1 attested', 'info', { type: 'I', certified: false, ofHost: false }],
    ['SOC 2 certified', 'notice', { certified: true, ofHost: false }],
    ['Hosted in SOC 2 certified data centers', 'notice', { certified: true, ofHost: true }],
  ])('%s', (text, severity, soc) => {
    expect(find({ lines: textsOf(text) })).toMatchObject([{ severity, reason: { soc } }]);
  });

  test.each([
    ['We text patients their appointments.', 'texting'],
    ['We send messages to the doctor on call by SMS.', 'message-delivery'],
  ])('%s bears on %s', (text, question) => {
    expect(find({ lines: textsOf(text) })[0]?.question).toBe(question);
  });

  test('in a frame of another site they are named so; a frame of the page’s own speaks as the page', () => {
    const framed = (address: string, text: string) => ({
      address,
      contents: contentsOf({ lines: textsOf(text) }),
    });
    const found = find({
      frames: [
        framed('https://www.acme.example/box', 'URAC-accredited'),
        framed('https://widget.example/box', 'ISO 27001 certified'),
        framed('about:srcdoc', 'SOC 2 Type II'),
      ],
    });
    expect(found.map(({ reason }) => ('frame' in reason ? reason.frame : undefined))).toEqual([
      undefined,
      'widget.example',
      undefined,
    ]);
  });
});

describe('a business associate agreement', () => {
  const SELLS = textsOf('Answering for clinics', 'Our nurses take calls', 'Patients reach a person');

  test.each<[string, string[], PageLine[]]>([
    ['a page that sells to health care names none', ['info baa-missing → baa-offered'], SELLS],
    [
      'a heading that does is enough',
      ['info baa-missing → baa-offered'],
      [{ text: 'Medical answering', place: 'heading' }],
    ],
    ['a page that names one in any way', [], [...SELLS, ...textsOf('Will you sign a BAA?')]],
    ['as a business associate', [], [...SELLS, ...textsOf('As your business associate')]],
    ['a page that sells to plumbers', [], textsOf('Answering for plumbers', 'Calls', 'A doctor called once')],
    ['health care in the menu alone', [], [{ text: 'Medical answering', place: 'menu' }]],
    ['a clinic that sells no calls', [], [{ text: 'Family clinic', place: 'title' }]],
  ])('%s', (_, found, lines) => {
    expect(briefs({ lines })).toEqual(found);
  });
});

describe('the company in the footer', () => {
  const named = entryOf({ statements: [sayText(countSalts(), 'name', 'Acme Calls')] });
  const names = (footer: string, title = 'Acme Calls'): PageFacts['names'] => [
    { from: 'open-graph', text: title },
    { from: 'footer', text: footer },
  ];

  test.each<[string, string[], Page]>([
    [
      'another',
      ['info other-footer-name → site-identity'],
      { entries: [named], names: names('Oakstone Holdings') },
    ],
    ['the same in other words', [], { entries: [named], names: names('ACME, LLC') }],
    ['another, on an unlisted vendor', [], { names: names('Oakstone Holdings') }],
    // Said by the list's own finding about the name.
    [
      'another, on a page with another name',
      [],
      { entries: [named], names: names('Oakstone', 'Bellweather') },
    ],
  ])('%s', (_, found, page) => {
    expect(briefs(page)).toEqual(found);
  });
});

describe('a page that changed', () => {
  const before = textsOf('Each call is answered here.');
  const after = textsOf('Each call is heard and sold.');
  const pageSha256 = digestPage(before) ?? '';
  const quote = (more: Readonly<Record<string, unknown>> = {}): Entry =>
    entryOf({
      statements: [
        sayQuote(countSalts(), {
          text: 'x',
          address: ADDRESS,
          at: AT,
          pageSha256,
          ...more,
        }),
      ],
    });

  test.each<[string, string[], readonly Entry[], readonly PageLine[]]>([
    ['the same text', [], [quote()], before],
    ['another', ['notice changed'], [quote()], after],
    ['another place in the page', ['notice changed'], [quote({ address: `${ADDRESS}#terms` })], after],
    ['of another page', [], [quote({ address: 'https://www.acme.example/terms' })], after],
    ['evidence without a digest', [], [quote({ pageSha256: null })], after],
    [
      'newer evidence of the new text',
      [],
      [quote(), quote({ at: '2026-04-01T00:00:00.000Z', pageSha256: digestPage(after) ?? '' })],
      after,
    ],
    ['a page without text', [], [quote()], []],
  ])('%s', (_, found, entries, lines) => {
    expect(briefs({ entries, lines: [...lines] }).filter((text) => text.includes('changed'))).toEqual(found);
  });

  test.each([
    // What chooses the page makes it another.
    ['?page=2', '', false],
    ['?page=2', '?page=3&utm_source=ad', false],
    ['?utm=terms', '?utm=privacy', false],
    ['?gclid_of=a', '', false],
    ['?a=gclid', '', false],
    ['?a=1&b=2', '?b=2&a=1', false],
    ['?q=a%20b', '?q=a', false],
    // What tells whence somebody came does not.
    ['', '?utm_source=letter&utm_medium=mail', true],
    ['?gclid=Cj0KCQ', '?gclid=EAIaIQ&gad_source=1#terms', true],
    ['', '?fbclid=IwAR0&msclkid=b1&srsltid=c&_gl=1*x', true],
    ['?page=2', '?UTM_Campaign=x&page=2&mc_eid=y', true],
    ['?q=a%20b', '?q=a%20b&hsa_acc=1', true],
    ['?', '', true],
    ['?gbraid', '?', true],
  ])('evidence of the page with %j and the page with %j are of one page: %s', (then, now, isOne) => {
    const page = { address: ADDRESS + now, entries: [quote({ address: ADDRESS + then })], lines: after };
    expect(briefs(page)).toEqual(isOne ? ['notice changed'] : []);
  });

  test('evidence that was taken back does not count', () => {
    const taken = quote();
    const back = entryOf({ after: [taken.id], statements: [sayWithdrawn('evidence', [nameIn(taken)])] });
    expect(briefs({ entries: [taken, back], lines: after })).toEqual([]);
  });

  test('a picture counts as a quote does, and says since when', () => {
    const file = { name: 'a.png', type: 'image/png', size: 1, sha256: 'a'.repeat(64) };
    const said = sayCapture(countSalts(), { ...file, address: ADDRESS, at: AT, pageSha256, of: [] });
    expect(find({ entries: [entryOf({ statements: [said] })], lines: after })[0]?.reason).toEqual({
      code: 'changed',
      since: AT,
    });
  });

  test('menus, footers, pictures and short lines may change', () => {
    const noise = (text: string): PageLine[] => [
      { text: `${text} with five or more words`, place: 'menu' },
      { text: `${text} with five or more words`, place: 'footer' },
      { text: `${text} with five or more words`, place: 'image' },
      { text: `Viewed ${text} times`, place: 'text' },
    ];
    expect(digestPage([...before, ...noise('12')])).toBe(digestPage([...noise('13'), ...before]));
    expect(digestPage(noise('12'))).toBeUndefined();
  });
});
