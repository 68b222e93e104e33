import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import type { SheetFacts } from '../../lib/documents/sheet-facts.ts';
import { USUALLY_ALONG } from '../../lib/exchange/goes-along.ts';
import type { Entry, Statement } from '../../lib/record/entry.ts';
import { foldVendors } from '../../lib/record/fold.ts';
import { asPrivate } from '../../lib/record/private.ts';
import { sayLink, sayQuote, sayReviewOn, sayStage, sayStanding, sayText } from '../../lib/record/say.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';

const salt = countSalts();
export const SCRIPT = '<script>alert("1 & 2")</script>';
export const FORMULA = '=HYPERLINK("http://evil.test","Acme")';

const on = (about: string, by: string, ...statements: Statement[]): Entry =>
  entryOf({ about, by, statements });

const note = on('acme.example', WRITERS.ben, sayText(salt, 'note', 'Called sales twice.\nNo reply.'));

/** Of Ana’s and Ben’s list: a verified vendor with two sites, a suspicious one, a disputed one, one without a site. */
const ENTRIES: readonly Entry[] = [
  on(
    'acme.example',
    WRITERS.ana,
    sayText(salt, 'name', 'Acme Calls'),
    sayText(salt, 'phone', '+19185550142'),
    sayStanding(salt, { value: 'verified', checked: 'Visited.', reason: '+ good', replaces: [] }),
    sayReviewOn('2027-01-15', []),
    sayStage('in-use', []),
    { topic: 'agreement', value: 'signed/2027-05-18' },
    {
      topic: 'answer:baa-offered',
      value: 'yes/in-writing/2027-01-09',
      body: { salt: salt(), comment: 'By mail.' },
    },
  ),
  on('acme.example', WRITERS.ana, sayLink('acme-west.example')),
  note,
  on('acme.example', WRITERS.ben, {
    topic: 'note',
    value: 'none',
    replaces: [nameIn(note)],
  }),
  on('acme.example', WRITERS.ben, asPrivate(sayText(salt, 'note', 'Between us.'), true)),
  on(
    'acme.example',
    WRITERS.ana,
    sayQuote(salt, {
      text: 'We are HIPAA ready',
      address: 'https://acme.example/',
      at: '2026-03-02T08:00:00.000Z',
    }),
  ),
  on(
    'bell.example',
    WRITERS.ben,
    sayText(salt, 'name', FORMULA),
    sayStanding(salt, { value: 'suspicious', reason: SCRIPT, replaces: [] }),
  ),
  on('social.example/cedar', WRITERS.ana, sayStanding(salt, { value: 'in-review', replaces: [] })),
  on('social.example/cedar', WRITERS.ben, sayStanding(salt, { value: 'verified', replaces: [] })),
  on(
    'id:6f9c1d58-3c44-4e0b-9a57-2f6f6e2c8a10',
    WRITERS.ana,
    sayText(salt, 'name', 'Night desk'),
    sayStage('researching', []),
  ),
];

export function madeFacts(given: Partial<SheetFacts> = {}): SheetFacts {
  return {
    vendors: foldVendors(ENTRIES, PEOPLE),
    list: OWN_QUESTIONS,
    rule: { twoPersons: false },
    exportedBy: WRITERS.ana,
    today: '2026-11-24',
    timeZone: 'America/Chicago',
    along: USUALLY_ALONG,
    ...given,
  };
}
