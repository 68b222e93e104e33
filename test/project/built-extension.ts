import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { ROOT } from './source-files.ts';

export type Target = 'chrome-mv3' | 'firefox-mv3';

export interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_security_policy?: unknown;
  readonly incognito?: string;
  readonly background?: { readonly service_worker?: string; readonly scripts?: readonly string[] };
}

/** What `npm run build` made for one family of browsers. Throws where there is nothing yet. */
export class BuiltExtension {
  readonly #folder: string;

  constructor(target: Target) {
    this.#folder = join(ROOT, '.output', target);
    if (!existsSync(join(this.#folder, 'manifest.json')))
      throw new Error(`Nothing is built in .output/${target}: run \`npm run build\` first.`);
  }

  read(path: string): string {
    return readFileSync(join(this.#folder, path), 'utf8');
  }

  manifest(): Manifest {
    return JSON.parse(this.read('manifest.json'));
  }

  /** Paths of all files with one of the given endings. */
  files(...endings: string[]): string[] {
    return readdirSync(this.#folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => endings.some((ending) => path.endsWith(ending)))
      .sort();
  }

  /** A script with all that it imports at once, not what it loads later. */
  scriptGraph(...entries: string[]): string[] {
    const found = new Set<string>();
    const add = (path: string): void => {
      if (found.has(path)) return;
      found.add(path);
      const { module } = parseSync(path, this.read(path));
      const exported = module.staticExports.flatMap(({ entries }) =>
        entries.flatMap((e) => e.moduleRequest ?? []),
      );
      for (const { value } of [...module.staticImports.map((entry) => entry.moduleRequest), ...exported])
        add(value.startsWith('/') ? value.slice(1) : posix.join(posix.dirname(path), value));
    };
    for (const entry of entries) add(entry);
    return [...found];
  }

  /** A page with its style sheets and scripts, as far as it needs them to draw itself. */
  pageGraph(page: string): string[] {
    const html = this.read(page);
    const linked = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, url = '']) =>
      posix.join(posix.dirname(page), url.replace(/^\//, '')),
    );
    const scripts = this.scriptGraph(...linked.filter((path) => path.endsWith('.js')));
    return [page, ...linked.filter((path) => path.endsWith('.css')), ...scripts];
  }

  /** Bytes that these files take when each is packed by gzip. */
  packedSize(paths: readonly string[]): number {
    return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(this.#folder, path))).length, 0);
  }
}
