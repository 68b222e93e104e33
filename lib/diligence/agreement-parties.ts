import { findPartyNames } from './agreement-names.ts';

/** Who a name in an agreement stands for: the vendor (business associate) or its client (covered entity). */
export type Role = 'VENDOR' | 'CLIENT';

/** Names that say by themselves who is meant, with how surely. */
const USUAL_NAMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:business associate|ba|associate)$/i, 12],
  [/^(?:covered entity|ce)$/i, -20],
  [/^(?:receiving party|recipient|receiver)$/i, 9],
  [/^(?:disclosing party|releasing party)$/i, -9],
  [/^(?:prime|prime contractor|upstream)$/i, -9],
  [/^(?:vendor|contractor|supplier|service provider|answering service|consultant|bureau)$/i, 4],
  [
    /^(?:client|customer|hospital|practice|clinic|plan|physician|facility|subscriber|county|university|buyer|group|medical practice|health system|discloser|organization)$/i,
    -4,
  ],
];

/** What vendors do, or is said of them. `%` stands for the name. */
const VENDOR_SIGNS = [
  '% (?:(?:shall|will|agrees? to|must|agrees? that it will) )?(?:also |further |promptly )?(?:not use|neither use|uses? appropriate|implements?|reports?|ensures?|safeguards?|protects?|returns?|destroys?|makes? (?:its|available|phi)|documents?|mitigates?|incorporates?|answers|logs|keeps? (?:appropriate|a record)|compl(?:y|ies) with (?:the )?(?:hipaa )?(?:security|subpart c))',
  "%(?:'s)? (?:internal practices|internal books|subcontractors|subprocessors|workforce|operators|call (?:takers|agents)|own (?:proper )?management|proper management|message system)",
  '(?:created|received|maintained|held) by %',
  '% becomes aware',
  '% (?:guards|protects|opens|destroys|deletes|erases|amends|hands (?:over|back)|gives back)',
  "%(?:'s)? (?:staff|volunteers|receptionists|systems|facilities|answering|laptops|recordings)",
  '% is (?:an? )?(?:answering|call cent|messag|telephone|virtual|contact|telecom)\\w*',
  '% (?:may|is (?:permitted|authorized|allowed) to) (?:not )?use (?:and|or|it|phi|patient|protected|that)',
  '% (?:may|is (?:permitted|authorized|allowed) to) use',
  '(?:engage[sd]?|retain(?:s|ed)?|hire[sd]?) % (?:to|for)',
  '%(?:,[^.;]{0,60},)? (?:provides?|answers?|operates|performs|staffs|takes? (?:calls|messages)|handles?|picks? up)',
];
/** What clients do, or is said of them. */
const CLIENT_SIGNS = [
  'on behalf of %',
  "(?:on )?%(?:'s)? behalf",
  '(?:reports?|reported|notify|notifies|tell|inform|return(?:ed)?|furnish|give|deliver)(?: (?:it|them|promptly|back|such phi|phi|all phi))? (?:to )?%',
  "%(?:'s)? (?:patients|notice of privacy|privacy (?:notice|officer|office)|obligations? under|compliance|own compliance|account owner|doctors|physicians|clinics)",
  '(?:received|obtained) from(?:,)?(?: or created (?:or received )?(?:by [\\w ]{0,30})?)? %',
  '% (?:shall|will|must) not (?:request|ask)',
  '% (?:retains|engages|hires|has (?:retained|engaged|hired|asked)|forwards)',
  "%(?:'s)? (?:callers|calls|lines|telephones?|phones?|on-call)",
  '% is (?:an? )?(?:[\\w-]+ )?(?:clinic|hospital|medical|health|practice|dental|group health plan|physician|hospice)\\w*',
  '(?:for|serving|serves) %',
  'you (?:will |must |shall )?let % (?:know|have)',
  'sends? (?:it|them|that|these|copies) to %',
  '(?:gives?|hands?|sends?|lays before|lets|given to|handed to|sent to) %',
  '(?:at the direction of|as directed by|as instructed by|when instructed by) %',
  "%(?:'s)? (?:instructions|request)",
];

const BEING =
  '(?:,[^.;]{0,80},)? (?:may be |will be |is|as|are|being|acts as|considered|deemed)(?: acting as)?(?: to be)?(?: what [\\w ]{1,40} calls?)? (?:a|the|its|your|our|[\\w ]{1,30}.s) (?:hipaa )?"?';
/** What settles the matter. */
const CERTAIN = 8;
const VENDOR_PROOFS = [
  `%${BEING}(?:business associate )?subcontractor`,
  `%${BEING}business associate`,
  '"business associate"[^.;]{0,20}\\b(?:means|is|shall mean|refers to) %',
  '(?:vendor|supplier|contractor|answering \\w+|service provider|business associate|bureau)[:=|] [^\\n:|]{0,60}?%',
];
const CLIENT_PROOFS = [
  // A business associate of others is the client of its own subcontractor.
  `%${BEING}business associate (?:of|to|for) (?:its|several|various|many|hospitals|covered|upstream|a number)`,
  `%${BEING}covered entity`,
  '"covered entity"[^.;]{0,20}\\b(?:means|is|shall mean|refers to) %',
  '(?:client|customer|hospital|clinic|practice|covered entity|plan|provider)[:=|] [^\\n:|]{0,60}?%',
];
/** As much of a text as tells who is who. */
const TELLING = 80_000;

