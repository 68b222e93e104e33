import { CARE_TERM, HEALTH_TERM } from './health-words.ts';

/** One kind of words that say whom a text is about. */
export interface Cue {
  /** How much they say for a patient; against one where below zero. find-people.ts says how much a name needs. */
  readonly weight: number;
  readonly words: RegExp;
}

/** Not inside a word. Without the flag `u`, whose tables make such patterns slow to compile. */
const LOOSE = String.raw`(?<![\w\u00c0-\u024f])`;
const STOP = String.raw`(?![\w\u00c0-\u024f])`;

const cue = (weight: number, words: string): Cue => ({
  weight,
  words: new RegExp(`${LOOSE}(?:${words})${STOP}`, 'gi'),
});
const before = (weight: number, words: string): Cue => ({
  weight,
  words: new RegExp(`${LOOSE}(?:${words})$`, 'i'),
});
const behind = (weight: number, words: string): Cue => ({ weight, words: new RegExp(`^(?:${words})`, 'i') });

export const KIN =
  '(?:(?:step|foster |grand)?(?:mom|mother|dad|father|parents?|son|daughter|brother|sister)|mum|dtr|wife|husband|spouse|partner|aunt|uncle|nephew|niece|grand(?:ma|pa)|family|guardian|caregiver|next of kin|nok|poa)';
const DOCTOR = '(?:drs?\\b\\.?|doctors?|doc|np|pa|nurse|provider|midwife|surgeon|[a-z]{3,12}olog(?:y|ist))';

/** Who is treated or insured. The words of firms for their own people, as in “team member”, are no such role. */
export const ROLE =
  '(?:patient|pt|paciente|(?<!\\b(?:team|staff|board|committee|crew|panel|family|founding|union) )member|resident|enrollee|subscriber|insured|beneficiary|dependent|policy ?holder|minor|newborn|infant|decedent|deceased|client|caller|visitor)';
export const NOT_A_ROLE =
  '(?!s?[ -](?:access|advocates?|advocacy|care|experience|safety|relations?|portal|services?|success|engagement|satisfaction|financial|id|list|line|rights|education|first|intake|support|director|agent|managers?|coordinators?|base|identification|data|outreach|communications?|population|volume|flow))';

/**
 * What may stand between a role and a name. Marks are taken as one run, so that there is one way only to read them:
 * else a long row of them would be read in thousands of ways.
 */
const JOINT = String.raw`(?:[ :,()"'=/*_|#-]{1,4}(?![ :,()"'=/*_|#-])|\r?\n|(?:initials|and|full|first|last|names?|named|is|was|are|called|calling|caller|of record|mr|an?|the|who|her|his|their|this|i|am|m|on|file|in|(?:room|rm|bed|apt|unit|suite|cot) ?#?\w{1,5}|${KIN})(?!\w)){1,9}`;

