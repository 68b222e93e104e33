import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPhone, parsePhone } from '../../lib/identity/phone.ts';

test.each([
  '',
  '911',
  '555-0142',
  '12345',
  '1234567890',
  '2026-11-24',
  '11/24/2026',
  '20261124',
  '74103-1234',
  '192.168.100.200',
  'Order 4412345678',
  'NPI 1234567893',
  'Call 918-555-0142 or 918-555-0143',
  '918-555-0142 / 918-555-0143',
  '100-200-3000',
  '+1 111 555 0142',
  '+999 123 456 789',
  '800 employees',
  '800 EMPLOYEES',
  '800-CALL',
  '900-CALL-NOW',
  '$2,500,000.00',
  '9'.repeat(100_000),
])('%j is no phone number', (text) => {
  expect(parsePhone(text)).toBeUndefined();
});

test.each([
  ['918-555-0142', '+19185550142', '+1 918 555 0142'],
  ['(918) 555-0142', '+19185550142', '+1 918 555 0142'],
  ['9185550142', '+19185550142', '+1 918 555 0142'],
  ['1.918.555.0142', '+19185550142', '+1 918 555 0142'],
  [' +1 (918) 555\u20130142 ', '+19185550142', '+1 918 555 0142'],
  ['tel:+19185550142', '+19185550142', '+1 918 555 0142'],
  ['Fax: 918-555-0142', '+19185550142', '+1 918 555 0142'],
  ['Toll-free 1-800-555-0142', '+18005550142', '+1 800 555 0142'],
  ['918-555-0142 ext. 12', '+19185550142', '+1 918 555 0142 ext. 12'],
  ['1-800-CALL-NOW', '+18002255669', '+1 800 225 5669'],
  ['888-NORTHBELL', '+18886678423', '+1 888 667 8423'],
  ['+44 20 7946 0958', '+442079460958', '+44 20 7946 0958'],
])('%j → %s', (text, e164, display) => {
  expect(parsePhone(text)).toEqual({ e164, display });
});

test('a number without a country code is meant as dialled in the country given', () => {
  expect(parsePhone('020 7946 0958')).toBeUndefined();
  expect(parsePhone('020 7946 0958', 'GB')?.e164).toBe('+442079460958');
});

test('formatting leaves alone what it cannot read', () => {
  expect(formatPhone('+19185550142')).toBe('+1 918 555 0142');
  expect(formatPhone('9185550142')).toBe('9185550142');
  expect(formatPhone('')).toBe('');
});

test('whatever is typed, it answers, and reads its own output back', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+ ().\dA-Zx;]{0,20}$/)),
      (text) => {
        const phone = parsePhone(text);
        if (phone) expect(parsePhone(phone.display)).toEqual(phone);
      },
    ),
    { numRuns: 5_000 },
  );
});
