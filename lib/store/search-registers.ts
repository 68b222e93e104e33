import type { Candidate } from '../registers/candidate.ts';
import { findPhrase, holdsPhrase, phrasesOf } from '../registers/find-in-description.ts';
import { readName } from '../registers/gram-index.ts';
import { findNames, type NameHit, type NameIndex } from '../registers/name-index.ts';
import {
  type LoadedRegister,
  REGISTERS,
  type RegisterName,
  type RegisterRow,
} from '../registers/register.ts';
import { digestRow } from '../registers/row-line.ts';
import { type OpenRegister, openRegister } from './open-register.ts';
import { readRegisterRows } from './read-register-rows.ts';
import type { RegisterDatabase } from './register-database.ts';

/**
 * Rows of one register to which one name may lead, of each kind. Namesakes are told apart by state, city and number, which
 * only the reviewer’s screen compares: strong ones all go there, up to a number that nobody looks through.
 */
const MOST_ROWS = { strong: 50, possible: 5, described: 50 };

/** How a vendor that a description names ranks: the description says who it is, and nobody has compared the two. */
const DESCRIBED = { score: 0.5, strength: 'possible', why: [] } as const;

/** What the registers gave for several vendors. */
export interface RegistersAnswer {
  /** Every register that is loaded, in the registers’ order. */
  readonly registers: readonly LoadedRegister[];
  /** For each vendor, in the order asked. */
  readonly candidates: readonly (readonly Candidate[])[];
}

/** Which row a name leads to, and how; without a hit it is named in the row’s description. */
interface Found {
  readonly row: number;
  readonly asked: RegisterName;
  readonly hit?: NameHit;
  readonly alike: number;
}

/** Searches the registers of a database; keeps what it has read of them until they change. */
export class RegisterSearch {
  readonly #db: RegisterDatabase;
  #opened: readonly OpenRegister[] = [];

  constructor(db: RegisterDatabase) {
    this.#db = db;
  }

  /** Searches every register that is loaded for the names of each vendor; where there are none, nothing is read. */
  async find(vendors: readonly (readonly RegisterName[])[]): Promise<RegistersAnswer> {
    if (vendors.every((names) => names.length === 0))
      return { registers: await this.#readLoaded(), candidates: vendors.map(() => []) };
    this.#opened = await this.#openAll();
    const candidates: Candidate[][] = vendors.map(() => []);
    for (const register of this.#opened) {
      const found = vendors.map((names) => names.flatMap((asked) => findInRegister(register, asked)));
      const rows = await readRegisterRows(
        register,
        found.flat().map(({ row }) => row),
      );
      for (const [vendor, each] of found.entries())
        candidates[vendor]?.push(...each.map((one) => candidateOf(one, rows)));
    }
    return { registers: this.#opened.map(({ facts }) => facts), candidates };
  }

  async #readLoaded(): Promise<LoadedRegister[]> {
    const states = await this.#db.getAll('registers');
    return REGISTERS.flatMap((id) => states.find((state) => state.id === id)?.facts ?? []);
  }

  async #openAll(): Promise<OpenRegister[]> {
    const states = await this.#db.getAll('registers');
    const opened: OpenRegister[] = [];
    for (const id of REGISTERS) {
      const loadId = states.find((state) => state.id === id)?.loadId;
      if (loadId === undefined) continue;
      const held = this.#opened.find((register) => register.loadId === loadId);
      const register = held ?? (await openRegister(this.#db, id));
      if (register) opened.push(register);
    }
    return opened;
  }
}

/** An owner may be a company, and a person’s practice bears the person’s name: both are looked for. */
function findInRegister(register: OpenRegister, asked: RegisterName): Found[] {
  const found = findAsAsked(register, asked);
  return asked.of === 'company' ? found : [...found, ...findAsAsked(register, { ...asked, of: 'company' })];
}

function findAsAsked({ index }: OpenRegister, asked: RegisterName): Found[] {
  const hits = findNames(index.names, asked, Number.POSITIVE_INFINITY);
  const isNamed = new Set(hits.map(({ row }) => row));
  const described = findDescribed(index, asked).filter((row) => !isNamed.has(row));
  const ofStrength = (strength: NameHit['strength']): Found[] => {
    const alike = hits.filter((hit) => hit.strength === strength);
    return alike
      .slice(0, MOST_ROWS[strength])
      .map((hit) => ({ row: hit.row, asked, hit, alike: alike.length }));
  };
  return [
    ...ofStrength('strong'),
    ...ofStrength('possible'),
    ...described.slice(0, MOST_ROWS.described).map((row) => ({ row, asked, alike: described.length })),
  ];
}

/** Rows in whose description a company is named: reports of others, mostly of its clients. */
function findDescribed(
  { descriptions = [], names }: OpenRegister['index'],
  { text, of }: RegisterName,
): number[] {
  const phrases = of === 'company' && descriptions.length > 0 ? phrasesOf(text) : [];
  const rows: number[] = [];
  if (phrases.length === 0) return rows;
  for (const [row, description] of descriptions.entries()) {
    if (!findPhrase(description, phrases)) continue;
    const reporters = readCompanies(names, row);
    const others = phrases.filter((phrase) => !reporters.some((name) => holdsPhrase(name, phrase)));
    if (findPhrase(description, others)) rows.push(row);
  }
  return rows;
}

/** The companies’ names in a row; they stand in the index one after the other. */
function readCompanies({ companies }: NameIndex, row: number): string[] {
  const names: string[] = [];
  const first = companies.rows.indexOf(row);
  for (let at = first; at >= 0 && companies.rows[at] === row; at += 1) names.push(readName(companies, at));
  return names;
}

function candidateOf(
  { row: number, asked, hit, alike }: Found,
  rows: ReadonlyMap<number, RegisterRow>,
): Candidate {
  const row = rows.get(number);
  if (!row) throw new RangeError(`Row ${number} was not read`);
  const like = hit
    ? { name: hit.name, score: hit.score, strength: hit.strength, why: hit.why }
    : { ...DESCRIBED, name: row.names[0]?.text ?? '' };
  return { ...like, row, digest: digestRow(row), asked, foundIn: hit ? 'name' : 'description', alike };
}
