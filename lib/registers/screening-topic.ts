import { REGISTERS, type RegisterId } from './register.ts';

const SCREENING = 'screening:';
const SCREENED = 'screened:';

/** The topic of what is made of one row of a register; `digest` as `digestRow` gives it. */
export function screeningTopic(register: RegisterId, digest: string): string {
  return `${SCREENING}${register}.${digest}`;
}

/** The topic of having looked through a register. */
export function screenedTopic(register: RegisterId): string {
  return SCREENED + register;
}

/** Enough of a row's digest to know the row again in the record of a screening. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 12);
}

/** Whether a topic says what is made of a row, of whatever register. */
export function isScreeningTopic(topic: string): boolean {
  return topic.startsWith(SCREENING);
}

/** The register that a `screening:` or `screened:` topic is about; undefined for other topics and unknown registers. */
export function findRegister(topic: string): RegisterId | undefined {
  const rest = [SCREENING, SCREENED].find((start) => topic.startsWith(start));
  if (rest === undefined) return undefined;
  const [name] = topic.slice(rest.length).split('.', 1);
  return REGISTERS.find((id) => id === name);
}

/** The digest of the row that a `screening:` topic is about; undefined where it names none. */
export function findRowDigest(topic: string): string | undefined {
  const dot = topic.indexOf('.');
  return isScreeningTopic(topic) && dot > 0 ? topic.slice(dot + 1) : undefined;
}
