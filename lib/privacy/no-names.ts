/** Capitalised words that are no part of a person’s name: of firms, offices, papers, calendars, and first words of a sentence. */
const WORDS = `
  answering answer service services call calls caller callers center centers centre contact communications telecom connect
  solutions systems system group inc llc ltd corp company partners network networks health healthcare hospital clinic
  clinics medical medicine medicare medicaid care nursing nurse nurses triage pharmacy foundation society association
  institute university college county city state states united street road avenue suite board department office bureau
  desk line lines hotline support team staff center after-hours hours night day
  patient patients pt client clients member members user users customer customers people person agent agents operator
  operators reception receptionist
  access portal experience relations advocate advocates advocacy safety rights satisfaction privacy financial finance billing
  intake scheduling registration engagement education information records record data protection first gateway outreach
  coordinator coordinators representative representatives manager managers director directors officer officers president vice
  chief owner founder vp ceo cfo coo cio ciso dr doctor md rn attorney counsel
  account sales marketing operations compliance security quality training human resources legal
  agreement contract policy report invoice order ticket case form page plan advantage act rule notice summary history
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
  north south east west new york texas oklahoma tulsa ohio florida california
`;

export const NO_NAMES: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
