const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Say nothing of whose name it is, and are not compared. */
export const STOP_WORDS = /* @__PURE__ */ set('the of and for');

/**
 * Words of the trade and of business at large, as `plainWord` gives them. Added to a brand they leave the company what it
 * is: _Conduent_ and _Conduent Business Services_.
 */
const TRADE = /* @__PURE__ */ set(`
  answer answering call contact callcenter communication telecommunication telecom teleservice telephone phone tele
  message messaging paging receptionist secretary operator dispatch dispatching scheduling response voice virtual live
  bpo outsourcing outsource outsourced customer client hotline helpline helpdesk desk help support line bureau exchange
  service solution system technology global international worldwide usa us america american holding enterprise
  business health healthcare management network partner consulting digital online interactive industry resource
  corporate company group integrated connect hour 24 7 365 llc inc corp access
`);

/** Before these _medical_ says whose calls are answered; elsewhere it says that the company practises medicine. */
const AFTER_MEDICAL = /* @__PURE__ */ set(
  'answer answering call contact communication exchange message messaging paging receptionist telephone virtual',
);

/** After these a _center_ is one of calls; elsewhere it is a place where people are treated, taught or kept. */
const BEFORE_CENTER = /* @__PURE__ */ set(
  'call contact communication answering message messaging service support customer ',
);

/** _Health system_, _medical group_, _health network_: providers and payers, whatever brand stands before. */
const HEALTH = /* @__PURE__ */ set(
  'health healthcare medical physician dental clinical hospital hospice wellness medicine',
);
const OF_HEALTH = /* @__PURE__ */ set('system group network partner center plan exchange company');

/** Words that many companies of all kinds are named by: shared alone, they say little. */
const COMMON = /* @__PURE__ */ set(`
  abc able absolute academy accent access accord accurate ace acme action active adult advance advanced advantage advocate
  affiliated affinity agency aging aid aim air all allegiance alliance allied alpha alternative always ambulatory american angel
  answer apex aplus arbor arc area arrow art aspen aspire associated assist assistance association assurance assured
  atlantic atlas aurora authority bay beacon bear bell bella benchmark benefit best better beyond big black blue board bridge bright
  broad brook brown camp canyon capital cardinal care career caring cascade case castle catholic cedar center central century certified
  champion choice christian circle citizen city clear clearview clinical clover coast coastal college colonial comfort
  command common commonwealth community compass compassion compassionate complete comprehensive concept concord concordia connect connection
  consolidated continental cooperative core corner cornerstone county covenant creative creek crescent cross crossroad crown
  crystal data day dedicated delta department desert design diamond digital direct discovery district diversified division dream eagle
  east eastern eastside easy echo eclipse edge education elder elite elm embrace emerald emergency empire employee empower encompass encore endeavor
  energy enhanced ensign epic equity essential eternal evergreen evolution excel excellence exceptional executive expert express extended extra
  faith falcon family fast federal fellowship field financial fine fire first focus forest forever forward foundation
  four fox freedom friend friendly friends frontier fund fusion future galaxy garden gate gateway gem general genesis gentle
  gold golden good grace grand grant gray great greater green grove growth guardian guide hand harbor harmony harvest haven
  heart heartland heaven helping heritage high highland hill hilltop holy home homeland honor hope horizon house human ideal image
  imperial impact independence independent infinite infinity information innovation innovative insight inspire institute insurance integrity
  interim island jewish journey joy just key kid kids kind king kingdom lake lakeside lakeview land landmark laurel leader
  leading legacy liberty life lifeline lifestyle light lighthouse line link lion little living local logic lone lotus love loyal
  magnolia main major maple maria mark master matrix max medical mercy meridian merit met metro metropolitan mid midwest millennium
  mind mission model modern moon more mountain mount mutual my national natural nature neighborhood network new next nice noble
  north northeast northern northside northwest nova nurse nursing oak oaks oasis ocean office old olive olympic omega omni one open optima optimal
  optimum option orchid organization our outreach pacific palm palmetto panorama paradise paramount park parkway parkside partner passion path patient
  pathway patriot peace peak pearl people perfect performance personal phoenix physical pilot pine pinnacle pioneer place plain plan planet platinum
  plaza plus point positive power practice prairie precision preferred premier premium presence prestige prime primary prince princess
  priority private pro professional program progressive promise prosper provider providence prudent public pure quality quantum quest
  quick rainbow ranch rapid ray ready recovery red reflection regal regency region regional reliable reliance renaissance renew research residential
  resource restoration right rise rising river riverside riverview road rock rocky rose royal rural safe sage saint samaritan sandy sapphire select
  senior serene serenity seven shade shepherd shield shine shore signature silver simple simply sky skyline smart social
  society solid source south southeast southern southside southwest special specialty spectrum spirit sport spring springs stable standard
  star stat state statewide stellar sterling stone straight strategic stream strong student success summer summit sun sunny sunrise
  sunset sunshine superior supreme sure swift synergy talent target team tender texas three timber titan today together top total touch tower town
  tradition trail tranquil transition treasure tree tri triad triangle trinity triple triumph true trust trusted twin two ultimate ultra
  union unique unison united unity universal urban valley valor value vanguard vantage venture victory view village vine vision vista
  vital vitality vivid voice walk watch water way welcome welfare well wellness west western westside white whole wide wild willow win wind wing winter
  wisdom wise woman women wonder wood work world worth yellow young your youth zenith zone
  direct network responsive nationwide statcare telecare netcare medcare homecare
`);

