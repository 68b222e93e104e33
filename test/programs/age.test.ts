import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seal, unseal } from '../../lib/exchange/seal.ts';
import { ownFolder } from './own-folder.ts';

const inFolder = ownFolder();
const PASSPHRASE = 'harbor tulip seven café';
const TEXT = `{"format":"first-call/list"}\n${'Zoë '.repeat(40_000)}`;

/** age asks for a passphrase at a terminal and nowhere else: this is one, and types it as often as it is asked. */
const TERMINAL = `
import os, pty, sys
passphrase, program = sys.argv[1], sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0: os.execvp(program[0], program)
shown = b''
while True:
    try: read = os.read(terminal, 1024)
    except OSError: break
    if not read: break
    shown += read
    if shown.rstrip().endswith(b':') or b'autogenerate' in shown.split(b'\\n')[-1]:
        os.write(terminal, passphrase.encode() + b'\\n')
        shown = b''
sys.stderr.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

function age(passphrase: string, ...args: string[]): Promise<{ ok: boolean; said: string }> {
  return new Promise((resolve) => {
    execFile('python3', ['-c', TERMINAL, passphrase, 'age', ...args], (error, _stdout, stderr) =>
      resolve({ ok: error === null, said: stderr }),
    );
  });
}

it('opens what we sealed', async () => {
  writeFileSync(inFolder('sealed.age'), await seal(new TextEncoder().encode(TEXT), PASSPHRASE));
  const { ok } = await age(PASSPHRASE, '--decrypt', '--output', inFolder('opened'), inFolder('sealed.age'));
  expect(ok).toBe(true);
  expect(readFileSync(inFolder('opened'), 'utf8')).toBe(TEXT);
});

it('does not open it with another passphrase', async () => {
  const { ok, said } = await age(
    'harbor tulip',
    '--decrypt',
    '--output',
    inFolder('no'),
    inFolder('sealed.age'),
  );
  expect(ok).toBe(false);
  expect(said).toContain('incorrect passphrase');
});

it.each([[[]], [['--armor']]])('seals what we open, %j', async (options) => {
  writeFileSync(inFolder('plain'), TEXT);
  const sealed = inFolder(`by-age${options.length}`);
  const { ok } = await age(PASSPHRASE, '--passphrase', ...options, '--output', sealed, inFolder('plain'));
  expect(ok).toBe(true);
  const opened = await unseal(readFileSync(sealed), PASSPHRASE);
  expect(opened.ok && new TextDecoder().decode(opened.bytes)).toBe(TEXT);
});
