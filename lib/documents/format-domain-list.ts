import { decideStanding, type ShownStanding } from '../record/standing.ts';
import { DOMAIN_LIST_WORDS as words } from '../words/domain-list-words.ts';
import { formatCalendarDate } from '../words/format-date.ts';
import { isListed, type SheetFacts } from './sheet-facts.ts';

/**
 * A plain list for people without the extension: lines that begin with `#` say what it is, the others are one domain, or
 * host and path, each, by their standing. A vendor without a website has no line. Lines end in CRLF, which every program
 * on every system reads.
 *
 * @param standings those whose addresses are listed, in their order
 * @param exporter the reviewer’s name
 */
export function formatDomainList(
  facts: SheetFacts,
  standings: readonly ShownStanding[],
  exporter: string,
): string {
  const byStanding = Map.groupBy(readAddresses(facts), ({ shown }) => shown);
  const parts = standings.map((standing) => ({
    standing,
    addresses: (byStanding.get(standing) ?? []).map(({ address }) => address).sort(),
  }));
  const lines = [
    words.title(exporter, formatCalendarDate(facts.today)),
    ...words.lead,
    ...parts.flatMap(({ standing, addresses }) => [
      '',
      words.standing(standing, addresses.length),
      ...addresses,
    ]),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

interface ListedAddress {
  readonly address: string;
  readonly shown: ShownStanding;
}

/** Every address with the standing that acts on it: `verified` acts on some of a vendor’s, a warning on all. */
function readAddresses(facts: SheetFacts): ListedAddress[] {
  return facts.vendors.filter(isListed).flatMap((vendor) =>
    vendor.keys
      .filter((key) => !key.startsWith('id:'))
      .map((address) => ({
        address,
        shown: decideStanding(vendor, address, facts.today, facts.rule).shown,
      })),
  );
}
