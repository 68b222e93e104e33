/**
 * What OIG excludes for, by LEIE's code without brackets and spaces. After OIG's table “Exclusion Authorities”, which names
 * the section of the Social Security Act for each.
 */
const GROUNDS: Readonly<Record<string, readonly [section: string, what: string]>> = {
  '1128a1': ['1128(a)(1)', 'conviction of a program-related crime'],
  '1128a2': ['1128(a)(2)', 'conviction for abuse or neglect of patients'],
  '1128a3': ['1128(a)(3)', 'felony conviction for health care fraud'],
  '1128a4': ['1128(a)(4)', 'felony conviction relating to controlled substances'],
  '1128b1': ['1128(b)(1)', 'misdemeanor conviction for health care fraud, or conviction for other fraud'],
  '1128b2': ['1128(b)(2)', 'conviction for obstructing an investigation or audit'],
  '1128b3': ['1128(b)(3)', 'misdemeanor conviction relating to controlled substances'],
  '1128b4': ['1128(b)(4)', 'license revoked, suspended or surrendered'],
  '1128b5': ['1128(b)(5)', 'excluded or suspended under another federal or state program'],
  '1128b6': ['1128(b)(6)', 'excessive charges, or services that were unnecessary or substandard'],
  '1128b7': ['1128(b)(7)', 'fraud, kickbacks and other prohibited activities'],
  '1128b8': ['1128(b)(8)', 'controlled by somebody who was sanctioned'],
  '1128b8a': ['1128(b)(8)(A)', 'controlled by the family or household of somebody who is excluded'],
  '1128b9': ['1128(b)(9)', 'failure to disclose required information'],
  '1128b10': ['1128(b)(10)', 'failure to give information on subcontractors and suppliers'],
  '1128b11': ['1128(b)(11)', 'failure to give payment information'],
  '1128b12': ['1128(b)(12)', 'failure to grant immediate access'],
  '1128b13': ['1128(b)(13)', 'failure to take corrective action'],
  '1128b14': ['1128(b)(14)', 'default on a health education loan or scholarship'],
  '1128b15': ['1128(b)(15)', 'controls an entity that was sanctioned'],
  '1128b16': ['1128(b)(16)', 'false statements or misrepresentation of facts'],
  '1128aa': ['1128A(a)', 'civil money penalty for false claims or kickbacks'],
  '1156': ['1156', 'failure to meet professional obligations of providers'],
  brchcia: ['', 'breach of a corporate integrity agreement'],
  brchsa: ['', 'breach of a settlement agreement'],
};

/** A ground in words, with its section of the law; as the register has it where it is none of these. */
export function formatGround(ground: string): string {
  const found = GROUNDS[ground.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase()];
  if (!found) return ground;
  const [section, what] = found;
  return section === '' ? what : `${what} (${section})`;
}
