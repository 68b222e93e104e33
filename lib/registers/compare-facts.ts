import type { RegisterName, RegisterRow } from './register.ts';
import { isExclusionRegister } from './register.ts';
import { parseState } from './us-state.ts';
import type { VendorFacts } from './vendor-facts.ts';

/** One fact of a row held against the same fact of the vendor. */
export interface ComparedFact {
  readonly fact: 'type' | 'state' | 'city' | 'npi';
  /** `unknown`: the row or the vendor does not say. */
  readonly verdict: 'agrees' | 'differs' | 'unknown';
  /** As the register writes it. */
  readonly ofRow?: string;
  /** As typed, or as the vendor’s page has it. */
  readonly ofVendor?: string;
}

/** LEIE cuts a city off after so many characters. */
const CITY_CUT = 20;

/** What a vendor is in the breach portal’s words. */
const VENDOR_KIND = 'business associate';

/**
 * Holds a row against what is known of the vendor, beyond the name that found it. An agreement proves nothing, and a
 * difference disproves nothing: companies move, and rows keep the address of their day.
 *
 * @param asked the name that was searched
 */
export function compareFacts(
  row: RegisterRow,
  asked: Pick<RegisterName, 'of'>,
  vendor: VendorFacts,
): ComparedFact[] {
  const { state } = row;
  const city = 'city' in row ? row.city : undefined;
  const npi = 'npi' in row ? row.npi : undefined;
  const isListed = isExclusionRegister(row.register);
  return [
    compareType(row, asked),
    compared('state', state, vendor.state, isSameState),
    // The breach portal has neither; what a register cannot say is not worth a line.
    ...(isListed ? [compared('city', city, vendor.city, isSameCity)] : []),
    ...(isListed && (npi !== undefined || vendor.npi !== '')
      ? [compared('npi', npi, vendor.npi, (a, b) => a === b.replaceAll(/\D/g, ''))]
      : []),
  ];
}

function compared(
  fact: ComparedFact['fact'],
  ofRow: string | undefined,
  typed: string,
  isSame: (ofRow: string, ofVendor: string) => boolean,
): ComparedFact {
  const ofVendor = typed.trim();
  const verdict =
    ofRow === undefined || ofVendor === '' ? 'unknown' : isSame(ofRow, ofVendor) ? 'agrees' : 'differs';
  return {
    fact,
    verdict,
    ...(ofRow === undefined ? {} : { ofRow }),
    ...(ofVendor === '' ? {} : { ofVendor }),
  };
}

/** A company was searched and a person stands there, or the other way round; in the breach portal, what kind of reporter. */
function compareType(row: RegisterRow, { of }: Pick<RegisterName, 'of'>): ComparedFact {
  if ('breach' in row) {
    if (row.kind === undefined) return { fact: 'type', verdict: 'unknown', ofVendor: of };
    const isVendor = row.kind.toLowerCase() === VENDOR_KIND;
    return { fact: 'type', verdict: isVendor ? 'agrees' : 'differs', ofRow: row.kind, ofVendor: of };
  }
  const isSame = row.names.some((name) => name.of === of);
  const ofRow = row.names[0]?.of;
  return {
    fact: 'type',
    verdict: isSame ? 'agrees' : 'differs',
    ...(ofRow === undefined ? {} : { ofRow: isSame ? of : ofRow }),
    ofVendor: of,
  };
}

function isSameState(ofRow: string, ofVendor: string): boolean {
  return (parseState(ofRow) ?? ofRow.toUpperCase()) === (parseState(ofVendor) ?? ofVendor.toUpperCase());
}

function isSameCity(ofRow: string, ofVendor: string): boolean {
  const [a, b] = [plainCity(ofRow), plainCity(ofVendor)];
  return a === b || (ofRow.length >= CITY_CUT && b.startsWith(a));
}

/** `St. Louis` and `SAINT LOUIS` are one city. */
function plainCity(city: string): string {
  return city
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .toLowerCase()
    .replaceAll(/\bsaint\b/g, 'st')
    .replaceAll(/\bfort\b/g, 'ft')
    .replaceAll(/\bmount\b/g, 'mt')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
