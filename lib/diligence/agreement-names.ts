const FIRST_PERSON = ['we', 'us', 'our', 'ours'];
/** Who writes “I” and “we” is one party. */
const SINGULAR = ['I', 'me', 'my', 'mine'];
const I = /\bI (?:will|shall|can|may|must|agree|promise|am|need|call|want|do|have)\b|\((?:the )?"?me"?\)/;
const WE =
  /\b[Ww]e (?:will|shall|may|must|can|agree|keep|use|promise|do|are|have|tell|give)\b|"we"|\((?:us|we)\)/;
const YOU =
  /\b[Yy]ou (?:will|shall|may|must|can|agree|are|do|have|keep|use|tell|give|promise|take|call|let)\b|"you"|\(you\)/;
const SECOND_PERSON = ['you', 'your', 'yours'];

const OFTEN_NAMED = [
  'Customer',
  'Client',
  'Vendor',
  'Supplier',
  'Contractor',
  'Practice',
  'Service Provider',
];

/** Capitalised words that act in agreements and are no party. */
const NO_PARTY =
  /^(?:(?:Article|Section|Clause|Part|Schedule|Exhibit) [A-Z\d]{1,3}|[\w&. -]{1,40}'s|[\w&. -]{1,40}'s [\w ]{0,40}\bInformation|[A-Z]{1,3}-?\d+(?:\.\d+)*|allowed|permitted|prohibited|forbidden|required|further|optional|additional|this|the|such|any|each|that|all|no|if|it|use|uses|disclosures?|they|he|she|who|which|we|you|i|agreement|addendum|baa|exhibit|contract|section|article|amendment|services|individuals?|patients?|subcontractors?|secretary|hhs|hipaa|phi|ephi|e-?phi|breach(?:es)?|notices?|part(?:y|ies)|either|both|neither|neither party|recipient|subpart|rule|rules|regulations?|information|data|law|laws|security incident|privacy rule|security rule|term|termination|there|what|how|when|where|nothing|effective date|incident|state|court|agents|employees?|workforce|callers?|operators|other|and|or|by|date|name|title|signed|except|upon|within|(?:[\w ]+ )?(?:phi|work|information|data|duties|matters?|rules?|order|records?|attendance|contract|measures?|functions?|program|engagement|tasks?|period|right|purpose|violation|set|event|incident|breach|agreement|purposes?|materials?|act|log|occurrence|occurrences|provisions?|terms|conditions?|services|addendum|addenda|annex|schedule|states|standards?|policy|policies|safeguards?|systems|account|requirements?|undertakings?|promises?|charter|plan year|fees?|mishaps?|notice|notices|appendix|attachment|rider|protocol|instructions?|lines|calls|messages?|recordings?|console|website))$/i;

const SUBJECT =
  /(?<![\w'])((?:St\. )?(?:[A-Z][\w&.'-]{0,30}(?: (?:&|and) | ))?(?:[A-Z][\w&.'-]{0,30} ){0,2}?[A-Z][\w&'-]{0,30}),? (?:also |hereby |further |promptly )?(?:shall|will|must|may|agrees?|warrants|represents|acknowledges|is|has|can|returns|reports|uses|makes|keeps|answers|lets|gives|guards|protects|opens|gets|tells|sends|hands|asks|wants|does|needs|allows|decides|amends|complies|follows|notifies|provides|destroys|deletes|holds|signs|undertakes|promises|binds)\b/g;
/** “we call it Lumen”, “(hereafter BUREAU)”. */
const CALLED =
  /\b(?:here(?:in)?after|hereinafter called|referred to (?:here(?:in)?|below|herein)? ?as|we call (?:it|them|her|him)|(?:called|known) here(?:in|after)?(?: as)?|or) (?:the )?"?((?:St\. )?[A-Z][\w'-]{1,30}(?: [A-Z][\w'-]{1,30}){0,2})"?(?=[).,;:\n]| and\b)/g;