/** Right before a name. */
export const CUES_BEFORE: readonly Cue[] = [
  before(3, `${ROLE}(?:'?s)?${NOT_A_ROLE}${JOINT}`),
  before(3, '(?:bed|rm|room|bay|cot) ?#?\\d{1,3}[a-z]?[ :,–-]{1,3}'),
  before(3, `(?:baby|boy|girl|b/o)${JOINT}`),
  before(3, String.raw`patients? [^.:;\n]{1,32}: ?"?`),
  before(3, '(?:her|his|their) name (?:as|was|is) '),
  before(2, `${KIN}(?:'s)?(?:[ :,=("-]{1,3}|\\b(?:of|for|is|to|named|name|a)\\b){1,5}`),
  before(2, '(?:mrs?|ms)\\.? (?:and|&) '),
  before(
    2,
    '(?:(?:re-?)?sched(?:uled?)?|appts?|appointments?|no[- ]show|cancel(?:led|ed)?|book(?:ed)?|admit(?:ted)?|discharged?|triaged?|treat(?:ed|ing)?)(?: (?:for|of|reminder|appt|appointment|visit)){0,2}(?: ?[:–-])? ?',
  ),
  before(
    2,
    '(?:(?:lab|test|scan|biopsy|x-?ray|hiv|mri|ct|culture|path(?:ology)?) (?:results?|report)|results?|rx|refills?|meds?|prescriptions?|referral|prior auth\\w{0,10}|lab critical|critical|screening|transport|ride|wheelchair|copay|hearing aids?) ?(?:for|of|on|re|to|:|-)? ',
  ),
  before(
    0.75,
    '(?:message|msg|call|calls|voicemail|vm|callback|complaint|page|text|transcript|recording|chart|file|slip|ticket|audio|note|grievance|appeal|claim) ?(?:from|for|of|on|re|by|with|about|:)? (?:little |old |poor |young )?',
  ),
  before(0.5, '(?:from|re|regarding|caller|name|re:|on behalf of|looking for|subject|who)[ :]{1,3}"?'),
  before(0.25, String.raw`(?:^|\n|[|•;]) ?(?:\d{1,2}[.)] ?)?"?`),
  before(1, String.raw`\d{1,2}:\d\d ?(?:[ap]\.?m?\.?)?\]? ?[-–:|,]? ?`),
  before(0.5, "(?:my name is|this is|name is|name's|names?|speaking with|i am|i'm|it's)(?: uh| um|,)* "),
  before(
    0.5,
    '(?:told|tell|tells|put|left|hung up on|transferred|made|kept|let|helped?|calmed|reached|for) ',
  ),
];

const STAFF =
  '(?:vendors?|vps?|svp|ceo|coo|cfo|cio|ciso|cto|cmo|reps?|representatives?|sales|account|accounts|acct|exec(?:utive)?s?|directors?|dir|managers?|mgrs?|supervisors?|coordinators?|officers?|presidents?|owners?|founders?|founded|counsel|attorney|lawyers?|auditors?|rn|md|do|np|pa-c|bsn|lpn|dds|phd|esq|cpa|engineers?|onboarding|procurement|purchasing|legal|it|security|privacy|compliance|implementation|client success|customer success|support|operations|ops|billing (?:dept|department|team)|train(?:er|ing)|operators?|agents?|dispatchers?|reviewers?|consultants?|analysts?|advis[eo]rs?|administrators?|specialists?|leads?|teams?|staff|office|desk|front desk|committee|board|colleagues?|hr|finance|treasury|facilities|quality|qa|marketing|secretary|treasurer|witness|signed|joined|hired|company|firm|chair(?:man|woman|person)?|head|chief|scheduler|receptionist|nurses?|nursing|contact|project|landlord|broker|journalist|author|speaker|host|moderator|architect|developer|designer|negotiator|buyer|partner|liaison|superintendent|regional|recruiter|employees?|technicians?|carrier)';
/** Right behind or before a name where somebody acts for a firm. */
const ACTS =
  '(?:will (?:send|share|follow|check|confirm|join|present|review|draft|ask|update)|approved?|signed?|presents?|presented|demoed|drafted|reviewed|negotiat\\w{2,5}|leads?|runs?|manages?|owns|founded|joined|trains?|covers|handles|promised|quoted|sent (?:us|over|the)|emailed|explained|knows|bought|holds|offered|walked|showed|tested(?! positive)|gave (?:us|the tour)|writes|confirmed|confirms|thinks|rejects?|accepts|owes|prefers|can (?:send|share)|tests)';

