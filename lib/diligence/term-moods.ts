/** Who acts in a part of a clause; `none` where the sentence does not say, or names neither side. */
export type Actor = 'VENDOR' | 'CLIENT' | 'PARTIES' | 'none';

/** How it is said: a duty, a prohibition, a permission, a refusal, a bare statement, or a condition. */
export type Mood = 'duty' | 'ban' | 'may' | 'refusal' | 'plain' | 'condition';

/** A part of a clause with one actor and one mood. */
export interface Said {
  readonly actor: Actor;
  readonly mood: Mood;
  readonly start: number;
  readonly end: number;
}

const REFUSAL =
  '(?:shall|will|is|are) not (?:be )?(?:considered )?(?:to be )?in (?:breach|default|violation)|(?:shall|will|is|are|be) (?:not|never|in no event|under no circumstances) (?:be )?(?:required|obligated|obliged|responsible|liable|bound|expected)|(?:shall have|has|have|will have|undertakes?|assumes?|accepts?|bears?|shall bear|shall assume) (?:no|not any)(?: \\w+){0,2} (?:duty|duties|obligations?|responsibility|liability|responsibilities)|need not|(?:does|do|shall|will) not (?:agree|undertake|have to|promise|warrant|accept|contemplate|offer)|makes? no (?:promise|representation|warranty|commitment|undertaking|assurance)s?|gives? no (?:promise|warranty|assurance|undertaking)s?|disclaims?|declines?|in no event (?:is|are|shall|will) \\w+ (?:be )?(?:obliged|required|obligated)|not (?:be )?(?:obliged|required|obligated)|refuses?|(?:is|are|be) under no (?:duty|obligation)|nothing(?: \\w+){0,4} (?:requires?|obligates?|obliges?)';
const BAN =
  '(?<=\\b(?:VENDOR|VENDOR to CLIENT) )not to|(?:shall|will|may|must|can|should(?! not[,.;)]))(?: \\w+)? (?:neither|not|never)|(?:does|do) not,? (?:use|disclose|share|sell|make)|(?<=\\b(?:VENDOR|CLIENT|it|they) )(?:does|do) not|(?:neither|never) (?:uses?|discloses?|shares?)|(?<=\\bno \\w{3,20} )(?:may|shall|will|can)|makes? no (?:\\w+ )?(?:use|disclosure)|cannot|(?:(?:is|are) )?bound not to|(?:agrees?|undertakes?|covenants?|promises?|is|are)(?: hereby)? (?:not to|neither to|to (?:neither|never)|to not|never to|to refrain|prohibited from|forbidden to|not permitted to|not authorized to|not allowed to)|(?:shall|will|must|agrees to|agrees that it will) (?:refrain|make no|have no|abstain|desist|forbear|avoid)|(?:has|have) no right to|may make no|agrees? that it (?:shall|will) (?:not|neither|make no)|nor (?:shall|will|may)|is prohibited|are prohibited|is forbidden|are forbidden';
const MAY =
  "(?<!\\b(?:patient|individual|person|member|caller)s? )(?:is|are|shall be|will be)(?: further| also| hereby)? (?:permitted|authorized|allowed|entitled|free|at liberty|welcome)|(?<!as |that |which |what (?:they|individuals|patients|CLIENT) )\\bmay\\b|\\bcan\\b|(?:has|have|shall have) the (?:right|option|authority)|reserves? the right|(?<=\\b(?:VENDOR|CLIENT|PARTIES|it|they) )should(?! (?:not )?have\\b)|entitles? (?:CLIENT|PARTIES|VENDOR) to|gives? (?:CLIENT|PARTIES) the right|(?<=\\b(?:VENDOR|CLIENT) )(?:believes?|thinks?|recogni[sz]es)|(?:was|were|has been|have been) (?:asked|invited|requested)|(?<!'s )(?:offer(?:s|ed)?|propos(?:es?|ed)|hopes?|intends?|plans?|aims?|expects?|seeks?|wish(?:es)?|would like|tr(?:y|ies)|strives?) to|(?:shall|will|may)(?: itself| alone)? (?:decide|determine) (?:whether|if)|will (?:consider|try|endeavou?r|strive|attempt)|endeavou?rs?|at (?:its|our|their) (?:sole )?(?:discretion|option)";