/** Places and people whom many companies are named after. */
const PLACES = /* @__PURE__ */ set(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia
  washington wisconsin wyoming columbia puerto rico canada canadian
  albany albuquerque atlanta austin baltimore boston brooklyn buffalo charlotte chicago cincinnati cleveland columbus dallas denver
  detroit houston indianapolis jacksonville louisville memphis miami milwaukee minneapolis nashville oakland omaha orlando
  philadelphia phoenix pittsburgh portland raleigh richmond rochester sacramento seattle tampa tucson tulsa
  angeles antonio diego francisco jose los san santa fe las vegas el paso england
  adams anderson brown charles clark davis david edward elizabeth francis franklin george grant harris hamilton henry jackson james
  jefferson john johnson jones joseph king lee lewis lincoln luke madison marion mark martin mary matthew michael miller monroe
  montgomery moore morris oliver parker paul peter robert roosevelt scott smith stephen taylor thomas vincent wayne william williams
  wilson
`);

/** Clinical and other words that say what a company does; shared alone, they say little. */
const KINDS = /* @__PURE__ */ set(`
  anesthesia anesthesiology asthma allergy ambulance arthritis associate behavioral billing cancer cardiac cardiology cardiovascular
  chiropractic clinic clinical consultant counseling dental dentistry dermatology development developmental diagnostic dialysis digestive disability doctor
  ear endocrinology endoscopy equipment eye eyecare facility fertility foot gastroenterology geriatric gynecology hematology hearing hospital hospice imaging
  infusion internal kidney laboratory living manor medicine mental neurology neurosurgery nose obstetrics occupational oncology
  optical optometry oral orthodontics orthopaedic orthopaedics orthopedic orthopedics pain pathology pediatric pediatrics pharmacy physician physicians
  plastic podiatry psychiatric psychiatry psychological psychology pulmonary radiation radiology rehabilitation retirement school science
  skin sleep specialist spine staffing supply surgeon surgeons surgery surgical therapy throat transport transportation treatment university urgent
  urology vascular vein
`);

/**
 * Whether a word that one of two names has more leaves it the name of the same company. Which words do depends on their
 * neighbours: _call center_ does and _medical center_ does not.
 */
export function isNeutral(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (OF_HEALTH.has(word) && HEALTH.has(before)) return false;
  if (word === 'medical') return AFTER_MEDICAL.has(words[at + 1] ?? '');
  if (word === 'center') return BEFORE_CENTER.has(before);
  return TRADE.has(word);
}

/** How much a word that two names share says by what it means, 0 to 1; how rare it is in a register comes on top. */
export function meaningOf(word: string): number {
  if (TRADE.has(word) || word === 'medical' || word === 'center' || STOP_WORDS.has(word)) return 0.1;
  if (KINDS.has(word)) return 0.2;
  if (PLACES.has(word) || COMMON.has(word)) return 0.35;
  if (word.length <= 2) return 0.3;
  if (word.length === 3 || /^[0-9]/.test(word)) return 0.5;
  return 1;
}
