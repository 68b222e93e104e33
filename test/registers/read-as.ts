import { type ReadingPorts, readRegister } from '../../lib/registers/read-register.ts';
import type { RegisterRow } from '../../lib/registers/register.ts';
import type { ReadRegister } from '../../lib/registers/register-reading.ts';

export const TODAY = '2026-11-24';

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** The register in a file that has to be one. */
export async function readAs(
  file: string | Uint8Array,
  name = 'file.csv',
  ports: ReadingPorts = {},
): Promise<ReadRegister> {
  const reading = await readRegister(typeof file === 'string' ? bytesOf(file) : file, name, TODAY, ports);
  if (!reading.ok) throw new Error(`Not read: ${JSON.stringify(reading.fault ?? reading.ask)}`);
  return reading;
}

/** The fault of a file that must have one. */
export async function faultOf(file: string | Uint8Array, name = 'file.csv') {
  const reading = await readRegister(typeof file === 'string' ? bytesOf(file) : file, name, TODAY);
  if (!reading.fault) throw new Error(`No fault: ${reading.ok ? reading.id : JSON.stringify(reading.ask)}`);
  return reading.fault;
}

export function findByName(rows: readonly RegisterRow[], name: string): RegisterRow[] {
  return rows.filter(({ names }) => names.some(({ text }) => text === name));
}
