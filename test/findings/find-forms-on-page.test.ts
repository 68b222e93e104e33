import { describe, expect, test } from 'vitest';
import { briefs, contentsOf, FORM, find, type Page, textsOf } from './page-says.ts';

describe('forms and who watches them', () => {
  test.each<[string, string[], Page]>([
    ['a form, and nobody', [], { forms: [FORM] }],
    ['trackers without a form', [], { loads: ['www.googletagmanager.com/gtag'] }],
    ['trackers beside a search', [], { forms: [{ asks: ['search'] }], loads: ['www.clarity.ms/tag'] }],
    [
      'a tracker beside a form',
      ['info trackers → web-trackers'],
      { forms: [FORM], loads: ['www.google-analytics.com/g'] },
    ],
    [
      'a session recorder',
      ['notice trackers → web-trackers'],
      { forms: [FORM], loads: ['static.hotjar.com/c'] },
    ],
    [
      'a host that only ends like one',
      [],
      { forms: [FORM], loads: ['nothotjar.com/c', 'hotjar.com.evil.example/c'] },
    ],
    ['a plugin of a tracker’s maker', [], { forms: [FORM], loads: ['www.facebook.com/plugins'] }],
    ['its pixel', ['info trackers → web-trackers'], { forms: [FORM], loads: ['www.facebook.com/tr'] }],
    [
      'http',
      ['notice form-insecure → transmission-encryption'],
      { forms: [{ ...FORM, action: 'http://acme.example/x' }] },
    ],
    [
      'mail',
      ['notice form-insecure → transmission-encryption'],
      { forms: [{ ...FORM, action: 'mailto:a@acme.example' }] },
    ],
    [
      'a script’s form on an http page',
      ['notice form-insecure → transmission-encryption'],
      { address: 'http://acme.example/', forms: [{ asks: ['email'] }] },
    ],
    [
      'another site',
      ['info form-elsewhere → subcontractors-covered'],
      { forms: [{ ...FORM, action: 'https://forms.example/x' }] },
    ],
    ['a subdomain of its own', [], { forms: [{ ...FORM, action: 'https://forms.acme.example/x' }] }],
    ['no privacy policy', ['info no-privacy-link → web-trackers'], { forms: [FORM], linksPrivacy: false }],
    ['one that is named', [], { forms: [FORM], linksPrivacy: false, lines: textsOf('Privacy Policy') }],
    ['no privacy policy, and no form', [], { linksPrivacy: false }],
  ])('%s', (_, found, page) => {
    expect(briefs(page)).toEqual(found);
  });

  test('a form in a frame of another site', () => {
    const address = 'https://book.example/acme';
    const contents = contentsOf({ forms: [{ action: address, asks: ['phone'] }] });
    expect(find({ frames: [{ address, contents }] })).toMatchObject([
      { reason: { code: 'form-elsewhere', host: 'book.example', frame: 'book.example' } },
    ]);
  });
});
