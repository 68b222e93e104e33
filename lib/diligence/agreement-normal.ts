import type { Clause } from './agreement-clauses.ts';
import type { Definition } from './agreement-definitions.ts';
import { escapeName, type Role } from './agreement-parties.ts';

/** A clause in the form that the tables of concepts speak of: lower case, with `VENDOR`, `CLIENT`, `PARTIES`, `PHI`, `EPHI`. */
export interface NormalClause {
  readonly clause: Clause;
  /** The clause with the words that lead into it. */
  readonly said: string;
  /** The same, and around it what it may refer back to: its heading and the sentence before. */
  readonly around: string;
  /** The sentence before, in the same paragraph. */
  readonly before: string;
  readonly heading: string;
}

/** Wordings with one meaning, in one form. Applied in order, to any case. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/ \([^()]{0,80}(?:@|\d{3}-\d{4})[^()]{0,80}\)/g, ''],
  [
    /\b[Tt]he (?:vendor|answering (?:service|company)|business associate|call cent(?:er|re)|service provider|supplier|bureau)\b(?!s|'s business)/g,
    'VENDOR',
  ],
  [
    /\b[Tt]he (?:practice|clinic|hospital|county|health (?:plan|system)|university|covered entity|client|customer|subscriber)\b(?! and procedure)/g,
    'CLIENT',
  ],
  [
    /\b(agrees?|undertakes?|promises?|covenants?|shall|will|must) (?:as follows|the following)\b[:,]? ?/gi,
    '$1 ',
  ],
  [/\b[lI](?=6[04]\.\d{3}|64\b)/g, '1'],
  [/(?<=\s)&(?=\s)/g, 'and'],
  [/\bw\/in\b/gi, 'within'],
  [/\bw\/o\b/gi, 'without'],
  [/\bw\/(?=\s)/gi, 'with'],
  [/\bSec'y\b/gi, 'Secretary'],
  [/\bavail\.(?=\s)/gi, 'available'],
  [/\bapprop\.(?=\s)/gi, 'appropriate'],
  [/\binfo\.(?=\s)/gi, 'information'],
  [/\bsubpt\. ?(?=[CE]\b)/gi, 'subpart '],
  [/\breqts?\.(?=\s)/gi, 'requirements'],
  [/\bDRS\b/g, 'designated record set'],
  [/\b(uses?|return|returned)\/(?=disclos|destroy)/gi, '$1 or '],
  [/(, | and | or )\.5(24|26|28)\b/g, '$1164.5$2'],
  [/\bcan't\b/gi, 'cannot'],
  [/\bwon't\b/gi, 'will not'],
  [/n't\b/g, ' not'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/\b(th(?:at|ere|is)|it|what)'s (?=not|all|why|the|a|allowed|permitted)/gi, '$1 is '],
  [/\bthats\b/gi, 'that is'],
  [/\bbreech(es|ed)?\b/gi, 'breach$1'],
  [/\bammend/gi, 'amend'],
  [/\bpractis/gi, 'practic'],
  [/\bauthoris/gi, 'authoriz'],
  [/\bneither (?:of (?:the |us )?)?part(?:y|ies) (?:may|shall|will|must|can)\b/gi, 'PARTIES shall not'],
  [
    /\b(?:electronic[ -](?:protected health information|PHI|(?:patient|client|member|customer) (?:information|data|PHI))|e-?PHI)\b/gi,
    'EPHI',
  ],
  [/\b(?:patient|client|member|customer|hospice|provider)s?(?:'s?)? PHI\b/gi, 'PHI'],
  [/\b(?:protected )?(?:health|patient|medical|client|caller) info\b/gi, 'PHI'],
  [/\b(?:unsecured )?protected health(?:care)? information\b/gi, 'PHI'],
  [/\b(?:individually identifiable )?health information\b/gi, 'PHI'],
  [/\bPHI (?:in|of) electronic form\b|\bPHI that is electronic\b/gi, 'EPHI'],
  [
    /\b(?:patient|caller|medical|health|clinical)s?'? (?:health |medical |care )?(?:information|data)\b/gi,
    'PHI',
  ],
  [/\bPHI\b/gi, 'PHI'],
  [/\b(?:u\.? ?s\.? )?department of health (?:and|&) human services\b/gi, 'hhs'],
  [/\bhealth and human services\b/gi, 'hhs'],
  [/\bdata aggregation(?: services?)?\b/gi, 'data-aggregation'],
  [
    /\b(?:carry(?:ing)? out|fulfil+(?:ing)?|discharg(?:e|ing)|meet(?:ing)?|satisfy(?:ing)?) (?:its|the|any|our|their|your)(?: own| present or future)? legal (?:responsibilities|duties|obligations)\b/gi,
    'legal-duties',
  ],
  [
    /\b(?:internal |its own |own )?(?:proper )?management(?: and| or) administra(?:tion|tive (?:activities|purposes))\b/gi,
    'own-management',
  ],
  [/\bde-?identif\w+/gi, 'deidentify'],
  [/\bcustomer service\b/gi, 'service'],
  [/, if (?:it|this|that) (?:can (?:feasibly )?be done|(?:is|be|proves?) feasible),/gi, ''],
];

/** A definition that is a longer list stands by its items, not in one sentence. */
const LONGEST_LIST = 5;
const MOST_EXPANDED = 4;
const LONGEST_SAID = 2500;

