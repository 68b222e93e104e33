const FIRST_PERSON = ['we', 'us', 'our', 'ours'];
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
  /^(?:this|the|such|any|each|that|all|no|if|it|they|he|she|who|which|we|you|i|agreement|addendum|baa|exhibit|contract|section|article|amendment|services|individuals?|patients?|subcontractors?|secretary|hhs|hipaa|phi|ephi|e-?phi|breach(?:es)?|notices?|part(?:y|ies)|either|both|neither|neither party|recipient|subpart|rule|rules|regulations?|information|data|law|laws|security incident|privacy rule|security rule|term|termination|there|what|how|when|where|nothing|effective date|incident|state|court|agents|employees?|workforce|callers?|operators|other|and|or|by|date|name|title|signed|except|upon|within|(?:[\w ]+ )?(?:phi|information|data|duties|matters?|rules?|order|records?|event|incident|breach|agreement|purposes?|materials?|act|log|occurrence|occurrences|provisions?|terms|conditions?|services|addendum|addenda|annex|schedule|states|standards?|policy|policies|safeguards?|systems|account|requirements?|undertakings?|promises?|charter|plan year|fees?|mishaps?|notice|notices|appendix|attachment|rider|protocol|instructions?|lines|calls|messages?|recordings?|console|website))$/i;

const SUBJECT =
  /(?<![\w'])((?:[A-Z][\w&.'-]{0,30}(?: (?:&|and) | ))?(?:[A-Z][\w&.'-]{0,30} ){0,2}?[A-Z][\w&'-]{0,30}),? (?:also |hereby |further |promptly )?(?:shall|will|must|may|agrees?|warrants|represents|acknowledges|is|returns|reports|uses|makes|keeps|answers)\b/g;
const IN_QUOTES = /(?:\(|, |and |or |= ?)(?:[^()"]{0,40})"([A-Za-z][^"]{0,40}?),?"/g;

/** “Helper” means any person: a defined word, and no party. */
const KIND_OF_PERSON = /"([A-Z][^"]{1,40})" (?:shall )?(?:means?|mean|includes?) (?!the [A-Z])[a-z]/g;
const MOST_NAMES = 24;

/** Names that could be a party's, those of one party together: in one bracket, or the forms of “we” and “you”. */
export function findPartyNames(text: string): string[][] {
  const kinds = new Set([...text.matchAll(KIND_OF_PERSON)].map(([, name = '']) => name));
  const counts = new Map<string, number>();
  const count = (name: string, weight: number) => {
    const known = name
      .replace(/^(?:The|A|An|Each|Every|Any|This|These|If|When|Should|Upon|While|As|Once|And|What) /, '')
      .trim();
    if (known.length > 1 && !NO_PARTY.test(known) && !kinds.has(known))
      counts.set(known, (counts.get(known) ?? 0) + weight);
  };
  for (const [, name = ''] of text.matchAll(SUBJECT)) count(name, 1);
  for (const [, name = ''] of text.slice(0, 6000).matchAll(IN_QUOTES))
    if (/^[A-Z]/.test(name) && text.split(name).length > 2) count(name, 2);
  for (const name of OFTEN_NAMED) if (text.split(name).length > 3) count(name, 2);
  const names = [...counts]
    .filter(([, n]) => n >= 2)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_NAMES)
    .map(([name]) => [name]);
  if (/\b[Ww]e (?:will|shall|may|agree|keep|use)\b|"we"/.test(text)) names.push([...FIRST_PERSON]);
  if (/\b[Yy]ou (?:will|shall|may|agree|are)\b|"you"/.test(text)) names.push([...SECOND_PERSON]);
  return joinBracketed(text, names);
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
