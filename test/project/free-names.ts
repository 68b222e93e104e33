import type { ESTree } from 'vite';
import { type SourceFile, walk } from './source-files.ts';

export interface FreeName {
  /** The name, with the member that is taken from it: `Date.now`, `document`. */
  readonly name: string;
  readonly offset: number;
  /** The call or the `new` that it stands in, with the number of arguments. */
  readonly arguments: number | undefined;
}

/** Names used as values in a file that the file does not declare itself: globals, in code that compiles. */
export function freeNames({ program }: Pick<SourceFile, 'program'>): FreeName[] {
  const declared = new Set<string>();
  const found: FreeName[] = [];
  walk(program, (node, parents) => {
    if (node.type !== 'Identifier') return;
    const parent = parents.at(-1);
    if (isDeclaration(node, parents)) declared.add(node.name);
    else if (!isName(node, parent) && !parents.some(isType)) found.push(freeName(node, parents));
  });
  return found.filter(({ name }) => !declared.has(name.split('.')[0] ?? ''));
}

const TYPE = /^TS(Type|Interface|.*Type$|.*Keyword$)/;

function isType(node: ESTree.Node): boolean {
  return TYPE.test(node.type);
}

/** A property's key or a member's name: no variable. */
function isName(node: ESTree.Node, parent: ESTree.Node | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed;
  if (
    parent?.type === 'Property' ||
    parent?.type === 'PropertyDefinition' ||
    parent?.type === 'MethodDefinition'
  )
    return parent.key === node && !parent.computed && !(parent.type === 'Property' && parent.shorthand);
  return false;
}

const DECLARING = new Set([
  'VariableDeclarator',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassDeclaration',
  'ImportSpecifier',
  'ImportDefaultSpecifier',
  'ImportNamespaceSpecifier',
  'CatchClause',
]);
const PATTERN = new Set(['ObjectPattern', 'ArrayPattern', 'AssignmentPattern', 'RestElement', 'Property']);

/** Whether an identifier is what a declaration declares: a variable, a parameter, an import, a part of a pattern. */
function isDeclaration(node: ESTree.Node, parents: readonly ESTree.Node[]): boolean {
  let at = parents.length - 1;
  let part = node;
  for (let above = parents[at]; above && PATTERN.has(above.type); above = parents[--at]) {
    if (above.type === 'AssignmentPattern' && above.right === part) return false;
    if (above.type === 'Property' && above.value !== part) return false;
    part = above;
  }
  const holder = parents[at];
  if (!holder || !DECLARING.has(holder.type)) return false;
  return !('init' in holder && holder.init === part) && !('body' in holder && holder.body === part);
}

function freeName(node: ESTree.Node & { name: string }, parents: readonly ESTree.Node[]): FreeName {
  const parent = parents.at(-1);
  const member = parent?.type === 'MemberExpression' && parent.object === node ? parent : undefined;
  const property =
    member?.property.type === 'Identifier' && !member.computed ? `.${member.property.name}` : '';
  const whole = member ?? node;
  const call = member ? parents.at(-2) : parent;
  const called = (call?.type === 'CallExpression' || call?.type === 'NewExpression') && call.callee === whole;
  return {
    name: `${node.name}${property}`,
    offset: node.start,
    arguments: called ? call.arguments.length : undefined,
  };
}