/** Right behind a name. */
export const CUES_BEHIND: readonly Cue[] = [
  behind(
    3,
    `,? ?["'(]?[ ,(=–-]{1,3}(?:(?:is|was|a|an|the|our|who|one of|another) ){0,3}(?:${ROLE}(?! of the)|self)(?:s|')?${NOT_A_ROLE}${STOP}`,
  ),
  behind(1, ', (?:\\d{1,2}|1[01]\\d)(?=,)'),
  behind(2, `(?:'s)?[ ,(-]{1,3}(?:is )?(?:the |her |his )?(?:${KIN})${STOP}`),
  behind(
    2,
    ",? (?:(?:also|still|just|now|really|urgently) )?(?:wants?|needs?|wanted|needed|asks?|asked|asking|would like|requests?|requested|requesting|wondered|cannot|can't|could not|couldn't|waits?|waiting)(?: (?:if|for|about|to|an?|the|her|his|their|get|have|see|know|talk|speak|with|come|be|my|new|copy|of|re|whether|be seen|on)){0,5} (?:dr|doctor|doc|oncall|on-call|nurse|reschedul\\w{1,3}|resched|cancel|refills?|appts?|appointments?|call ?back|callbacks?|ride|interpreter|results?|rx|meds?|medication|insulin|seen|transport|referral|records|note|visit|abx|antibiotics|oxygen|prescription|pharmacy|xrays?|x-ray|labs?|sooner|earlier|in|second opinion|2nd opinion|new card|coverage|copay|her|his)",
  ),
  behind(
    2,
    ',? (?:fell|passed|died|vomit\\w{0,3}|collapsed|fainted|choked|miscarried|relapsed|overdosed|bled|bleeding|delivered|hurt|broke|cut|burned|is (?:confused|sick|ill|worse|in pain|having|bleeding|still waiting|returning|due|allergic|on hold)|was (?:on hold|told to|transferred|cut off|admitted|discharged|seen|hung up|billed|charged|crying|confused|prescribed|sent home|upset|put on)|were told to|has been (?:vomiting|bleeding|sick|waiting|in pain)|hung up|no[- ]show(?:ed)?|missed (?:her|his|an|the|appt|appointment)|complain\\w{1,4}|called (?:re|about (?:her|his)|crying|twice|for (?:her|his)|in (?:pain|tears)|because)|feels|felt|takes|took (?:her|his|too)|stopped|ran out|lost (?:her|his)|upset)',
  ),
  behind(
    2,
    "(?:'s)? (?:appts?|appointments?|results?|refills?|labs?|biopsy|chart|voicemail|colonoscopy|mammogram|symptoms?|meds|medications?|prescriptions?|diagnosis|surgery|pain|baby|visit|copay|room|discharge|blood|insulin|surgeon|pregnancy)",
  ),
  behind(
    1,
    '[ ,(/|-]{1,4}(?:f/u|follow[- ]?up|np visit|new pt|no show|cb|rm|room|bed|ext family|relation|re:?|vm|msg|appt|dob|d\\.o\\.b|b\\.|aged?|\\d{1,3}\\)|\\d{1,3} ?(?:yo?|y/o|m|f)|wants|needs|needing|c/o|lm|pls|please|urgent|returning|asking|says (?:the operator|nobody|no one|she|he|her|his))(?![\\w])',
  ),
  behind(2, '[ ,(|/-]{1,4}(?:as (?:a )?no[- ]show|(?:rm|room|bed) ?#?\\w{1,4})'),
  behind(1, '[ ,|/#-]{1,4}\\d{6,9}(?!\\d)'),
  behind(2, ',? (?:is |was )?in (?:rm|room|bed|icu|er|unit|the (?:er|icu|ed|hospital))(?![\\w])'),
  behind(1, '[ ,]{1,2}\\(?(?:555|\\d{3})[-. )]'),
  behind(
    -4,
    `[ ,(/=–@-]{0,4}(?:(?:is|was|has been|as|the|an?|our|their|your|its|at|in|with|of|for|who|that|and|senior|sr\\.?|jr\\.?|to|new|medical|clinical|practice|chief|head|executive|regional|national|first|vice|from|over|down|\\(|runs) ){0,4}(?:${STAFF})(?:'s)?${STOP}`,
  ),
  {
    weight: -4,
    words:
      /^,? (?:at|from|with|@) (?:the )?(?!Dr|Doctor|Nurse|NP|PA|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Room|Rm|Bed|Medica)[A-Z]/,
  },
  behind(-3, `,? (?:also |just |already )?${ACTS}${STOP}`),
  behind(
    -2,
    ',? (?:says|said|told us|asked|told me|wrote|agreed|replied|noted|mentioned|explained|will)\\b(?! (?:a |an )?(?:her|his|she|he|nobody|no one|been|the operator|my|mom))',
  ),
  behind(-2, '\\s{0,2}(?:<|\\()?[\\w.+-]{1,40}@'),
];

