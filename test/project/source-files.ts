import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { type ESTree, type ParseResult, parseSync } from 'vite';

export const ROOT = dirname(dirname(import.meta.dirname));

/** Every file that belongs to the project, committed or about to be, as paths from its root. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const deleted = execFileSync('git', ['ls-files', '--deleted', '-z'], { cwd: ROOT, encoding: 'utf8' });
  const gone = new Set(deleted.split('\0'));
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && !gone.has(path)).sort();
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export interface Import {
  /** A path in the project for a relative import, else the package's name with what follows it. */
  readonly target: string;
  readonly relative: boolean;
  /** What is taken: export names, `default`, or `*` for all of them. */
  readonly names: readonly string[];
  readonly offset: number;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
  readonly comments: ParseResult['comments'];
  readonly imports: readonly Import[];
  /** Names that other files can import. */
  readonly exports: readonly { readonly name: string; readonly offset: number }[];
  /** Where it passes on what another file of ours exports, or all that a package does. */
  readonly reexports: readonly number[];
}

const CODE = /\.(ts|tsx|mts|mjs)$/;

/** The code under the given folders (`lib`, `lib/words`, …), parsed. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  const inside = (path: string) => folders.some((folder) => path.startsWith(`${folder}/`));
  return projectFiles()
    .filter((path) => CODE.test(path) && !path.endsWith('.d.mts') && inside(path))
    .map((path) => parseSource(path, readText(path)));
}

/** Reads what a file imports and exports. Throws where it does not parse. */
function parseSource(path: string, text: string): SourceFile {
  const { program, comments, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map((error) => error.message).join('; ')}`);
  const imports = module.staticImports.map(({ moduleRequest, entries, start }) =>
    importOf(path, moduleRequest.value, entries.map(importedName), start),
  );
  for (const { moduleRequest } of module.dynamicImports) {
    const specifier = text.slice(moduleRequest.start, moduleRequest.end);
    const quoted = /^(['"`])(.*)\1$/.exec(specifier)?.[2];
    if (quoted) imports.push(importOf(path, quoted, ['*'], moduleRequest.start));
  }
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  return {
    path,
    text,
    program,
    comments,
    imports,
    exports: entries.map((entry) => ({ name: entry.exportName.name ?? 'default', offset: entry.start })),
    reexports: entries.filter(isBarrel).map((entry) => entry.start),
  };
}

type ExportEntry = ParseResult['module']['staticExports'][number]['entries'][number];

function isBarrel({ moduleRequest, importName }: ExportEntry): boolean {
  return moduleRequest !== null && (moduleRequest.value.startsWith('.') || importName.name === null);
}

function importedName(entry: { importName: { kind: string; name: string | null } }): string {
  if (entry.importName.kind === 'NamespaceObject') return '*';
  return entry.importName.name ?? 'default';
}

function importOf(path: string, specifier: string, names: readonly string[], offset: number): Import {
  const relative = specifier.startsWith('.');
  const target = relative ? posix.join(posix.dirname(path), specifier) : specifier;
  return { target, relative, names, offset };
}

/** `path:line`, as editors understand it. */
export function placeOf(file: Pick<SourceFile, 'path' | 'text'>, offset: number): string {
  return `${file.path}:${file.text.slice(0, offset).split('\n').length}`;
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Visits every node of a tree, parents first. `parents` runs from the root to the node's own parent. */
export function walk(
  node: ESTree.Node,
  visit: (node: ESTree.Node, parents: readonly ESTree.Node[]) => void,
  parents: readonly ESTree.Node[] = [],
): void {
  visit(node, parents);
  const below = [...parents, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, below);
  }
}
