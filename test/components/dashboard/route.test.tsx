import { describe, expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../../components/dashboard/route.ts';

const LIST: Route = { view: 'vendors', standing: 'all' };
const UNKNOWN: Route = { ...LIST, unknown: true };

describe('parseRoute', () => {
  test.each<[string, Route]>([
    ['', LIST],
    ['#', LIST],
    ['#/', LIST],
    ['#/vendors', LIST],
    ['#/vendors?standing=disputed', { view: 'vendors', standing: 'disputed' }],
    ['#/vendors?standing=none', { view: 'vendors', standing: 'unlisted' }],
    ['#/vendors?standing=unlisted', UNKNOWN],
    ['#/vendors?standing=great', UNKNOWN],
    ['#/vendors/northbell.example', UNKNOWN],
    ['#/vendor/northbell.example', { view: 'vendor', key: 'northbell.example' }],
    ['#/vendor/facebook.com%2Fkestrel', { view: 'vendor', key: 'facebook.com/kestrel' }],
    ['#/vendor/facebook.com/kestrel', { view: 'vendor', key: 'facebook.com/kestrel' }],
    ['#/vendor/', UNKNOWN],
    ['#/vendor/NORTHBELL.example', UNKNOWN],
    ['#/vendor/writer:abc', UNKNOWN],
    ['#/vendor/%E0%A4%A', UNKNOWN],
    ['#/import', { view: 'import' }],
    ['#/lists', { view: 'lists' }],
    ['#/lists?subscribe=', { view: 'lists' }],
    [
      '#/lists?subscribe=https%3A%2F%2Flists.example%2Fa%3Fb%3D1',
      { view: 'lists', subscribe: 'https://lists.example/a?b=1' },
    ],
    ['#/people', { view: 'people' }],
    ['#/settings', { view: 'settings' }],
    ['#/settings/more', UNKNOWN],
    ['#/constructor', UNKNOWN],
    ['#/nonsense', UNKNOWN],
  ])('%j', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });
});

test.each<Route>([
  LIST,
  { view: 'vendors', standing: 'unlisted' },
  { view: 'lists', subscribe: 'https://lists.example/a?b=1&c#d' },
  { view: 'vendors', standing: 'review-due' },
  { view: 'vendor', key: 'facebook.com/caf%C3%A9' },
  { view: 'vendor', key: 'id:00000000-0000-4000-8000-000000000001' },
  { view: 'import' },
  { view: 'people' },
  { view: 'settings' },
])('an address leads back to its view: %j', (route) => {
  expect(parseRoute(formatRoute(route))).toEqual(route);
});
