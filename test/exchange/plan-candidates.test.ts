import { expect, it } from 'vitest';
import { parseCandidates } from '../../lib/exchange/parse-candidates.ts';
import { planCandidates } from '../../lib/exchange/plan-candidates.ts';

function fates(text: string, keys: string[] = [], names: string[] = []): string[] {
  let made = 0;
  const planned = planCandidates(
    parseCandidates(text),
    { keys: new Set(keys), names },
    () => `uuid-${++made}`,
  );
  return planned.map((one) => {
    if (one.fate === 'duplicate') return `duplicate of ${one.sameAs}`;
    return one.fate === 'new' ? one.key : one.fate;
  });
}

it.each<[string, string[], string[], string[]]>([
  ['acme.example', [], [], ['acme.example']],
  ['acme.example', ['acme.example'], [], ['already']],
  ['www.acme.example/contact', ['acme.example'], [], ['already']],
  ['acme.example', ['acme.test', 'www.acme.example'], ['acme.example'], ['acme.example']],
  [
    'acme.example\nbell.example\nhttps://ACME.example',
    [],
    [],
    ['acme.example', 'bell.example', 'duplicate of 1'],
  ],
  ['acme.example\nacme.example', ['acme.example'], [], ['already', 'already']],
  ['Acme, acme.example\nAcme, acme.test', [], [], ['acme.example', 'acme.test']],
  ['Acme\nBell', [], [], ['id:uuid-1', 'id:uuid-2']],
  ['Acme  Calls\nACME calls', [], [], ['id:uuid-1', 'duplicate of 1']],
  ['Acme', [], ['acme'], ['already']],
  ['Acme', [], ['Acme Calls'], ['id:uuid-1']],
  ['Acme, acme.example', [], ['Acme'], ['acme.example']],
  ['co.uk\nco.uk', [], [], ['refused', 'refused']],
])('%j', (text, keys, names, expected) => {
  expect(fates(text, keys, names)).toEqual(expected);
});