/** A name alone with one of these is a patient’s. */
export const ROLE_BEHIND = new RegExp(`^ \\((?:${ROLE}|${CARE_TERM}|${HEALTH_TERM})\\)`, 'i');

/** A name behind one of these is that of somebody who acts for a firm. */
export const STAFF_BEFORE: readonly Cue[] = [
  before(
    -4,
    `(?:${STAFF})(?:'s)?(?:[ ,:(/=–-]{1,3}|\\b(?:name|names|is|was|her|his|by|named|called|with|w/|and|the|at the vendor|mr|to)(?!\\w)){1,4}"?`,
  ),
  before(-2, '(?:clinic|practice|hospital|dental|[a-z]{3,12}ology|pediatrics|associates)[ ,:(–-]{1,3}'),
  before(-2, '(?:in|near|serving|outside|downtown|changed from) '),
  before(-4, '(?:agents?|operators?|reps?|receptionist)[^.\\n]{0,48} name (?:as|is|was) '),
  before(
    -3,
    '(?:signed|signature|approved|by|cc|attn\\.?|attention|hired|joined|met|meet(?:ing)?|author|prepared|contact|reference|ref|demo|kickoff|tour|introduced|interview\\w{0,3}|ping|assigned to|reports to|according to|per|colleague|his deputy|lunch|intro|escalate\\w{0,2})[ :,@#\\n]{0,3}(?:(?:to|from|with|w/|of|mr|and|call|by|for|\\d) ?){0,3}',
  ),
];

