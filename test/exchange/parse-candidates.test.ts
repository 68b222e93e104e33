import { describe, expect, it } from 'vitest';
import { type Candidate, parseCandidates } from '../../lib/exchange/parse-candidates.ts';
import { LONGEST_TEXT } from '../../lib/record/say.ts';

const at = (line: number, rest: Omit<Candidate, 'line'>): Candidate => ({ line, ...rest });
const site = (line: number, address: string, name?: string, key = address): Candidate =>
  at(line, { ...(name === undefined ? {} : { name }), address, key });

describe('pasted text', () => {
  it.each<[string, string, Candidate[]]>([
    ['nothing', '', []],
    ['empty lines', '\n \n\t\n', []],
    ['one address', 'acme.example', [site(1, 'acme.example')]],
    [
      'one a line, with empty ones',
      'acme.example\n\nbell.example\n',
      [site(1, 'acme.example'), site(3, 'bell.example')],
    ],
    [
      'line ends of Windows',
      'acme.example\r\nbell.example\r\n',
      [site(1, 'acme.example'), site(2, 'bell.example')],
    ],
    ['commas', 'acme.example, bell.example', [site(1, 'acme.example'), site(1, 'bell.example')]],
    [
      'spaces between addresses',
      'acme.example bell.example',
      [site(1, 'acme.example'), site(1, 'bell.example')],
    ],
    ['a byte order mark', '\ufeffacme.example', [site(1, 'acme.example')]],
    [
      'a whole address',
      'HTTPS://WWW.Acme.example:443/contact?utm=1',
      [site(1, 'HTTPS://WWW.Acme.example:443/contact?utm=1', undefined, 'acme.example')],
    ],
    [
      'an address in brackets',
      '<https://acme.example>;',
      [site(1, '<https://acme.example>', undefined, 'acme.example')],
    ],
    ['name, tab, address', 'Acme Calls\tacme.example', [site(1, 'acme.example', 'Acme Calls')]],
    ['address, comma, name', 'acme.example, Acme Calls', [site(1, 'acme.example', 'Acme Calls')]],
    [
      'name and address with a space',
      'Acme Calls https://acme.example',
      [site(1, 'https://acme.example', 'Acme Calls', 'acme.example')],
    ],
    ['address and name with a space', 'acme.example Acme Calls', [site(1, 'acme.example', 'Acme Calls')]],
    [
      'a comma before the legal form',
      'Acme Calls, Inc., acme.example',
      [site(1, 'acme.example', 'Acme Calls, Inc.')],
    ],
    ['a city beside the name', 'Acme Calls, Dallas, acme.example', [site(1, 'acme.example', 'Acme Calls')]],
    [
      'a mail address beside the site',
      'Acme\tsales@acme.example\tacme.example',
      [site(1, 'acme.example', 'Acme')],
    ],
    [
      'a mail address alone',
      'sales@acme.example',
      [at(1, { address: 'sales@acme.example', fault: 'not-an-address' })],
    ],
    [
      'a mail address and a name',
      'Acme, sales@acme.example',
      [at(1, { name: 'Acme', address: 'sales@acme.example', fault: 'not-an-address' })],
    ],
    ['an IP address', '192.0.2.7', [at(1, { address: '192.0.2.7', fault: 'ip-address' })]],
    [
      'a page of the browser',
      'chrome://settings',
      [at(1, { address: 'chrome://settings', fault: 'browser-page' })],
    ],
    ['a bare suffix', 'co.uk', [at(1, { address: 'co.uk', fault: 'public-suffix' })]],
    ['a name alone', 'Northbell', [at(1, { name: 'Northbell' })]],
    ['a name with full stops', 'U.S. Answering Co.', [at(1, { name: 'U.S. Answering Co.' })]],
    ['a name that ends in a form', 'Acme Calls Co.Ltd', [at(1, { name: 'Acme Calls Co.Ltd' })]],
    ['a name with a number', 'Line 4.5', [at(1, { name: 'Line 4.5' })]],
    [
      'quotation marks inside',
      'Acme "the best" Calls, acme.example',
      [site(1, 'acme.example', 'Acme "the best" Calls')],
    ],
    [
      'a mark that is never closed',
      '"acme.example\nbell.example',
      [site(1, '"acme.example', undefined, 'acme.example'), site(2, 'bell.example')],
    ],
    ['NUL and a lone surrogate', 'Ac\0me \ud800, acme.example', [site(1, 'acme.example', 'Acme \ufffd')]],
  ])('%s', (_what, text, expected) => {
    expect(parseCandidates(text)).toEqual(expected);
  });
});