const DUTY =
  'shall|will|must|(?<!\\b(?:not|(?:unless|until|if|when|once) (?:the )?CLIENT(?: \\w+)?) )agrees?|undertakes?|covenants?|promises?|warrants?|represents?|(?:is|are)(?: hereby)? (?:required|obligated|obliged|responsible|bound)|commits?|obliges? \\w+ to|(?:is|are|was) to(?= \\w)|pledges?|engages? to|guarantees?|binds? itself|(?:duty|job|task|responsibility|obligation) (?:is |of VENDOR )?to|(?:has|have) to (?!(?:do with|the|a|us|me|you)\\b)(?=[a-z])|(?:has|have) (?:a|the) duty';
const MODAL = new RegExp(
  `\\b(?:(${REFUSAL})|(${BAN})|(${MAY})|(${DUTY}))\\b(?! (?:be (?:deemed|construed)|mean|have been))`,
  'g',
);

const STATING = /\b(VENDOR|CLIENT|PARTIES) (?:\w+ly |also )?[a-z]{2,}s\b/g;
const PARTY = /\b(VENDOR|CLIENT|PARTIES)\b('s?)?/g;
/** Before a party that does not act: “on behalf of CLIENT”. */
const OBLIQUE =
  /(?:\b(?:so|have|whether|to|of|by|from|with|for|behalf of|than|upon|on|as|against|at|whom|binds?|bound|governs?|governing|obliges?|obliging|obligates?|pays?|permits?|lets|serves?|require|requires|let|lets|allow|enable|between|and|(?:notif|inform|tell|giv|report|furnish|help|suppl|send|deliver|hand|show)\w*) (?:the |an? |any |each )?)$/;
/** Before a party that acts in a clause inside the sentence. */
const SUBORDINATE = new RegExp(`${OBLIQUE.source}|\\b(?:that|which|what|when|if|because) (?:the )?$`);
const CONDITION =
  /^(?:if|where|when|whenever|should|once|upon|to the extent|unless|in case|in the event|while|as soon as|before|after|whereas|because|since|although|the (?:minute|moment|instant))\b/;

/** “So that CLIENT can answer, VENDOR keeps …”: a statement behind a modal verb. */
const STATEMENT = /[,:](?: when CLIENT asks?,)? (VENDOR|CLIENT) (?:[a-z]+s\b|(?:give|send|hand|provide) )/;
/** What one tells another to do: “If a patient asks, send us a copy.” */
const COMMAND =
  '(?:get|pick|ring|alert|contact|text|give|send|tell|call|phone|let|report|notify|inform|make|return|destroy|shred|hand|keep|use|correct|fix|change|provide|show|pass|have|put|take|write|supply|furnish|open|follow|do|add|erase|delete|ask|see)';
const COMMANDING = new RegExp(`^(?:please |also |promptly |always )?${COMMAND} `);
/** Where the condition ends and what follows from it begins. */
const TURN = new RegExp(
  `, (?:then |please )?(?=(?:VENDOR|CLIENT|PARTIES|it|they|the|what|whatever|each|any|such|does|do|no|all|every|E?PHI|nothing|copies)\\b)|, (?:then |please |promptly )?(?=${COMMAND} (?!or\\b|and\\b))|(?<=^[^,]{20,160}[a-zI] )(?<!\\b(?:to|of|by|from|with|for|on|because|if|when|that) )(?=(?:VENDOR|CLIENT) (?:[a-z]+s\\b|${COMMAND} )|it (?:does|keeps|follows|tells|reports|obtains|requires|gets|binds|gives|sends) )`,
);
const TIME = /^(?:once|upon|as soon as|before|after)\b/;

/** Parts of a normal clause, each with its actor and mood; `fallback` acts where nobody is named. */
export function splitMoods(text: string, fallback: Actor): Said[] {
  const modals = [...text.matchAll(MODAL)];
  const first = modals[0]?.index ?? text.length;
  const said = splitPlain(text.slice(0, first), fallback);
  for (const [index, modal] of modals.entries()) {
    const from = index === 0 ? 0 : (modals[index - 1]?.index ?? 0) + (modals[index - 1]?.[0].length ?? 0);
    const end = modals[index + 1]?.index ?? text.length;
    const between = text.slice(from, modal.index).replaceAll(ASIDE, ' ');
    const actor = passiveActor(text.slice(modal.index, end)) ?? actorOf(between, said.at(-1), fallback);
    said.push({ actor, mood: moodOf(modal), start: modal.index, end });
    const turn = STATEMENT.exec(text.slice(modal.index, end));
    if (turn) said.push({ actor: turn[1] as Actor, mood: 'plain', start: modal.index + turn.index, end });
  }
  return said;
}

/** What stands in brackets acts nowhere else. */
const ASIDE = /\([^()]{0,300}\)/g;

function moodOf([, refusal, ban, may]: RegExpMatchArray): Mood {
  if (refusal !== undefined) return 'refusal';
  if (ban !== undefined) return 'ban';
  return may !== undefined ? 'may' : 'duty';
}

/** The words before the first modal verb: a statement (“VENDOR reports …”), perhaps behind a condition. */
function splitPlain(text: string, fallback: Actor): Said[] {
  if (text === '') return [];
  const isCondition = CONDITION.test(text);
  const turn = isCondition ? (TURN.exec(text) ?? (TIME.test(text) ? /, /.exec(text) : null)) : null;
  const cut = isCondition ? (turn ? turn.index + turn[0].length : text.length) : 0;
  const parts: Said[] = [];
  if (cut > 0)
    parts.push({ actor: actorIn(text.slice(0, cut)) ?? fallback, mood: 'condition', start: 0, end: cut });
  const rest = text.slice(cut);
  if (rest !== '')
    parts.push({
      actor:
        HEARS.test(rest) || FROM_VENDOR.test(rest) || (cut > 0 && GETS.test(rest))
          ? 'VENDOR'
          : (statingActor(rest) ?? fallback),
      mood: 'plain',
      start: cut,
      end: text.length,
    });
  return parts;
}

/** Before what belongs to a party: “CLIENT information”. */
const OWNED = /^ (?:E?PHI|information|data|records?|materials?|policy|policies|personnel)\b/;

/** “PHI is kept safe by VENDOR” names its actor behind the verb. */
const statingActor = (text: string): Actor | undefined =>
  (/\b(?:is|are|the following,?)(?: \w+)?[^.;]{0,80}\bby (?:the )?(VENDOR|CLIENT)\b(?! (?:is|are|be|was|were|has|have|shall|will|must)\b)/.exec(
    text,
  )?.[1] as Actor | undefined) ?? (COMMANDING.test(text) ? undefined : firstActor(text));

/** “CLIENT hears from VENDOR”: who is told acts less than who tells. */
const HEARS =
  /^(?:and |also )?CLIENT (?:also |promptly )?(?:hears?|learns?|is (?:\w+ )?(?:told|notified|informed|given|sent|furnished|handed|shown|alerted|advised|warned))\b/;
/** “Within three days CLIENT learns from VENDOR”, “CLIENT needs to hear it from VENDOR”. */
const FROM_VENDOR =
  /\bCLIENT (?:[\w]+ ){0,3}(?:hears?|learns?|gets?|receives?|obtains?|has|have|expects?|wants?|needs?)\b[^.;]{0,80}\bfrom VENDOR\b/;
/** “When CLIENT asks for it, CLIENT gets it in five days.” */
const GETS = /^(?:CLIENT|it|they) (?:gets?|receives?|has|have) (?:it|them|that|those|this|the|all|a)\b/;

/** What acts for a party, or is its acting: “VENDOR's performance shall conform”. */
const ACTING_FOR =
  /^ (?:performance|handling|treatment|conduct|systems?|operators?|staff|workforce|personnel|employees|officers?)\b/;

const isActing = (text: string, match: RegExpMatchArray): boolean =>
  (match[2] === undefined || ACTING_FOR.test(text.slice((match.index ?? 0) + match[0].length))) &&
  !OWNED.test(text.slice((match.index ?? 0) + match[0].length)) &&
  !OBLIQUE.test(text.slice(Math.max(0, (match.index ?? 0) - 14), match.index));

/** “…, and VENDOR” right before the modal verb begins a main clause. */
const AND_THEN = /, and (?:the )?(VENDOR|CLIENT|PARTIES) *$/;

function actorBefore(text: string): Actor | undefined {
  const joined = AND_THEN.exec(text);
  if (joined) return joined[1] as Actor;
  const acting = [...text.matchAll(PARTY)].filter((match) => isActing(text, match)).at(-1);
  return acting?.[1] as Actor | undefined;
}

/** Whom “it” means behind a condition: whoever acts in it, nobody in particular if both do. */
function actorIn(text: string): Actor | undefined {
  const acting = new Set(
    [...text.matchAll(PARTY)].filter((match) => isActing(text, match)).map(([, name]) => name),
  );
  return acting.size > 1 ? 'none' : ([...acting][0] as Actor | undefined);
}

/** The first side that acts; a sentence that begins with “it” speaks of whoever acted before. */
export function firstActor(text: string): Actor | undefined {
  if (/^(?:it|they|this|such)\b/.test(text)) return undefined;
  const near = [...text.slice(0, 45).matchAll(PARTY)].find(
    (match) =>
      isActing(text, match) &&
      !/\b(?:that|which|what|whatever|after|before|once|until|when|if|where|while|because) (?:the )?$|\b(?:that|which|who) (?:\w+ )?[a-z]+ (?:the )?$/.test(
        text.slice(0, match.index),
      ),
  );
  const stating = [...text.slice(0, 160).matchAll(STATING)].find(
    ({ index }) => !SUBORDINATE.test(text.slice(Math.max(0, index - 14), index)),
  );
  return (near ?? stating)?.[1] as Actor | undefined;
}

/** “shall be returned by VENDOR”: the actor stands behind the verb, or nowhere. */
function passiveActor(text: string): Actor | undefined {
  if (
    /^(?:shall|will|must|is to|are to) (?:\w+ )?(?:receive|get|have|obtain|hear)\b[^.;]{0,200}\bfrom VENDOR\b/.test(
      text,
    )
  )
    return 'VENDOR';
  if (
    !/^(?:shall|will|must|may|can|are|is)(?: to)?(?: not)? (?:also |promptly |immediately )?be (?!able|responsible|entitled|permitted|obligated|required|in )\w+/.test(
      text,
    )
  )
    return undefined;
  return (/\bby (?:the )?(VENDOR|CLIENT|PARTIES)\b/.exec(text)?.[1] as Actor | undefined) ?? 'none';
}

/** “VENDOR shall ensure that its subcontractors agree”: the vendor acts still. */
const MAKES_ANOTHER =
  /\b(?:ensur|requir|caus|oblig|bind|obtain)\w*\b[^.;]{0,160}$|\b(?:see that|see to it|have|has|make|makes) [^.;]{0,80}$/;

const PRONOUN = /\b(?:it|they)(?: also| then| further)?\s*$/;
const GOES_ON = /\b(?:and|or|but|also|,|;)\s*(?:also|then|further)?\s*$/;

/** “A CLIENT that finds that VENDOR has failed may …”: the one whom the relative clause describes acts. */
const relativeHost = (between: string): Actor | undefined =>
  /^(?:an? |the |any |each )?(VENDOR|CLIENT)(?: (?:that|who|which) [^,.;]{0,160}|, [^.;]{0,200}, *)$/.exec(
    between,
  )?.[1] as Actor | undefined;

/** “VENDOR shall give it when CLIENT asks and shall add …”: who was asked goes on. */
const ASKS_AND =
  /\b(?:when|if|as|once|whenever|where|after) CLIENT (?:so )?(?:asks?|requests?|wants?|directs?|needs?)(?: it| them| so)? and\s*$/;

/** Who acts in what a modal verb begins: whoever is named before it, or “it”, or who acted before “and shall”. */
function actorOf(between: string, last: Said | undefined, fallback: Actor): Actor {
  const before = last && last.actor !== 'none' ? last.actor : fallback;
  if (PRONOUN.test(between)) return actorIn(between) ?? before;
  if (ASKS_AND.test(between)) return before;
  const named = actorBefore(between);
  if (named) return relativeHost(between) ?? named;
  if (GOES_ON.test(between) || between.trim().length < 4) return before;
  return MAKES_ANOTHER.test(between) && last ? last.actor : 'none';
}
