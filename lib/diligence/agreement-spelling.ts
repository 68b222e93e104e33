/** Words of agreements that scanning and PDF text tear apart, glue together or misread. */
const WORDS: ReadonlySet<string> = new Set(
  `a about above access accordance accordingly account accounting acts additional administrative affect after allow allowed allows agent
  agents agree agreed agreement agrees all also amend amended amendment amendments an and another any appendix
  applicable applies apply appropriate are as associate associates at authorized availability available aware be
  because becomes been before behalf below between board books breach breached breaches business but by cannot cause
  certified client clients comply complies compliance condition conditions confidential confidentiality contract
  contractor contractors contracts copies copy covered create created creates cure customer damages data days
  department designated destroy destroyed destroys destruction determine determined determines determining disclose
  disclosed discloses disclosing disclosure disclosures discover discovered discovery documentation document during
  each effective electronic employ employees enable ensure ensures entered entities entitled entitles entity except extend feasible
  following for from fulfill functions further general government had harmful has have health hereby herein hereof
  hereunder hipaa hitech hold how however human if immediately implement implements in incident incidents including
  incorporate incorporated incorporates indemnify individual individuals infeasible inform information inspection
  integrity internal into is it its law laws limit limited lines maintain maintained maintains maintaining make makes
  making management manner material may medical minimum mitigate must necessary neither no not nothing notice notify
  notification obligation obligations of on one only operations or other others otherwise out own paragraph parties
  party patient patients perform performance performing permit permitted permits person persons phi physical plan
  policies practice practices prevent prior privacy procedures prohibited promptly protect protected protecting
  protection protections provide provided provides provider providing provision provisions purpose purposes pursuant
  reasonable reasonably received receive receives receiving record records regulations relate relating report
  reported reporting reports request requested requests require required requirement requirements requires respect
  restriction restrictions retain retained return returned returning returns right rights rule rules safeguard
  safeguards same satisfy secretary section sections secure secured security service services set shall should so
  standards state statement subcontractor subcontractors subject subpart such supplier suppliers system systems
  technical term terminate terminated terminates terminating termination terms than that the their them then there
  thereof these they third this those through to together transmit transmits transmitted under underlying unless
  unsecured until upon us use used uses using vendor vendors violated violates violation was we were when whereas where
  whether which who will with within without workforce would write writing written you your
  aggregation allowing answer answering associates assure attempts audit because becoming believes calls caller callers center
  clinic come comes confirm confirms consent containing cover covers covering data deliver delivers demand describe duty duties
  email employee ends ending entire every fact facts first found furnish gets give gives given giving goes hand handle handles
  health hospital inspect keep keeps kept know known last learn letter list log made member members message messages needed
  needs night office open opens outside paid page pages part pass patient place practice practices promise promises put
  reach recording recordings refuse relay remain remains see send sends sent share shared sharing show sign signed staff
  step steps store stored supply take takes telephone tell tells time train trained transfer two unauthorized under unusual
  update visit whatever whenever wherever while whole whose work works
  undertake undertakes undertaken undertaking understand understands understood handbook workplace therefore thereafter
  thereto therein thereby whereby hereto hereinafter hereafter notwithstanding nevertheless somebody everybody anybody
  nobody something anything everything anyone someone everyone sometimes likewise altogether already although always
  begin beside besides beyond forthwith forward furthermore himself herself themselves ourselves yourself insofar onto
  moreover nonetheless notebook outlast inside offshore online overflow overseas password throughout today toward
  upload download whichever withdraw workstation worksheet contact contacts transit retain retains through though
  thereunder whereof become intake assign assigned factor auditor auditors beforehand underwriting doctor operator
  inasmuch overtime cover coverage recover discover`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** What looks alike to a scanner is written alike. */
const skeletonOf = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('m', 'rn')
    .replaceAll('0', 'o')
    .replaceAll(/[1l|]/g, 'i')
    .replaceAll('vv', 'w')
    .replaceAll('q', 'g')
    .replaceAll('h', 'b');

const BY_SKELETON = new Map([...WORDS].map((word) => [skeletonOf(word), word] as const));
const SHORT_PIECES = new Set(
  'a of to or and the by in not its any all on for is be as it may use if no we us our you has had are was phi'.split(
    ' ',
  ),
);
const LONGEST_GLUED = 60;
/** A word that a document has this often, standing alone, is one of its words: a party's name, say. */
const OFTEN = 3;

/**
 * Joins torn words, parts glued ones and sets misread letters right, where words result that agreements use, or that the
 * sample uses often.
 */
export function mendWith(sample: string): (text: string) => string {
  const counts = new Map<string, number>();
  for (const [word] of sample.matchAll(/[a-z]{3,20}/gi))
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  const known = new Set(WORDS);
  const blurred = (counts.get('tbe') ?? 0) >= OFTEN;
  for (const [word, count] of counts)
    if (count >= OFTEN && !(blurred && misread(word) !== undefined)) known.add(word);
  const mended = new Map<string, string>();
  const mend = (word: string): string => {
    const before = mended.get(word);
    if (before !== undefined) return before;
    const result = mendWord(word, known);
    mended.set(word, result);
    return result;
  };
  return (text) => mendWords(text.split(/([^\w|]+)/), mend);
}

function mendWords(words: readonly string[], mend: (word: string) => string): string {
  const result: string[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const word = words[at] ?? '';
    const gap = words[at + 1] ?? '';
    const joined = gap === ' ' ? joinTorn(word, words[at + 2] ?? '') : undefined;
    if (joined === undefined) result.push(mend(word), gap);
    else {
      result.push(joined, words[at + 3] ?? '');
      at += 2;
    }
  }
  return result.join('');
}

const isWord = (word: string): boolean => WORDS.has(word.toLowerCase());

function joinTorn(word: string, next: string): string | undefined {
  if ((isWord(word) && isWord(next)) || word.length + next.length < 5) return undefined;
  if (!/^[a-z01|]+$|^[A-Z01|]+$/.test(next) || misread(next) === next) return undefined;
  return misread(`${word}${next}`);
}

/** A known word that a scanner could have read as this one. */
function misread(word: string): string | undefined {
  if (isWord(word)) return word;
  const known = word.length > 1 ? BY_SKELETON.get(skeletonOf(word)) : undefined;
  if (known === undefined) return undefined;
  return /^[A-Z]/.test(word) ? `${known[0]?.toUpperCase()}${known.slice(1)}` : known;
}

function mendWord(word: string, known: ReadonlySet<string>): string {
  if (word.length < 2 || known.has(word.toLowerCase()) || !/[A-Za-z]/.test(word)) return word;
  return misread(word) ?? partGlued(word, known) ?? mistyped(word) ?? word;
}

/** Shorter words have too many neighbours. */
const SHORTEST_MISTYPED = 7;

/** A word less each of its letters in turn. */
const lessOne = (word: string): string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

const BY_LESS_ONE = new Map(
  [...WORDS]
    .filter((word) => word.length >= SHORTEST_MISTYPED)
    .flatMap((word) => [word, ...lessOne(word)].map((less) => [less, word] as const)),
);

/** The known word that somebody meant to type. */
function mistyped(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST_MISTYPED || lower.length > 20 || !/^[a-z]+$/.test(lower)) return undefined;
  const found = [lower, ...lessOne(lower)]
    .map((less) => BY_LESS_ONE.get(less))
    .find((known) => known !== undefined && known[0] === lower[0] && isOneOff(lower, known));
  return found !== undefined && /^[A-Z]/.test(word) ? `${found[0]?.toUpperCase()}${found.slice(1)}` : found;
}

