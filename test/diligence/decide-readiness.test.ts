import { expect, test } from 'vitest';
import type { Readiness } from '../../lib/diligence/decide-readiness.ts';
import { formatScope } from '../../lib/diligence/scope.ts';
import type { Told } from './due-vendor.ts';
import { decide, GATES, inBrief, SETTLED, settledBut, TERM_IDS, TODAY } from './settled-vendor.ts';

test('the questions ask for 29 gates', () => {
  expect(GATES).toHaveLength(29);
});

test('a vendor of which nothing is known has every gate open', () => {
  const { state, open, gates, reasons } = decide([]);
  expect({ state, open, gates: gates.length, reasons: reasons.length }).toEqual({
    state: 'not-ready',
    open: 29,
    gates: 29,
    reasons: 29,
  });
});

test('a vendor is ready when every gate is settled, without a standing', () => {
  expect(decide(SETTLED)).toMatchObject({ state: 'ready', reasons: [], open: 0 });
});

const LIES = 'transmission-encryption';
const cases: [what: string, state: Readiness['state'], reasons: string[], told: Told[]][] = [
  ['one gate not answered', 'not-ready', [`open ${LIES}: not-answered`], settledBut([`answer:${LIES}`])],
  [
    'one gate on the vendor’s word',
    'not-ready',
    [`open ${LIES}: vendor-says`],
    settledBut([`answer:${LIES}`], [`answer:${LIES}`, 'yes/vendor-says']),
  ],
  [
    'a gate answered by a stranger',
    'not-ready',
    [`open ${LIES}: not-answered`],
    settledBut([`answer:${LIES}`], [`answer:${LIES}`, 'yes/verified', 'mal']),
  ],
  [
    'a gate answered in words of a later version',
    'not-ready',
    [`open ${LIES}: not-answered`],
    settledBut([`answer:${LIES}`], [`answer:${LIES}`, 'mostly/in-writing']),
  ],
  [
    'a gate partly there, verified',
    'not-ready',
    [`open ${LIES}: partial`],
    settledBut([`answer:${LIES}`], [`answer:${LIES}`, 'partial/verified']),
  ],
  [
    'a gate answered no',
    'not-ready',
    [`open ${LIES}: concerning`],
    settledBut([`answer:${LIES}`], [`answer:${LIES}`, 'no/verified']),
  ],
  [
    'a gate that does not apply',
    'ready',
    [],
    settledBut([`answer:${LIES}`], [`answer:${LIES}`, 'does-not-apply']),
  ],
  [
    'a gate answered evasively',
    'not-ready',
    [`red flag ${LIES}, evasive`],
    settledBut([`answer:${LIES}`], [`answer:${LIES}`, 'evasive']),
  ],
  [
    'a question that is no gate, evasively',
    'not-ready',
    ['red flag voicemail-rules, evasive'],
    [...SETTLED, ['answer:voicemail-rules', 'evasive']],
  ],
  [
    'a question that is no gate, answered no',
    'ready',
    [],
    [...SETTLED, ['answer:voicemail-rules', 'no/verified']],
  ],
  [
    'a red flag said yes to, on the vendor’s own word',
    'not-ready',
    ['red flag under-your-umbrella'],
    settledBut(['answer:under-your-umbrella'], ['answer:under-your-umbrella', 'yes/vendor-says']),
  ],
  [
    'a red flag denied on the vendor’s own word',
    'not-ready',
    ['open under-your-umbrella: vendor-says'],
    settledBut(['answer:under-your-umbrella'], ['answer:under-your-umbrella', 'no/vendor-says']),
  ],
  ['two reviewers who agree', 'ready', [], [...SETTLED, [`answer:${LIES}`, 'yes/in-writing', 'ben']]],
  [
    'two reviewers who differ',
    'not-ready',
    [`dispute answer:${LIES}`],
    [...SETTLED, [`answer:${LIES}`, 'no/in-writing', 'ben']],
  ],
  ['a stranger who differs', 'ready', [], [...SETTLED, [`answer:${LIES}`, 'no/in-writing', 'mal']]],
  [
    'two reviewers who differ on a question that is no gate',
    'not-ready',
    ['dispute answer:voicemail-rules'],
    [
      ...SETTLED,
      ['answer:voicemail-rules', 'yes/verified'],
      ['answer:voicemail-rules', 'no/verified', 'ben'],
    ],
  ],
  [
    'two standings',
    'not-ready',
    ['suspicious', 'dispute standing'],
    [...SETTLED, ['standing', 'verified'], ['standing', 'suspicious', 'ben']],
  ],
  ['suspicious', 'not-ready', ['suspicious'], [...SETTLED, ['standing', 'suspicious']]],
  ['suspicious by a stranger', 'ready', [], [...SETTLED, ['standing', 'suspicious', 'mal']]],
  ['a confirmed exclusion', 'not-ready', ['exclusion'], [...SETTLED, ['screening:leie', 'confirmed']]],
  ['a confirmed row of LEIE', 'not-ready', ['exclusion'], [...SETTLED, ['screening:leie.abc', 'confirmed']]],
  ['a confirmed row of SAM', 'not-ready', ['exclusion'], [...SETTLED, ['screening:sam.abc', 'confirmed']]],
  ['a possible exclusion', 'ready', [], [...SETTLED, ['screening:leie.abc', 'possible']]],
  [
    'an exclusion confirmed by a stranger',
    'ready',
    [],
    [...SETTLED, ['screening:leie.abc', 'confirmed', 'mal']],
  ],
  ['a confirmed breach', 'ready', [], [...SETTLED, ['screening:breaches-archive.abc', 'confirmed']]],
  ['a confirmed row of a later register', 'ready', [], [...SETTLED, ['screening:medicaid.abc', 'confirmed']]],
  [
    'an exclusion on which reviewers disagree',
    'not-ready',
    ['exclusion', 'dispute screening:leie.abc'],
    [...SETTLED, ['screening:leie.abc', 'confirmed'], ['screening:leie.abc', 'not-this-vendor', 'ben']],
  ],
  [
    'a breach on which reviewers disagree',
    'ready',
    [],
    [
      ...SETTLED,
      ['screening:breaches-current.abc', 'possible'],
      ['screening:breaches-current.abc', 'not-this-vendor', 'ben'],
    ],
  ],
  ['an inquiry without a reply', 'ready', [], [...SETTLED, ['inquiry', 'sent/2026-01-01']]],
  ['caught off guard', 'not-ready', ['caught-off-guard'], [...SETTLED, ['inquiry', 'caught-off-guard']]],
  [
    'a draft',
    'not-ready',
    ['open baa-signed: agreement-not-signed'],
    settledBut(['agreement'], ['agreement', 'draft']),
  ],
  [
    'an agreement refused',
    'not-ready',
    ['open baa-signed: agreement-refused'],
    settledBut(['agreement'], ['agreement', 'refused']),
  ],
  [
    'an agreement and a signature claimed by hand',
    'not-ready',
    ['open baa-signed: not-answered'],
    settledBut(['agreement'], ['answer:baa-signed', 'yes/verified']),
  ],
  ['an agreement without an end', 'ready', [], settledBut(['agreement'], ['agreement', 'signed'])],
  [
    'an agreement that is not required, and no terms',
    'ready',
    [],
    settledBut(['agreement', ...TERM_IDS.map((id) => `term:${id}`)], ['agreement', 'not-required']),
  ],
  [
    'two ends of one agreement',
    'not-ready',
    ['dispute agreement'],
    [...SETTLED, ['agreement', 'signed/2027-06-18', 'ben']],
  ],
  ['an agreement on its last day', 'ready', [], settledBut(['agreement'], ['agreement', `signed/${TODAY}`])],
  [
    'an agreement a day later',
    'lapsed',
    ['lapsed agreement 2026-05-31'],
    settledBut(['agreement'], ['agreement', 'signed/2026-05-31']),
  ],
  [
    'an agreement that lapsed, and one gate open',
    'not-ready',
    ['lapsed agreement 2026-05-31', `open ${LIES}: not-answered`],
    settledBut(['agreement', `answer:${LIES}`], ['agreement', 'signed/2026-05-31']),
  ],
  [
    'one term confirmed absent',
    'not-ready',
    ['open baa-required-terms: terms-missing'],
    settledBut(['term:access'], ['term:access', 'absent']),
  ],
  [
    'one term partly there',
    'not-ready',
    ['open baa-security-terms: terms-missing'],
    settledBut(['term:security-incidents'], ['term:security-incidents', 'partly']),
  ],
  [
    'one term not confirmed',
    'not-ready',
    ['open baa-required-terms: terms-not-confirmed'],
    settledBut(['term:access']),
  ],
  [
    'a term that reviewers read differently',
    'not-ready',
    ['dispute term:access'],
    [...SETTLED, ['term:access', 'absent', 'ben']],
  ],
  [
    'a report that ended yesterday',
    'lapsed',
    [`lapsed answer:${LIES} 2026-05-31`],
    settledBut([`answer:${LIES}`], [`answer:${LIES}`, 'yes/verified/2026-05-31']),
  ],
  [
    'a report behind a question that is no gate',
    'lapsed',
    ['lapsed answer:independent-assurance 2026-05-31'],
    [...SETTLED, ['answer:independent-assurance', 'yes/in-writing/2026-05-31']],
  ],
  [
    'a report behind a question that the scope dropped',
    'ready',
    [],
    [
      ...settledBut(['answer:remote-agents'], ['scope', formatScope(new Set(['phi']))]),
      ['answer:remote-agents', 'yes/in-writing/2026-05-31'],
    ],
  ],
  ['a review today', 'lapsed', [`lapsed review-on ${TODAY}`], [...SETTLED, ['review-on', TODAY]]],
  ['a review tomorrow', 'ready', [], [...SETTLED, ['review-on', '2026-06-02']]],
];

test.each(cases)('%s: %s', (_what, state, reasons, told) => {
  const decided = decide(told);
  expect(decided.reasons.map(inBrief)).toEqual(reasons);
  expect(decided.state).toBe(state);
});