/** The parties of an agreement by the names it gives them, each with its role. */
export function findParties(whole: string): Map<string, Role> {
  const text = whole.slice(0, TELLING);
  const upstream = isUpstream(text);
  const parties = new Map<string, Role>([
    ['Business Associate', upstream ? 'CLIENT' : 'VENDOR'],
    ['BA', upstream ? 'CLIENT' : 'VENDOR'],
    ['Covered Entity', 'CLIENT'],
    ['CE', 'CLIENT'],
  ]);
  if (upstream) {
    parties.set('Subcontractor', 'VENDOR');
    parties.set('Associate', 'CLIENT');
  }
  const groups = findPartyNames(text);
  for (const names of groups) spreadRole(parties, names);
  const open = groups.filter((names) => !names.some((name) => parties.has(name)));
  const scores = scoreNames(text, open, upstream);
  // Between a business associate and its subcontractor all others are those whom the former serves.
  const middle = upstream ? CERTAIN : open.length > 1 ? (Math.max(...scores) + Math.min(...scores)) / 2 : 0;
  const isSettled =
    scores.some((score) => score >= CERTAIN / 2) && scores.some((score) => score <= -CERTAIN / 2);
  for (const [index, names] of open.entries())
    for (const name of isSettled && Math.abs(scores[index] ?? 0) < 2 ? [] : names)
      parties.set(name, (scores[index] ?? 0) > middle ? 'VENDOR' : 'CLIENT');
  partPronouns(parties, open, scores);
  return parties;
}

/** Who writes and who is written to are two parties: where both seem one, the likelier vendor of them is it. */
function partPronouns(
  parties: Map<string, Role>,
  open: readonly (readonly string[])[],
  scores: readonly number[],
): void {
  const we = open.findIndex((names) => names.includes('we'));
  const you = open.findIndex((names) => names.includes('you'));
  const [ofUs = 0, ofYou = 0] = [scores[we], scores[you]];
  if (we < 0 || you < 0 || parties.get('we') !== parties.get('you') || ofUs === ofYou) return;
  for (const name of open[we] ?? []) parties.set(name, ofUs > ofYou ? 'VENDOR' : 'CLIENT');
  for (const name of open[you] ?? []) parties.set(name, ofUs > ofYou ? 'CLIENT' : 'VENDOR');
}

/** Names of one party share its role. */
function spreadRole(parties: Map<string, Role>, names: readonly string[]): void {
  const role = names.map((name) => parties.get(name)).find((each) => each !== undefined);
  if (role) for (const name of names) parties.set(name, role);
}

/** An agreement between a business associate and its own subcontractor. */
function isUpstream(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    /\([^()"]{0,30}"subcontractor"[^()]{0,30}\)/i.test(head) &&
    !/\([^()"]{0,30}"covered entity"[^()]{0,30}\)/i.test(head)
  );
}

/** How much more of each party speaks for the vendor than for the client. */
function scoreNames(text: string, groups: readonly (readonly string[])[], upstream: boolean): number[] {
  const owner = new Map(
    groups.flatMap((names, at) => names.map((name) => [name.toLowerCase(), at] as const)),
  );
  const longest = [...owner.keys()].toSorted((a, b) => b.length - a.length).map(escapeName);
  if (longest.length === 0) return [];
  const name = `(?:the )?(${longest.join('|')})`;
  const scores = groups.map((names) =>
    USUAL_NAMES.reduce(
      (sum, [usual, weight]) =>
        sum + (names.some((each) => usual.test(each)) ? (upstream ? -Math.abs(weight) : weight) : 0),
      0,
    ),
  );
  const tally = (signs: readonly string[], weight: number, most: number) => {
    for (const sign of signs) {
      const counts = groups.map(() => 0);
      for (const [, found = ''] of text.matchAll(new RegExp(`\\b${sign.replace('%', name)}\\b`, 'gi'))) {
        const at = owner.get(found.toLowerCase()) ?? 0;
        counts[at] = (counts[at] ?? 0) + 1;
      }
      for (const [at, count] of counts.entries())
        scores[at] = (scores[at] ?? 0) + weight * Math.min(most, count);
    }
  };
  tally(VENDOR_SIGNS, 1, MOST_COUNTED);
  tally(CLIENT_SIGNS, -1, MOST_COUNTED);
  tally(VENDOR_PROOFS, CERTAIN, 1);
  tally(CLIENT_PROOFS, -CERTAIN, 1);
  return scores;
}

/** A sign that comes often counts no more than this. */
const MOST_COUNTED = 6;

export const escapeName = (name: string): string => name.replaceAll(/[^\w ]/g, '\\$&');
