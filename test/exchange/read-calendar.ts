/** A content line of a calendar file. */
interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** One event of a calendar file, its properties by name. */
export type ReadEvent = Readonly<Record<string, Property>>;

const OCTETS = new TextEncoder();

/**
 * Reads a calendar file as strictly as RFC 5545 writes it, and throws at the first thing that is not so: CRLF after each
 * line, lines of at most 75 octets, no control characters, one VCALENDAR with VERSION and PRODID around at least one
 * VEVENT, each property once.
 */
export function readCalendar(text: string): ReadEvent[] {
  const lines = unfold(text).map(readProperty);
  const [begin, ...rest] = lines;
  const end = rest.pop();
  expectLine(begin, 'BEGIN', 'VCALENDAR');
  expectLine(end, 'END', 'VCALENDAR');
  const first = rest.findIndex(({ name }) => name === 'BEGIN');
  const head = collect(rest.slice(0, first < 0 ? rest.length : first));
  if (head['VERSION']?.value !== '2.0' || !head['PRODID']) throw new Error('VERSION and PRODID are required');
  if (first < 0) throw new Error('A calendar has at least one component');
  return readEvents(rest.slice(first));
}

function readEvents(lines: readonly Property[]): ReadEvent[] {
  const events: ReadEvent[] = [];
  for (let at = 0; at < lines.length; ) {
    expectLine(lines[at], 'BEGIN', 'VEVENT');
    const length = lines.slice(at).findIndex(({ name }) => name === 'END');
    if (length < 0) throw new Error('An event does not end');
    expectLine(lines[at + length], 'END', 'VEVENT');
    const event = collect(lines.slice(at + 1, at + length));
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'])
      if (!event[name]) throw new Error(`An event has no ${name}`);
    events.push(event);
    at += length + 1;
  }
  return events;
}

function unfold(text: string): string[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/(?!\t)\p{Cc}/u.test(line)) throw new Error(`A control character in ${JSON.stringify(line)}`);
    if (!line.isWellFormed()) throw new Error(`A character cut in two in ${JSON.stringify(line)}`);
    const octets = OCTETS.encode(line).length;
    if (octets > 75) throw new Error(`${octets} octets in ${JSON.stringify(line)}`);
  }
  return physical.join('\n').replaceAll('\n ', '').split('\n');
}

function readProperty(line: string): Property {
  const match = /^([A-Z][A-Z-]*)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/u.exec(line);
  if (!match) throw new Error(`No content line: ${JSON.stringify(line)}`);
  const [, name = '', parameters = '', value = ''] = match;
  return { name, parameters, value };
}

function collect(lines: readonly Property[]): Record<string, Property> {
  const found: Record<string, Property> = {};
  for (const property of lines) {
    if (found[property.name]) throw new Error(`${property.name} stands twice`);
    found[property.name] = property;
  }
  return found;
}

function expectLine(line: Property | undefined, name: string, value: string): void {
  if (line?.name !== name || line.value !== value) throw new Error(`${name}:${value} is missing`);
}

/** A TEXT value as it was before it was escaped; throws where a mark stands that should have been. */
export function readText(property: Property | undefined): string {
  const value = property?.value ?? '';
  if (/^(?:[^\\;,]|\\[\\;,nN])*$/u.exec(value) === null) throw new Error(`Not escaped: ${value}`);
  return value.replaceAll(/\\(.)/gu, (_whole, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));
}
