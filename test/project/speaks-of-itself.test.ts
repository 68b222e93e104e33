import { expect, test } from 'vitest';
import { projectFiles, readText } from './source-files.ts';

const TEXT = /\.(ts|tsx|mts|mjs|js|css|html|json|md|yml|yaml|txt|svg)$|^\.ci\/|^LICENSE$|^\.gitignore$/;
/** npm writes into its lock file where each package came from. */
const WRITTEN_BY_NPM = 'package-lock.json';

/** Names of popular websites, among which are some that serve packages. */
const POPULAR = 'test/identity/popular-domains.txt';

/** In parts, so that this file does not find itself. */
const phrase = (...parts: string[]) => parts.join('');

const RULES: readonly { name: string; found: RegExp; mend: string }[] = [
  {
    name: 'package hosts',
    found: new RegExp(
      [
        phrase('registry', '\\.npmjs'),
        phrase('npmjs', '\\.(com|org)'),
        phrase('deb', '\\.debian\\.org'),
        phrase('pypi', '\\.org'),
        phrase('unp', 'kg\\.com'),
        phrase('jsdel', 'ivr'),
        phrase('cdn', 'js\\.'),
        phrase('esm', '\\.sh'),
      ].join('|'),
      'i',
    ),
    mend: 'Whoever installs it has their own package host: name packages only.',
  },
  {
    name: 'paths of one machine',
    found: new RegExp(
      `(^|[\\s'"\`(=:])(${[
        phrase('/wo', 'rk/'),
        phrase('/tm', 'p/'),
        phrase('/ro', 'ot/'),
        phrase('/ho', 'me/\\w'),
        phrase('/Us', 'ers/\\w'),
        phrase('[A-Z]:\\\\', 'Users'),
      ].join('|')})`,
      'm',
    ),
    mend: 'Start from import.meta.dirname or os.tmpdir().',
  },
  {
    name: 'how it was made',
    found: new RegExp(
      `\\b(${[
        phrase('lang', 'uage models?'),
        phrase('chat', 'bots?'),
        phrase('chat', 'gpt'),
        phrase('anth', 'ropic'),
        phrase('open', 'ai'),
        phrase('clau', 'de'),
        phrase('co', 'pilot'),
        phrase('LL', 'Ms?'),
        phrase('sub', '-?agents?'),
        phrase('(coding|ai) ', 'agents?'),
        phrase('(this|the) ', 'sandbox'),
        phrase('sandbox ', 'machine'),
        phrase('(in|by) (this|the) ', '(task|brief|prompt)'),
        phrase('the design ', '(doc|file|md)'),
        phrase('design', '\\.md'),
      ].join('|')})\\b`,
      'i',
    ),
    mend: 'The project speaks of itself: say what is, and why.',
  },
];

const FILES = projectFiles().filter((path) => TEXT.test(path) && path !== WRITTEN_BY_NPM && path !== POPULAR);

test.each(RULES)('no file names $name', ({ found, mend }) => {
  const broken = FILES.flatMap((path) =>
    readText(path)
      .split('\n')
      .flatMap((line, index) =>
        found.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 80)}`] : [],
      ),
  );
  expect(broken, mend).toEqual([]);
});