/** “(the clinic)”, “("the clinic")”: a name without a capital. */
const PLAIN_NAME = /\("?(the [a-z]{3,20}(?: [a-z]{3,20})?)"?\)/g;
/** A person in whose name an office stands. */
const TITLED = /\b(?:Dr|Mr|Ms|Mrs)\. [A-Z][\w'-]{1,30}(?<!'s)/g;
const IN_QUOTES = /(?:\(|, |and |or |= ?)(?:[^()"]{0,40})"([A-Za-z][^"]{0,40}?),?"/g;

/** “Helper” means any person, “Measures” means safeguards: defined words, and no parties. */
const NO_NAME =
  /"([A-Z][^"]{1,40})" (?:shall |will )?(?:means?|denotes?|signif(?:y|ies)|includes?|refers? to|describes?|designates?)(?: any of)? (?!(?:the )?[A-Z]|(?:us|you|we|me)\b|(?:the|that|a|an) (?:\w+ )?(?:party|person|entity|organization|practice|clinic|hospital|vendor|one|side|signer|undersigned|answering)\b)/g;
/** “between X (the "Program") and Y (the "Service")”: names of parties, whatever else such a word can mean. */
const PREAMBLE =
  /\b(?:between|by and between|made by|entered into by)\b[^"]{3,300}\((?:the |each,? |hereinafter |herein )?"([A-Z][\w&.' -]{1,40})"\)[^"(]{0,200}\band\b[^"]{3,300}\((?:the |hereinafter |herein )?"([A-Z][\w&.' -]{1,40})"\)/i;
const MOST_NAMES = 24;

/** Names that could be a party's, those of one party together: in one bracket, or the forms of “we” and “you”. */
export function findPartyNames(text: string): string[][] {
  const kinds = new Set([...text.matchAll(NO_NAME)].map(([, name = '']) => name));
  const [, ...introduced] = PREAMBLE.exec(text.slice(0, 4000)) ?? [];
  const counts = new Map<string, number>();
  const count = (name: string, weight: number) => {
    const known = name
      .replace(/^(?:The|A|An|Each|Every|Any|This|These|If|When|Should|Upon|While|As|Once|And|What) /, '')
      .trim();
    if (
      known.length > 1 &&
      !/ (?:Business Associate|Covered Entity)$/.test(known) &&
      !/^[A-Z]+ [A-Z]+ [A-Z ]+$/.test(known) &&
      (introduced.includes(known) || (!NO_PARTY.test(known) && !kinds.has(known)))
    )
      counts.set(known, (counts.get(known) ?? 0) + weight);
  };
  for (const [, name = ''] of text.matchAll(SUBJECT)) count(name, 1);
  for (const [, name = ''] of text.slice(0, 6000).matchAll(CALLED))
    if (text.split(name).length > 3) count(name, 2);
  for (const [, quoted = ''] of text.slice(0, 6000).matchAll(IN_QUOTES)) {
    const name = quoted.replace(/^the /, '');
    if (/^[A-Z]/.test(name) && text.split(name).length > 2) count(name, 2);
  }
  const plain = [...text.slice(0, 6000).matchAll(PLAIN_NAME)]
    .map(([, name = '']) => name)
    .filter((name) => !NO_PARTY.test(name.slice(4)) && text.split(name).length > 3);
  for (const [name] of text.matchAll(TITLED)) count(name, 1);
  for (const name of OFTEN_NAMED) if (text.split(name).length > 3) count(name, 2);
  const names = [...counts]
    .filter(([, n]) => n >= 2)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_NAMES)
    .map(([name]) => [name])
    .concat([...new Set(plain)].map((name) => [name]));
  names.push(...findPronouns(text));
  for (const ordinal of ['first', 'second'])
    if (text.includes(`party of the ${ordinal} part`)) names.push([`party of the ${ordinal} part`]);
  return joinPlurals(joinBracketed(text, names));
}

/** “Customers” are on the side of “Customer”. */
function joinPlurals(groups: string[][]): string[][] {
  for (const names of groups)
    for (const name of [...names]) {
      const plural = groups.find((others) => others !== names && others.includes(`${name}s`));
      if (plural) names.push(...plural.splice(0));
    }
  return groups.filter((names) => names.length > 0);
}

/** “We”, “I” and “you”, where they act. */
function findPronouns(text: string): string[][] {
  const isAddressed = YOU.test(text);
  const isWe = WE.test(text) || (isAddressed && /\b(?:us|our)\b/.test(text));
  const writer = [...(isWe ? FIRST_PERSON : []), ...(I.test(text) ? SINGULAR : [])];
  return [...(writer.length > 0 ? [writer] : []), ...(isAddressed ? [[...SECOND_PERSON]] : [])];
}

/** `("Business Associate" or "Provider")` names one party twice. */
function joinBracketed(text: string, groups: string[][]): string[][] {
  for (const [bracket] of text.slice(0, 6000).matchAll(/\([^()]{0,120}"[^()]{0,120}\)/g)) {
    const quoted = [...bracket.matchAll(/"([^"]{1,40}?),?"/g)].map(([, name = '']) => name.toLowerCase());
    const inside = groups.filter((names) => names.some((name) => quoted.includes(name.toLowerCase())));
    const [first, ...others] = inside;
    if (first) for (const other of others) first.push(...other.splice(0));
  }
  return groups.filter((names) => names.length > 0);
}
