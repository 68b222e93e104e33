import { describe, expect, it } from 'vitest';
import { guessLayout } from '../../lib/exchange/guess-layout.ts';
import { entryOf } from '../record/writers.ts';
import { exported, tableOf } from './sheet-input.ts';

function guess(text: string): [headingRow: number, ...fields: string[]] {
  const { headingRow, fields } = guessLayout(tableOf(text));
  return [headingRow, ...fields];
}

describe('by headings', () => {
  it.each<[string, string]>([
    ['Company', 'name'],
    ['VENDOR NAME', 'name'],
    ['Call Center', 'name'],
    ['Name *', 'name'],
    ['DBA', 'otherName'],
    ['Doing business as', 'otherName'],
    ['URL', 'website'],
    ['Web site', 'website'],
    ['web_site', 'website'],
    ['Website(s)', 'website'],
    ['Domain', 'website'],
    ['Tel', 'phone'],
    ['Tel.', 'phone'],
    ['Phone #', 'phone'],
    ['Telephone Number', 'phone'],
    ['Status', 'standing'],
    ['Approved?', 'standing'],
    ['Risk level', 'standing'],
    ['Why', 'reason'],
    ['Rationale', 'reason'],
    ['Phase', 'stage'],
    ['Next review', 'reviewOn'],
    ['Review Date (yyyy-mm-dd)', 'reviewOn'],
    ['Comments', 'note'],
    ['Remarks', 'note'],
    ['E-mail', 'ignore'],
    ['Contact person', 'ignore'],
    ['Date added', 'ignore'],
    ['Favourite colour', 'ignore'],
    ['Named after', 'ignore'],
    ['Phoned', 'ignore'],
  ])('%s: %s', (heading, field) => {
    const other = field === 'name' ? 'URL' : 'Company';
    expect(guess(`${other},${heading}\nx,7\n`)[2]).toBe(field);
  });

  it('below lines that say what the list is', () => {
    expect(
      guess('Approved vendors\nUpdated 2026-11-01 by Ana,,\nCompany,Site,Tel\nAcme,acme.example,\n'),
    ).toEqual([3, 'name', 'website', 'phone']);
  });

  it('a row of data is none, whatever words it has', () => {
    expect(guess('Service,acme.example\nBell,bell.example\n')).toEqual([0, 'name', 'website']);
    expect(guess('Acme,acme.example,Notes\n')[0]).toBe(0);
  });

  it('the second of a kind is the next best thing', () => {
    expect(guess('Company,Vendor,Status,Approved,Reason,Why\na,b,c,d,e,f\n')).toEqual([
      1,
      'name',
      'otherName',
      'standing',
      'ignore',
      'reason',
      'note',
    ]);
  });

  it('status holds stages where its words are such', () => {
    expect(guess('Company,Status\nAcme,In use\nBell,Shortlisted\n')).toEqual([1, 'name', 'stage']);
    expect(guess('Company,Status\nAcme,Approved\nBell,Blocked\n')).toEqual([1, 'name', 'standing']);
    expect(guess('Company,Status\nAcme,Gold\nBell,Silver\n')).toEqual([1, 'name', 'standing']);
  });

  it('our own', () => {
    const [head, ...rows] = exported([entryOf({})]);
    const { headingRow, fields } = guessLayout({ name: '', rows: head ? [head, ...rows] : [] });
    expect([headingRow, fields.join(' ')]).toEqual([
      1,
      'website name otherName website phone standing reason stage reviewOn ignore ignore note note ignore',
    ]);
  });
});

describe('by contents', () => {
  it.each<[string, string, (string | number)[]]>([
    ['sites alone', 'acme.example\nbell.example\n', [0, 'website']],
    ['names alone', 'Acme Calls\nBell Line\n', [0, 'name']],
    [
      'no headings',
      'Acme,https://acme.example,918-555-0142,Approved,2027-03-04\nBell,bell.example,918 555 0143,Blocked,2027-03-05\n',
      [0, 'name', 'website', 'phone', 'standing', 'reviewOn'],
    ],
    [
      'headings in another language',
      'Firma;Adresse im Netz;Telefonnummer;Bemerkung\nAcme;acme.example;918-555-0142;gut\nBell;bell.example;918-555-0143;gut\n',
      [1, 'name', 'website', 'phone', 'ignore'],
    ],
    ['dates under a heading that says nothing', 'Company,When\nAcme,2027-03-04\n', [1, 'name', 'ignore']],
    ['mail addresses', 'Company,Reach\nAcme,a@acme.example\n', [1, 'name', 'ignore']],
    ['numbers that are no phones', 'Company,Seats\nAcme,120\n', [1, 'name', 'ignore']],
    [
      'versions and file names that are no sites',
      'Company,File\nAcme,1.2\nBell,a b.pdf\n',
      [1, 'name', 'ignore'],
    ],
    [
      'mostly sites',
      'Company,Where\nAcme,acme.example\nBell,bell.example\nCedar,n/a\nDune,on paper\n',
      [1, 'name', 'website'],
    ],
    [
      'names that repeat',
      'X,Y,acme.example\nX,Z,bell.example\nX,W,cedar.example\n',
      [0, 'ignore', 'ignore', 'website'],
    ],
  ])('%s', (_, text, fields) => {
    expect(guess(text)).toEqual(fields);
  });
});