describe('tables', () => {
  const acme = (line: number): Candidate => site(line, 'acme.example', 'Acme, Inc.');

  it.each<[string, string, Candidate[]]>([
    ['commas', 'name,site\n"Acme, Inc.",acme.example', [acme(2)]],
    ['semicolons', 'Company;Website\nAcme, Inc.;acme.example', [acme(2)]],
    ['tabs', 'vendor\turl\nAcme, Inc.\tacme.example', [acme(2)]],
    ['a byte order mark', '\ufeffName;Domain\nAcme, Inc.;acme.example', [acme(2)]],
    ['other columns between', 'Id,Vendor Name,City,Web_Site\n7,"Acme, Inc.",Dallas,acme.example', [acme(2)]],
    ['the site first', 'URL,Name\nacme.example,"Acme, Inc."', [acme(2)]],
    ['only names', 'Company\nAcme Calls\nBell', [at(2, { name: 'Acme Calls' }), at(3, { name: 'Bell' })]],
    ['only sites', 'website\nacme.example', [site(2, 'acme.example')]],
    ['no titles', '"Acme, Inc.",acme.example\nBell,bell.example', [acme(1), site(2, 'bell.example', 'Bell')]],
    [
      'titles nobody knows',
      'Who,Where\nBell,bell.example',
      [at(1, { name: 'Who' }), site(2, 'bell.example', 'Bell')],
    ],
    [
      'a first row with an address under no title',
      'Company,acme.example',
      [site(1, 'acme.example', 'Company')],
    ],
    ['titles and nothing else', 'name,site', []],
    ['a row without name and site', 'name,site,city\n,,Dallas', []],
    ['a short row', 'name,city,site\nBell', [at(2, { name: 'Bell' })]],
    [
      'a cell over several lines',
      'name,site\n"Acme\r\nCalls",acme.example\nBell,bell.example',
      [site(2, 'acme.example', 'Acme Calls'), site(4, 'bell.example', 'Bell')],
    ],
    [
      'a site column with something else in it',
      'name,site\nBell,see brochure',
      [at(2, { name: 'Bell', address: 'see brochure', fault: 'not-an-address' })],
    ],
    [
      'a site column with a host of the own network',
      'name,site\nBell,intranet',
      [at(2, { name: 'Bell', address: 'intranet', fault: 'no-domain' })],
    ],
    [
      'guards against formulas',
      "name,site\n'=Acme,'@acme.example\n'+1 Calls,'-",
      [
        at(2, { name: '=Acme', address: '@acme.example', fault: 'not-an-address' }),
        at(3, { name: '+1 Calls', address: '-', fault: 'no-domain' }),
      ],
    ],
    ['an apostrophe that guards nothing', "name\n'Round the Clock", [at(2, { name: "'Round the Clock" })]],
    ['a formula', 'name\n=HYPERLINK(1)', [at(2, { name: '=HYPERLINK(1)' })]],
  ])('%s', (_what, text, expected) => {
    expect(parseCandidates(text)).toEqual(expected);
  });
});

it('refuses a name longer than a field takes, and shows its beginning', () => {
  const [read] = parseCandidates(`name\n${'n'.repeat(LONGEST_TEXT + 1)}`);
  expect(read).toEqual({ line: 2, name: 'n'.repeat(80), fault: 'name-too-long' });
  expect(parseCandidates(`name\n${'n'.repeat(LONGEST_TEXT)}`)[0]?.fault).toBeUndefined();
});

it('reads 10,000 lines', () => {
  const text = Array.from({ length: 10_000 }, (_, n) => `Vendor ${n}, https://www.vendor-${n}.example/`).join(
    '\n',
  );
  const read = parseCandidates(text);
  expect(read).toHaveLength(10_000);
  expect(read.at(-1)).toMatchObject({ line: 10_000, name: 'Vendor 9999', key: 'vendor-9999.example' });
});

it.each(['>'.repeat(1_000_000), `${'a.'.repeat(500_000)}a`, '"'.repeat(999_999), ' '.repeat(1_000_000)])(
  'is not slowed down by a megabyte of one sign (%#)',
  (text) => {
    expect(parseCandidates(`${text}\nacme.example`).at(-1)?.key).toBe('acme.example');
  },
);