/** One letter too many, one missing, or two that changed places; another ending is another word. */
function isOneOff(word: string, known: string): boolean {
  if (word.slice(-2) !== known.slice(-2)) return false;
  if (word.length !== known.length) return true;
  const at = Array.from(word).findIndex((letter, index) => letter !== known[index]);
  return (
    word[at] === known[at + 1] && word[at + 1] === known[at] && word.slice(at + 2) === known.slice(at + 2)
  );
}

/** The known words that a run of letters is made of, if it is made of nothing else. */
function partGlued(word: string, known: ReadonlySet<string>): string | undefined {
  if (word.length < 7 || word.length > LONGEST_GLUED) return undefined;
  const lower = word.toLowerCase();
  const isPiece = (piece: string) => (piece.length < 4 ? SHORT_PIECES.has(piece) : known.has(piece));
  const cuts: (number | undefined)[] = [0];
  for (let end = 1; end <= lower.length; end += 1)
    for (let start = Math.max(0, end - 18); start < end && cuts[end] === undefined; start += 1)
      if (cuts[start] !== undefined && isPiece(lower.slice(start, end))) cuts[end] = start;
  if (cuts[lower.length] === undefined) return undefined;
  const pieces: string[] = [];
  for (let end = lower.length; end > 0; end = cuts[end] ?? 0) pieces.unshift(word.slice(cuts[end], end));
  return pieces.some((piece) => piece.length >= 4) ? pieces.join(' ') : undefined;
}
