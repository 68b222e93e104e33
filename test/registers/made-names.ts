import { pick } from './made-chance.ts';

const GIVEN =
  'AALIYAH ABEL ADELINE ALONZO AMARI ANSELM ARIADNE BEATRIX BENEDICT BRAM CAIUS CALLA CASPIAN CORDELIA CYRIL DAHLIA DARIUS DELPHINE DORIAN EDITHA ELIAN EMERIC ESME EVANDER FABIAN FENNA FLORIAN GARETH GIDEON HADLEY HESTER IDRIS IMOGEN INGRID JORAH JUNIPER KALINDA KASPAR LEANDER LORELEI LUCIAN MABEL MARIUS MELISANDE NADIA NEVILLE OCTAVIA ORSON PERCIVAL PETRA QUENTIN RAFAELA ROWENA SELWYN SIBYL TAMSIN THADDEUS URSULA VALERIAN VESPER WINIFRED XAVIER YVAINE ZENOBIA'.split(
    ' ',
  );
const SOUNDS_FIRST =
  'BAL BER BRIN CAL CORD DAN DEL DRAV EL FEN FORD GAL GRIM HAL HOL IVER JAR KEL KIRN LAN LOR MAR MOR NER NOR OAK OR PEL PRES QUIL RAN ROS SAL STEN TAL THORN UL VAN VOR WEL WIN YAR ZEL'.split(
    ' ',
  );
const SOUNDS_LAST =
  'BECK BY CROFT DALE DEN DORN ENKO ERO FIELD FORD GATE HART HOLM INI KOWSKI LAND LEY LOCK MAN MERE MOND NETT OVA QUIST RIDGE ROW SEN SHAW SON STAD STROM TON VALE VERT WAY WELL WICK WOOD WORTH YER'.split(
    ' ',
  );
const TRADES =
  'HOME HEALTH CARE|MEDICAL SUPPLY|PHARMACY|AMBULANCE SERVICE|PHYSICAL THERAPY|LABORATORIES|BEHAVIORAL HEALTH CENTER|DENTAL GROUP|HOSPICE|ANSWERING SERVICE|CALL CENTER SOLUTIONS|TRANSPORT|IMAGING|BILLING SERVICES|COUNSELING CENTER'.split(
    '|',
  );
const FORMS = ['', ' INC', ', INC', ' LLC', ', L.L.C.', ' CORP', ' PC'];

/** An invented name of a family, of some 1,800. */
export function madeFamily(chance: () => number): string {
  return pick(SOUNDS_FIRST, chance()) + pick(SOUNDS_LAST, chance());
}

/** An invented given name. */
export function madeGiven(chance: () => number): string {
  return pick(GIVEN, chance());
}

/** An invented company's name, in capitals. */
export function madeCompany(chance: () => number): string {
  const owner = madeFamily(chance) + (chance() < 0.3 ? ` & ${madeFamily(chance)}` : '');
  return `${owner} ${pick(TRADES, chance())}${pick(FORMS, chance())}`;
}

/** An invented town. */
export function madeTown(chance: () => number): string {
  return `${pick(['NEW ', 'PORT ', 'LAKE ', '', '', ''], chance())}${madeFamily(chance)}`;
}

/** Two letters of one of the United States. */
export function madeState(chance: () => number): string {
  return pick(
    ['AZ', 'CA', 'CO', 'FL', 'GA', 'IL', 'MA', 'MI', 'NC', 'NJ', 'NY', 'OH', 'PA', 'TX', 'WA'],
    chance(),
  );
}

/** How every invented street address ends, so that tests can ask that none is kept. */
export const MADE_STREET = 'NIL ST';
