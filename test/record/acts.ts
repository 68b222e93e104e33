import type { Entry, Statement } from '../../lib/record/entry.ts';
import { statementName } from '../../lib/record/entry.ts';
import { findReplaceable, foldVendor } from '../../lib/record/fold.ts';
import {
  sayLeft,
  sayLink,
  sayQuote,
  sayRedaction,
  sayReviewOn,
  sayStage,
  sayStanding,
  sayText,
  sayUnlink,
} from '../../lib/record/say.ts';
import type { MakeSalt } from '../../lib/record/statement-parts.ts';
import { STAGES, STANDINGS } from '../../lib/record/topics.ts';
import { PEOPLE } from './writers.ts';

/** What a writer has before it when it acts. */
export interface Desk {
  readonly by: string;
  readonly key: string;
  readonly pick: number;
  readonly held: readonly Entry[];
  readonly makeSalt: MakeSalt;
}

const OTHER_KEYS = ['acme.example', 'acme.test', 'social.example/acme'];

const ANSWER_VALUES = [
  'yes/verified',
  'yes/in-writing',
  'no/vendor-says',
  'unknown',
  'yes/in-writing/2027-01-09',
];
const AGREEMENT_VALUES = ['refused', 'draft', 'signed', 'signed/2027-05-18', 'not-required'];

function choose<T>(from: readonly T[], pick: number): T | undefined {
  return from[pick % from.length];
}

/** Every statement that this writer holds, on whatever topic and key. */
function allHeld({ held }: Desk): { name: string; entry: Entry; statement: Statement }[] {
  return held.flatMap((entry) =>
    entry.statements.map((statement, n) => ({ name: statementName(entry.id, n), entry, statement })),
  );
}

/** What is on screen on a topic. A stranger does not ask what is on screen: it names all it has ever seen. */
function onScreen(desk: Desk, topic: string): string[] {
  if (PEOPLE.has(desk.by)) {
    return findReplaceable(foldVendor(desk.key, desk.held, PEOPLE), topic).map(({ name }) => name);
  }
  return allHeld(desk)
    .filter(({ statement }) => statement.topic === topic)
    .map(({ name }) => name);
}

function standing(desk: Desk, value: (typeof STANDINGS)[number] | 'none', replaces: string[]): Statement {
  const covers = value === 'verified' && desk.pick > 8 ? [choose(OTHER_KEYS, desk.pick) ?? ''] : [];
  return sayStanding(desk.makeSalt, { value, reason: `reason ${desk.pick}`, covers, replaces });
}

function quote(desk: Desk): Statement {
  return sayQuote(desk.makeSalt, {
    text: `quote ${desk.pick}`,
    address: `https://${desk.key}/`,
    at: '2026-03-02T08:59:00.000Z',
  });
}

/** Redacts one statement with a body on this key that `isTarget` picks. */
function redact(desk: Desk, isTarget: (entry: Entry) => boolean): Statement[] {
  const targets = allHeld(desk).filter(
    ({ entry, statement }) =>
      entry.about === desk.key && (statement.body || statement.digest) && isTarget(entry),
  );
  const target = choose(targets, desk.pick);
  return target ? [sayRedaction(desk.makeSalt, [target.name], 'a patient is named')] : [];
}

/** Says on one topic that it replaces whatever stands on all others, and everybody's notes. */
function overreach(desk: Desk): Statement[] {
  const others = allHeld(desk).filter(({ statement, entry }) =>
    statement.topic === 'note' ? entry.by !== desk.by : statement.topic !== 'note',
  );
  const topics = ['note', 'stage', 'standing', 'x-weather'];
  const topic = choose(topics, desk.pick) ?? 'note';
  const names = others.filter(({ statement }) => topic === 'note' || statement.topic !== topic);
  return [{ topic, value: 'sunny', replaces: names.map(({ name }) => name) }];
}

/** Everything a writer may do: each composes the statements of one entry, none where the act has nothing to be about. */
export const ACTS = {
  verify: (desk) => [standing(desk, 'verified', onScreen(desk, 'standing'))],
  question: (desk) => [standing(desk, 'in-review', onScreen(desk, 'standing'))],
  warn: (desk) => [
    standing(desk, 'suspicious', onScreen(desk, 'standing')),
    sayText(desk.makeSalt, 'note', `why ${desk.pick}`),
    quote(desk),
  ],
  retract: (desk) => [standing(desk, 'none', onScreen(desk, 'standing'))],
  'add-view': (desk) => [standing(desk, choose(STANDINGS, desk.pick) ?? 'verified', [])],
  review: (desk) => [sayReviewOn(`2027-0${1 + (desk.pick % 9)}-01`, onScreen(desk, 'review-on'))],
  answer: (desk) => [
    {
      topic: 'answer:baa-offered',
      value: choose(ANSWER_VALUES, desk.pick) ?? 'unknown',
      replaces: onScreen(desk, 'answer:baa-offered'),
    },
  ],
  agreement: (desk) => [
    {
      topic: 'agreement',
      value: choose(AGREEMENT_VALUES, desk.pick) ?? 'draft',
      replaces: onScreen(desk, 'agreement'),
    },
  ],
  stage: (desk) => [sayStage(choose(STAGES, desk.pick) ?? 'in-use', onScreen(desk, 'stage'))],
  note: (desk) => [sayText(desk.makeSalt, 'note', `note ${desk.pick}`)],
  'mend-note': (desk) => [
    sayText(desk.makeSalt, 'note', `mended ${desk.pick}`, onScreen(desk, 'note').slice(0, 256)),
  ],
  quote: (desk) => [quote(desk)],
  phone: (desk) => [sayText(desk.makeSalt, 'phone', `+1503555010${desk.pick % 10}`)],
  link: (desk) => {
    const other = choose(
      OTHER_KEYS.filter((key) => key !== desk.key),
      desk.pick,
    );
    return other === undefined ? [] : [sayLink(other)];
  },
  unlink: (desk) => {
    const vendor = foldVendor(desk.key, desk.held, PEOPLE);
    const other = choose(
      OTHER_KEYS.filter((key) => key !== desk.key),
      desk.pick,
    );
    const links = vendor.links.filter(({ keys }) => keys.includes(desk.key) && keys.includes(other ?? ''));
    return other === undefined || links.length === 0
      ? []
      : [
          sayUnlink(
            other,
            links.map(({ said }) => said.name),
          ),
        ];
  },
  left: () => [sayLeft('2026-01-31')],
  'redact-own': (desk) => redact(desk, (entry) => entry.by === desk.by),
  'redact-other': (desk) => redact(desk, (entry) => entry.by !== desk.by),
  future: (desk) => [
    { topic: `weather:${desk.pick}`, value: 'sunny', measured: { in: ['K', desk.pick] } },
    { topic: 'standing', value: 'beloved' },
  ],
  overreach,
} as const satisfies Record<string, (desk: Desk) => Statement[]>;

export type Act = keyof typeof ACTS;

/** Acts that only say things. */
export const SAYING = [
  'verify',
  'question',
  'warn',
  'retract',
  'review',
  'answer',
  'agreement',
  'stage',
  'note',
  'quote',
] as const;

/** Every act of a reviewer who plays by the rules. */
export const FAIR: readonly Act[] = [
  ...SAYING,
  'mend-note',
  'phone',
  'link',
  'unlink',
  'left',
  'redact-own',
  'redact-other',
  'future',
];
