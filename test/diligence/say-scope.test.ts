import { expect, test } from 'vitest';
import { SCOPE_FACTS, type ScopeFact } from '../../lib/diligence/question.ts';
import { findScopeFault, type ScopeForm, sayScope } from '../../lib/diligence/say-scope.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendor, type Vendor } from '../../lib/record/fold.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';

function vendorOf(entries: readonly Entry[]): Vendor {
  return foldVendor('acme.example', entries, PEOPLE);
}

function formOf(facts: readonly ScopeFact[], parts: Partial<ScopeForm> = {}): ScopeForm {
  return { facts: new Set(facts), reason: '', replaces: 'own', ...parts };
}

const anas = entryOf({ statements: [{ topic: 'scope', value: 'phi recording' }] });
const bens = entryOf({ by: WRITERS.ben, statements: [{ topic: 'scope', value: 'phi texting' }] });

test.each([
  ['everything holds', formOf(SCOPE_FACTS), [], undefined],
  ['only patient information', formOf(['phi']), [], undefined],
  ['no patient information', formOf(['recording']), [], 'no-phi-reason-missing'],
  ['nothing at all, white space', formOf([], { reason: ' ' }), [], 'no-phi-reason-missing'],
  ['no patient information, with a reason', formOf([], { reason: 'Sales calls only.' }), [], undefined],
  ['less than a colleague, beside', formOf(['phi']), [bens], undefined],
  ['less than a colleague, in place', formOf(['phi'], { replaces: 'all' }), [bens], 'replace-reason-missing'],
  ['more than a colleague, in place', formOf(['phi', 'texting'], { replaces: 'all' }), [bens], undefined],
  ['less than one’s own', formOf(['phi']), [anas], undefined],
  ['a reason too long', formOf([], { reason: 'x'.repeat(10_001) }), [], 'too-long'],
] as const)('what keeps a scope from being recorded: %s', (_what, form, entries, fault) => {
  expect(findScopeFault(form, vendorOf(entries), 'ana')).toBe(fault);
});

test('a scope names the facts in their order and replaces one’s own', () => {
  const said = sayScope(
    countSalts(),
    formOf(['web', 'phi'], { reason: 'Unasked.' }),
    vendorOf([anas, bens]),
    'ana',
  );
  expect(said).toEqual({ topic: 'scope', value: 'phi web', replaces: [nameIn(anas)] });
});

test('without patient information the reason goes along; in place of all it names everything on screen', () => {
  const form = formOf([], { reason: 'Sales calls only.', replaces: 'all', kept: 'Invented.' });
  expect(sayScope(countSalts(), form, vendorOf([anas, bens]), 'ana')).toMatchObject({
    value: 'nothing',
    replaces: [nameIn(anas), nameIn(bens)].sort(),
    body: { reason: 'Sales calls only.', kept: 'Invented.' },
  });
});
