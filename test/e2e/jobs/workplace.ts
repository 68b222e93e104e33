import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type PracticeSites, startPracticeSites } from '../harness/practice-sites.ts';
import type { LaunchOptions, RunningBrowser } from '../harness/running-browser.ts';

/** Starts a browser on a profile, with the packed extension and whatever its tests need beside it. */
export type Start = (options: Omit<LaunchOptions, 'extension'>) => Promise<RunningBrowser>;

/** One reviewer's browser and the practice sites around it, shared by the tests of a file. */
export class Workplace {
  /** Thrown away at the end: the profile, the sites, and what a test writes. */
  readonly folder = mkdtempSync(path.join(tmpdir(), 'first-call-job-'));
  readonly #start: Start;
  #sites: PracticeSites | undefined;
  #browser: RunningBrowser | undefined;

  constructor(start: Start) {
    this.#start = start;
  }

  get browser(): RunningBrowser {
    if (!this.#browser) throw new Error('The browser has not been started');
    return this.#browser;
  }

  get sites(): PracticeSites {
    if (!this.#sites) throw new Error('The practice sites are not served yet');
    return this.#sites;
  }

  async open(): Promise<void> {
    cpSync('test/fixtures/sites', path.join(this.folder, 'sites'), { recursive: true });
    this.#sites = await startPracticeSites(path.join(this.folder, 'sites'));
    await this.launch();
  }

  /** Starts the browser on the same profile as before; the one before must have ended. */
  async launch(): Promise<void> {
    const profile = path.join(this.folder, 'profile');
    this.#browser = await this.#start({ profile, sites: this.sites });
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#sites?.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Puts one more file on a practice site, as `vendor.example/index.html`. */
  addPage(place: string, content: string | Uint8Array): void {
    const file = path.join(this.folder, 'sites', place);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Writes a file for a test to import; returns its path. */
  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, content);
    return file;
  }
}

/** A workplace for the tests of one file, opened before the first and cleared away after the last. */
export function openWorkplace(start: Start): Workplace {
  const workplace = new Workplace(start);
  beforeAll(() => workplace.open());
  afterAll(() => workplace.close());
  return workplace;
}