/** Brings clauses into normal form, for the parties and definitions of one agreement. */
export function normaliseWith(
  parties: ReadonlyMap<string, Role>,
  definitions: readonly Definition[],
): (clause: Clause) => NormalClause {
  const useful = definitions.filter(
    ({ name, clauses }) =>
      !parties.has(name.replace(/^[Tt]he /, '')) &&
      !parties.has(name.replace(/^The /, 'the ')) &&
      !parties.has(name.toLowerCase()) &&
      !STANDARD.test(name) &&
      clauses.length <= LONGEST_LIST,
  );
  const aliases = useful.filter(({ body }) => namesInformation(body));
  const rest = useful.filter((definition) => !aliases.includes(definition) && definition.body.length > 12);
  const expand = expandNames(rest);
  const alias = replaceNames(
    aliases
      .flatMap(({ name }) => (name.endsWith('s') ? [name, name.slice(0, -1)] : [name]))
      .map((each) => [each, 'PHI'] as const),
  );
  const name = replaceNames(
    [...parties].map(([each, role]) => [each, /^(?:our|your|my)$/.test(each) ? `${role}'s` : role] as const),
  );
  const addressed = parties.get('you');
  const generic = nameInSmallLetters(parties);
  const normal = (text: string) => foldPhrases(address(generic(name(alias(expand(text)))), addressed));
  return (clause) => {
    const said = normal(`${clause.lead} ${clause.text}`.trim());
    const heading = normal(clause.heading);
    const before = normal(clause.before);
    return { clause, said, heading, before, around: `${heading} . ${before} . ${said}` };
  };
}

/** Whether a definition is one of the information itself, not of something done with it. */
function namesInformation(body: string): boolean {
  const named = PHI_BODY.exec(body.slice(0, 160));
  return named !== null && !ACTS.test(body.slice(0, named.index));
}

/** Words before the information that make it something done with it. */
const ACTS =
  /\b(?:use|uses|disclos\w+|breach|incident|contract|agree\w*|safeguards?|record of|duties|amend\w*|to|\w+ing)\b/i;

const PHI_BODY =
  /protected health(?:care)? information|individually identifiable|\bPHI\b|patients' (?:health )?information/i;
/** Names with a meaning in the regulation; what an agreement says of them changes nothing here. */
const STANDARD =
  /^(?:PHI|e-?PHI|electronic (?:PHI|protected health information)|(?:unsecured )?(?:PHI|protected health information)|breach(?:es)?|security incidents?|subcontractors?|individuals?|secretary|hhs|hipaa(?: rules| regulations)?|hitech(?: act)?|agreement|baa|services?|parties|party|designated record set|required by law|privacy rule|security rule|breach notification rule|use|disclosure|workforce|effective date|return or destroy|minimum necessary)$/i;

type Rewrite = (text: string) => string;

function foldPhrases(text: string): string {
  const folded = PHRASES.reduce((said, [found, form]) => said.replaceAll(found, form), text);
  return joinParties(
    folded.replaceAll(/\b(?:VENDOR|CLIENT|PARTIES|E?PHI)\b|[A-Z]+/g, (word) =>
      TOKENS.has(word) ? word : word.toLowerCase(),
    ),
  ).slice(0, LONGEST_SAID);
}

