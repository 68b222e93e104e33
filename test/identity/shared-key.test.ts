import { describe, expect, test } from 'vitest';
import { vendorKeyOf } from '../../lib/identity/vendor-key-of.ts';

const key = (address: string) => {
  const result = vendorKeyOf(`https://${address}`);
  return result.kind === 'vendor' ? result.key : result.why;
};

describe('names nobody', () => {
  test.each([
    'facebook.com',
    'facebook.com/',
    'www.facebook.com//',
    'facebook.com/groups/acme',
    'facebook.com/login.php?next=acme',
    'facebook.com/profile.php',
    'facebook.com/profile.php?id=acme',
    'facebook.com/pages/Acme',
    'facebook.com/people/Acme',
    'facebook.com/...',
    'facebook.com/%2e%2e/',
    'developers.facebook.com/acme',
    'instagram.com/p/Cabc123/',
    'x.com/home',
    'x.com/i/lists/7',
    'linkedin.com/feed/',
    'linkedin.com/acme',
    'linkedin.com/company/',
    'linkedin.com/jobs/view/7',
    'youtube.com/watch?v=acme',
    'youtube.com/@',
    'youtube.com/acme',
    'sites.google.com',
    'google.com/maps/place/Acme+Calls',
    'maps.google.com/?q=acme',
    'google.co.uk/search?q=acme',
    'bing.com/search?q=acme',
    'yelp.com/search?find_desc=acme',
    'trustpilot.com/categories/call_center',
    'clutch.co/call-centers',
    'bbb.org/us/tx/austin/category/answering-service',
    'medium.com/tag/call-centers',
    'bit.ly/acme',
    'www.weebly.com/acme',
    'weebly.com',
    `facebook.com/${'a'.repeat(2000)}`,
  ])('%s', (address) => {
    expect(key(address)).toBe('shared-host');
  });
});

describe('names one vendor', () => {
  test.each([
    ['facebook.com/acmecalls', 'facebook.com/acmecalls'],
    ['m.facebook.com/AcmeCalls/?ref=x', 'facebook.com/acmecalls'],
    ['pt-br.facebook.com/acme.calls/about', 'facebook.com/acmecalls'],
    ['fb.com/acmecalls#x', 'facebook.com/acmecalls'],
    ['facebook.com/pg/acmecalls/reviews', 'facebook.com/acmecalls'],
    ['facebook.com//acmecalls//', 'facebook.com/acmecalls'],
    ['facebook.com/x/../acmecalls', 'facebook.com/acmecalls'],
    ['facebook.com/profile.php?sk=about&id=100063', 'facebook.com/100063'],
    ['facebook.com/Profile.php?id=100063', 'facebook.com/100063'],
    ['facebook.com/permalink.php?story_fbid=7&id=100063', 'facebook.com/100063'],
    ['facebook.com/people/Acme-Calls/100063/', 'facebook.com/100063'],
    ['facebook.com/pages/Acme-Calls/100063', 'facebook.com/100063'],
    ['facebook.com/pages/category/Company/Acme-Calls-100063/', 'facebook.com/100063'],
    ['facebook.com/p/Acme-Calls-100063/', 'facebook.com/100063'],
    ['facebook.com/Acme-Calls-100063', 'facebook.com/100063'],
    ['facebook.com/call24-7', 'facebook.com/call24-7'],
    ['facebook.com/caf%c3%a9', 'facebook.com/caf%C3%A9'],
    ['facebook.com/CAF\u00c9', 'facebook.com/caf%C3%A9'],
    ['facebook.com/cafe\u0301', 'facebook.com/caf%C3%A9'],
    ['instagram.com/Acme.Calls/', 'instagram.com/acme.calls'],
    ['x.com/AcmeCalls/status/7', 'x.com/acmecalls'],
    ['mobile.twitter.com/AcmeCalls', 'x.com/acmecalls'],
    ['uk.linkedin.com/company/Acme-Calls/about/', 'linkedin.com/company/acme-calls'],
    ['linkedin.com/showcase/acme-desk', 'linkedin.com/showcase/acme-desk'],
    ['linkedin.com/in/jo-doe-7', 'linkedin.com/in/jo-doe-7'],
    ['youtube.com/@AcmeCalls/videos', 'youtube.com/@acmecalls'],
    ['youtube.com/%40AcmeCalls', 'youtube.com/@acmecalls'],
    ['m.youtube.com/channel/UCabC-1', 'youtube.com/channel/UCabC-1'],
    ['youtube.com/channel/UCABc-1', 'youtube.com/channel/UCABc-1'],
    ['youtube.com/channel/Cafe\u0301', 'youtube.com/channel/Caf%C3%A9'],
    ['youtube.com/channel/%ff%41', 'youtube.com/channel/%25ff%2541'],
    ['sites.google.com/view/acme-calls/home', 'sites.google.com/view/acme-calls'],
    ['sites.google.com/a/acme.example/desk', 'sites.google.com/a/acme.example'],
    ['yelp.com/biz/acme-calls-austin?osq=x', 'yelp.com/biz/acme-calls-austin'],
    [
      'bbb.org/us/tx/austin/profile/answering-service/acme-calls-0825-1000063/customer-reviews',
      'bbb.org/profile/acme-calls-0825-1000063',
    ],
    ['clutch.co/profile/acme-calls', 'clutch.co/profile/acme-calls'],
    ['g2.com/products/acme-desk/reviews', 'g2.com/products/acme-desk'],
    ['capterra.com/p/7063/Acme-Desk/', 'capterra.com/p/7063'],
    ['trustpilot.com/review/www.acmecalls.com', 'trustpilot.com/review/www.acmecalls.com'],
    ['goodfirms.co/company/acme-calls', 'goodfirms.co/company/acme-calls'],
    ['linktr.ee/AcmeCalls', 'linktr.ee/acmecalls'],
    ['medium.com/@AcmeCalls/why-we-answer-7', 'medium.com/@acmecalls'],
    ['acmecalls.medium.com/why', 'acmecalls.medium.com'],
    ['www.acme.weebly.com/about', 'acme.weebly.com'],
    ['uk.weebly.com', 'uk.weebly.com'],
    ['acme.business.site', 'acme.business.site'],
  ])('%s → %s', (address, expected) => {
    expect(key(address)).toBe(expected);
  });
});
