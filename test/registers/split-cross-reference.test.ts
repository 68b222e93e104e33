import { expect, test } from 'vitest';
import { splitCrossReference } from '../../lib/registers/split-cross-reference.ts';

const company = (text: string) => ({ text, of: 'company' });
const person = (text: string) => ({ text, of: 'person' });

test.each([
  ['nothing', '', []],
  ['a remark of another form', 'See also S4MR000000', []],
  ['a parenthesis that is never closed', '(also HALDEN SUPPLY', []],
  ['no name in it', '(also -)', []],
  ['one person', '(also ARIADNE VORDALE)', [person('ARIADNE VORDALE')]],
  ['a legal form behind a comma', '(also HALDEN BUTTER, LLC)', [company('HALDEN BUTTER, LLC')]],
  ['a person’s generation behind a comma', '(also CYRIL HALDEN, JR)', [person('CYRIL HALDEN, JR')]],
  [
    'a company and a person',
    '(also NORTHMERE SOLUTIONS INC., CYRIL HALDEN)',
    [company('NORTHMERE SOLUTIONS INC.'), person('CYRIL HALDEN')],
  ],
  [
    'the same company with and without another name',
    '(also NHC BUILDERS, LLC, NHC BUILDERS, LLC  DBA HALDEN CONSTRUCTION, NHC BUILDERS, LLC)',
    [company('NHC BUILDERS, LLC'), company('NHC BUILDERS, LLC  DBA HALDEN CONSTRUCTION')],
  ],
  [
    'a family name that only begins like a legal form',
    '(also HALDEN, INCE MORA)',
    [person('HALDEN'), person('INCE MORA')],
  ],
])('%s', (_, text, names) => {
  expect(splitCrossReference(text)).toEqual(names);
});