const TOKENS = new Set(['VENDOR', 'CLIENT', 'PARTIES', 'PHI', 'EPHI']);

function joinParties(text: string): string {
  return text
    .replaceAll(/\bVENDOR and (?:the )?CLIENT\b|\bCLIENT and (?:the )?VENDOR\b/g, 'PARTIES')
    .replaceAll(
      /\b(?:either|each|both|neither|a|any|one|the non-?breaching|the other) (?:of )?(?:us|the )?part(?:y|ies)\b|\b(?:either|each|both) of us\b|\bthe other(?= (?:may|can|shall|will|is|has|to)\b)|\beither of (?:CLIENT|VENDOR)\b|\bthe parties\b/g,
      'PARTIES',
    )
    .replaceAll(/\bEPHI PHI\b/g, 'EPHI')
    .replaceAll(
      /\b(?:hereby )?(?:(?:agree|warrant|acknowledge|promise|covenant|confirm|represent|understand|accept|guarantee|certifie|recognize)s?|undertakes?)(?: and (?:agrees?|warrants?|covenants?))? that (?:it|they) (?=(?:shall|will|must|may) )/g,
      '',
    );
}

function replaceNames(names: readonly (readonly [string, string])[]): Rewrite {
  if (names.length === 0) return (text) => text;
  const forms = new Map<string, string>();
  for (const [name, form] of names)
    for (const each of [
      name,
      name.toUpperCase(),
      name.length < 5 ? `${name[0]?.toUpperCase()}${name.slice(1)}` : name,
      / [a-z]\w*$/.test(name) ? `${name[0]?.toLowerCase()}${name.slice(1)}` : name,
      name.startsWith('the ') ? `The ${name.slice(4)}` : name,
    ])
      forms.set(each, form);
  const longest = [...forms.keys()].toSorted((a, b) => b.length - a.length);
  const found = new RegExp(`(?<![\\w-])(?:[Tt]he )?(${longest.map(escapeName).join('|')})(?![\\w-])`, 'g');
  return (text) => text.replaceAll(found, (_, name: string) => forms.get(name) ?? name);
}

/** Who is asked to do something, where the text speaks to one side. */
const address = (text: string, addressed: Role | undefined): string =>
  addressed === undefined ? text : text.replaceAll(/(?<=^|[.;:] )Please (?=[a-z])/g, `${addressed} please `);

/** “business associate shall return …”: the names of the regulation, where they stand as names without a capital. */
function nameInSmallLetters(parties: ReadonlyMap<string, Role>): Rewrite {
  const associate = parties.get('Business Associate') ?? 'VENDOR';
  const entity = parties.get('Covered Entity') ?? 'CLIENT';
  return (text) =>
    text.replaceAll(
      /(?<!(?:\b(?:an?|any|another|other|each|every|its|our|your|their|my|as|no|being)|'s|s') )\b(?:(?:the )?(business associate)|(?:the )?(covered entity))\b(?! (?:agreements?|contracts?|addend\w+|terms|provisions?|subcontractors?|relationship|functions?|status|requirements?|under|within|as)\b)(?='s\b|(?!'))/g,
      (_, named: string | undefined) => (named === undefined ? entity : associate),
    );
}

/** A defined name followed by what it means, so that a duty to report a “Mishap” says what is reported. */
function expandNames(definitions: readonly Definition[]): Rewrite {
  if (definitions.length === 0) return (text) => text;
  const bodies = new Map<string, string>();
  for (const { name, body } of definitions) for (const form of [name, `${name}s`]) bodies.set(form, body);
  const longest = [...bodies.keys()].toSorted((a, b) => b.length - a.length);
  const found = new RegExp(`(?<![\\w"-])(${longest.map(escapeName).join('|')})(?![\\w"-])`, 'g');
  const once = (text: string, taken: Set<string>) =>
    text.replaceAll(found, (name: string) => {
      const body = bodies.get(name);
      if (body === undefined || taken.has(body) || taken.size >= MOST_EXPANDED) return name;
      taken.add(body);
      return `${name} (${body})`;
    });
  return (text) => {
    const taken = new Set<string>();
    return once(once(text, taken), taken);
  };
}
