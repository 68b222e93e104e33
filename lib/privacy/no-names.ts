/** Capitalised words that are no part of a person’s name: of firms, offices, papers, calendars, and first words of a sentence. */
const WORDS = `
  answering answer service services call calls caller callers center centers centre contact communications telecom connect
  solutions systems system group inc llc ltd corp company partners network networks health healthcare hospital clinic
  clinics medical medicine medicare medicaid care nursing nurse nurses triage pharmacy foundation society association
  institute university college county city state states united street road avenue suite board department office bureau
  desk line lines hotline support team staff center after-hours hours night
  patient patients pt client clients member members user users customer customers people person agent agents operator
  operators reception receptionist
  access portal experience relations advocate advocates advocacy safety rights satisfaction privacy financial finance billing
  intake scheduling registration engagement education information records record data protection first gateway outreach
  coordinator coordinators representative representatives manager managers director directors officer officers president vice
  chief owner founder vp ceo cfo coo cio ciso dr doctor md rn attorney counsel
  account sales marketing operations compliance security quality training human resources legal
  agreement contract policy report invoice order ticket form plan advantage act rule notice summary history
  date dob birth born name names phone fax email mail address number id ssn mrn npi
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
  the a an and or of for from with without by at in on to as if so but not no nobody none they them their he she his her it
  its we our you your i my this that these those there here who what when where why how all each every some any both
  is was are were be has had have do does did can could will would should may might must
  called calling call callback calls spoke said says told asked asks answered read reads left voicemail message sent sends
  signed approved note notes re regarding fwd attn subject from sample demo example test new old here then also see
  hipaa hitech hhs ocr oig soc baa phi ehr emr pci iso
  quality uptime breach review visit room chart english spanish american
  visa amex discover mastercard diners zoom teams excel google microsoft apple
  covered entity individual associate atsi site
  north south east new york texas oklahoma tulsa ohio florida california
  success relation relationship urgency urgent msg reason symptom symptoms status priority provider walgreens cvs
  kaiser aetna cigna humana anthem encounter row slip script field fields column item section exhibit appendix
  recording transcript log logs queue bed unit floor ward hospice dental cardiology oncology urology neurology
  dermatology radiology pediatrics orthopedics obgyn gastro surgery surgical imaging labs lab laboratory therapy rehab
  behavioral lakeside hilltop maple valley creek springs view drive plaza square tower
  hello hi hey dear morning afternoon evening yes okay ok sure sorry thank thanks please welcome go let get got
  give gave take took make made need needs want wants wanted needed help find found keep kept put saw seen look looks
  use used using try tried wait waiting waited hold held start started end ended stop stopped open opened close closed
  run ran set show shows showed work works worked come came goes went know knows knew think thinks thought tell tells
  after before during while until since because whenever though although however too very just only even still yet
  already again another other others same such than more most less least many much few several about above below
  between through over under up down out off away back around near far right top bottom front side second third last
  next previous one two three four five six seven eight nine ten dozen hundred thousand million whom whose whoever
  whatever anyone someone everyone anybody everybody nothing something anything man woman boy girl baby infant newborn
  child children kid kids mom mother dad father parent parents son daughter wife husband spouse sister brother aunt
  uncle niece nephew cousin guardian grandmother grandfather grandma grandpa family friend neighbor lady gentleman
  elderly adult teen male female resident residents enrollee subscriber beneficiary insured dependent minor visitor
  deceased guest rns lpn aide tech technician therapist pharmacist paramedic ems social worker chaplain interpreter
  pain fever chest blood pressure heart attack stroke emergency critical result results tests scan dose refill
  prescription insurance claim claims copay payment balance card check payer payor text texts paged pager
  emails login username password link website url web app software prices pricing cost costs fee fees rate rates
  total amount due paid pay charge charges credit debit contracts proposal proposals quote quotes vendor vendors pilot
  project projects onboarding implementation migration integration upgrade release version tonight weekend weekly
  month monthly year annual daily quarter hour minute am pm est pst cst mst edt bad big high full
  empty clean clear free busy late fast slow hard easy never always sometimes often once twice usually maybe
  perhaps asking requested requests request reports reported complained complaint complains complaints wondering
  returning regards sincerely cheers attached enclosed forwarded cc bcc discharge discharged admitted admission
  transfer transferred transfers dispatch dispatched notified notify confirmed confirm confirms scheduled schedule
  scheduler rescheduled canceled cancelled cancel booked book booking appt appts appointment appointments followup
  died passed fell hurt sick ill upset angry confused scared worried concerned frustrated rude polite helpful friendly
  african asian hispanic latino french russian chinese korean vietnamese portuguese somali arabic mandarin cantonese
  creole gmbh plc lp pllc pc sons bros brothers mutual assurance holdings capital ventures global national
  international general central western eastern southern northern pacific atlantic midwest metro hers theirs ours
  yours mine myself himself herself themselves pls plz thx tks ty fyi asap stat tbd na eta eod dx hx sx tx rx fx pmh
  ros hpi npo prn bid tid qid sob cp abx uti copd chf cad dm htn bp hr rr temp spo inr wbc hgb bmp cbc ct mri xray ekg
  ecg
  rm windows server outlook cisco avaya genesys android iphone chrome edge firefox sharepoint slack salesforce epic cerner athena
  meditech linkedin facebook amazon
  ave blvd rd ln hwy pkwy ste apt broken arrow style maker copyright
`;

export const NO_NAMES: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