/** Anywhere in the sentence; half as much in the sentences beside it. */
export const CUES_AROUND: readonly Cue[] = [
  cue(1, `(?:in-?|out-?)?${ROLE}${NOT_A_ROLE}`),
  cue(
    2,
    `(?:${ROLE}|she|he|i'm|i am|who is|is) (?:a |an )?(?:pt|patient|paciente) (?:of|there|here)|(?:pt|patient) of|relation(?:ship)?[ :]{1,3}(?:self|mother|daughter|son|wife|husband|spouse)`,
  ),
  cue(
    2,
    '(?:my|your|her|his) (?:(?:next |last )?visit|records?|appts?|appointments?|(?:test|lab|scan|blood|biopsy|mri|mammogram|x-?ray) ?results?|results?|(?:blood pressure )?(?:pills|meds?|medications?|medicine)|prescriptions?|refills?|surgery|pregnancy|doctor|husband|wife|insurance|copay|chart|medical records?|procedure|biopsy|wheelchair|water broke|mammogram|pain|insulin)',
  ),
  cue(
    2,
    "i have an? (?:appt|appointment)|i (?:need|want|would like|have) to (?:cancel|reschedule|see|talk to (?:the |my )?(?:dr|doctor|nurse))|i'm (?:having|out of|in pain|bleeding|pregnant|a patient)|i am (?:having|out of|a patient)|i need (?:a|my) (?:refill|appointment|prescription|results?)",
  ),
  cue(
    1,
    `(?:appts?|appointments?|visits?|f/u|follow[- ]?up|referred|seen|scheduled|booked) (?:[^.\\n]{0,24} )?(?:with|w/|by|to|for) ${DOCTOR}`,
  ),
  cue(1, 'appts?|appointments?|no[- ]show|f/u|reschedul\\w{1,3}|telehealth visit|cita'),
  cue(
    1,
    `(?:message|msg|call|vm|voicemail|text|page|for|to|paged|paging|notified|reached)[ :]{1,3}(?:for |to )?${DOCTOR}`,
  ),
  cue(
    1,
    '(?:dr|doctor|provider|md)[ :.]{1,3}[a-z]{2,16}[^.\\n]{0,20} (?:paged|notified|called|oncall|on-call|aware)|paged|oncall|on-call|rn notified|dispatched|ems|911|ambulance',
  ),
  cue(
    1,
    'call ?back|call back|callback|cb|c/b|cb#|lm|left (?:a )?(?:vm|voicemail|message)|returning (?:his|her|your|the|a) call|pls call|please call|call (?:her|him|them|me)|call asap|stat|asap',
  ),
  cue(
    1,
    'results?|scans?|lab|labs|colonoscopy|mammogram|copay|discharge[ds]?|admitted|bed|icu|er|nicu|post ?op|pharmacy|walgreens|cvs|rite aid|therapy|intake|rx|procedure',
  ),
  cue(
    1,
    '(?:on hold|cut off|hung up|laughed at|transferred (?:four|three|\\w{3,6}) times|double[- ]booked|no ?one (?:ever )?called|never (?:called|got|heard)|waiting for (?:a )?(?:call|nurse|results?)|gave up|not been called)',
  ),
  cue(
    1,
    '(?:msg|message|reason|symptoms?|relation|urg|urgent|caller|call back|callback|doctor|dr|provider|dob|d\\.o\\.b\\.|re|regarding|cc|complaint) ?[:=]',
  ),
  cue(
    1,
    `interpreter|paciente|llam[oó]|ni[ñn]o|hija|hijo|${KIN} (?:calling|called|on the line|asks?|asking|says)`,
  ),
  cue(2, `(?:my|your|her|his|hers|mom's|dad's) (?:[a-z]{2,12} ){0,2}${CARE_TERM}`),
  cue(1, 'wants (?:sat|sun|mon|tues?|wed|thurs?|fri|am|pm|morning|evening|in|out|to be seen|seen)'),
  cue(1, 'they (?:lost|took|forgot|missed) (?:my|me)|my (?:message|call|voicemail|doctor)'),
  cue(
    1,
    "my (?:kid|kids|baby|son|daughter|mom|mother|dad|father|husband|wife)|treated me|i(?:'ve| have) been a patient|i was (?:discharged|admitted|seen|told)|i have no idea|they (?:told|hung up on|lost) (?:me|my)|do not (?:leave|lv) (?:a )?(?:vm|voicemail)|wants (?:a call|call|to|va)|fam(?:ily)? (?:wants|calling|called)|at bedside",
  ),
  cue(
    1,
    'no entendi[oó]|biops\\w{1,3}|resultados|cita|colg(?:aron|ó)|receta|dolor|medicinas?|mam[aá]|pap[aá]|doctora|embarazada|pastillas',
  ),
  cue(
    -2,
    '(?:appts?|appointments?|visits?) (?:with|w/|by) (?:our|their|the (?:vendor|team|sales)|us|me|legal|procurement|compliance|it)',
  ),
  cue(
    -1,
    '(?:contracts?|agreements?|baa|quotes?|quoted|pricing|prices?|invoices?|demos?|proposals?|onboarding|vendor(?: staff)?|reference (?:call|check)s?|references|compliance|sla|uptime|rfp|renewals?|go-live|meetings?|zoom|webinar|kickoff|procurement|w-9|indemn\\w{2,5}|pen test|our counsel|breach(?:es)?|clause|soc 2|hipaa|linkedin|conference)',
  ),
  cue(
    -1,
    "(?:sales|account (?:exec\\w{0,5}|manager)|implementation|purchasing|the vendor's (?:team|people)|site visit|integration|software|platform|api|license[ds]?|policy|audits?|training|hiring|retired|promoted)",
  ),
];
