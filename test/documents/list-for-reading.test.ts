import { describe, expect, it } from 'vitest';
import { formatDomainList } from '../../lib/documents/format-domain-list.ts';
import { writeListPage } from '../../lib/documents/write-list-page.ts';
import { madeFacts, SCRIPT } from './made-list.ts';

const FACTS = madeFacts();

describe('the domain list', () => {
  const list = (...standings: Parameters<typeof formatDomainList>[1]) =>
    formatDomainList(FACTS, standings, 'Ana Ortiz');
  const addressesIn = (text: string) =>
    text.split('\r\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('says what it is, by whom and when, before any address', () => {
    const [first, ...rest] = list('suspicious').split('\r\n');
    expect(first).toBe(
      '# Call-center vendors, as reviewed by our team. Made with First Call by Ana Ortiz, 24 Nov 2026.',
    );
    expect(rest.slice(0, 5)).toEqual([
      '# Our team’s record, never a certificate. That an address is here, or is not, proves nothing by itself.',
      '# One address a line; standings are as of that day.',
      '',
      '# Suspicious: 1 address',
      'bell.example',
    ]);
  });

  it('lists a verified vendor’s sites only where the verification acts', () => {
    expect(addressesIn(list('verified'))).toEqual(['acme.example']);
  });

  it('lists hosts with their paths, by standing, and no vendor without a site', () => {
    expect(addressesIn(list('verified', 'disputed', 'suspicious', 'unlisted'))).toEqual([
      'acme.example',
      'social.example/cedar',
      'bell.example',
      'acme-west.example',
    ]);
  });

  it('is of the standings that were asked for', () => {
    expect(addressesIn(list('in-review'))).toEqual([]);
    expect(list()).not.toContain('example');
  });

  it('has no line of its own for a name of several lines', () => {
    expect(addressesIn(formatDomainList(FACTS, [], 'Ana\r\nevil.test'))).toEqual([]);
  });
});

describe('the page for reading', () => {
  const page = writeListPage(FACTS, 'Ana Ortiz');

  it('says what it is and shows every vendor', () => {
    expect(page).toContain('Made with First Call by Ana Ortiz, 24 Nov 2026. 4 vendors.');
    expect(page).toContain('never a certificate');
    for (const name of ['Acme Calls', 'Night desk', 'social.example/cedar'])
      expect(page).toContain(`<h2>${name}</h2>`);
    expect(page).toContain('+1 918 555 0142');
    expect(page).toContain('Called sales twice.');
  });

  it('shows markup in texts as text', () => {
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;');
    expect(page.replaceAll(/<[^>]*>/g, '')).toContain(
      SCRIPT.replaceAll(/[<>&"]/g, (char) => `&${{ '<': 'lt', '>': 'gt', '&': 'amp', '"': 'quot' }[char]};`),
    );
  });

  it('asks for nothing from elsewhere and runs nothing', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<(?:a|img|link|iframe|object|form)\b|\son\w+=|\b(?:src|href)=|url\(|@import/i);
  });

  it('calls nobody compliant or certified', () => {
    expect(page).not.toMatch(/\bcompliant\b|\bcertified\b/i);
  });

  it('leaves out what does not go along', () => {
    const along = { notes: false, evidence: false, history: false, privateNotes: false };
    const least = writeListPage(madeFacts({ along }), 'Ana Ortiz');
    expect(least).not.toContain('<h3>Notes</h3>');
    expect(least).not.toContain('We are HIPAA ready');
    expect(least).toContain('<h3>Answers</h3>');
  });
});
