/** What a field of a form asks for, as far as it tells. `text`: something short that it does not name. */
export const FIELD_KINDS = [
  'name',
  'email',
  'phone',
  'message',
  'password',
  'file',
  'search',
  'text',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Types of `<input>` that say what they ask for. */
const BY_TYPE: Readonly<Record<string, FieldKind>> = {
  email: 'email',
  tel: 'phone',
  password: 'password',
  file: 'file',
  search: 'search',
  date: 'text',
  number: 'text',
  url: 'text',
};
/** What a plain field is called, where its type says nothing. */
const BY_NAME: readonly (readonly [FieldKind, RegExp])[] = [
  ['email', /e-?mail/i],
  ['phone', /phone|mobile|\btel\b/i],
  ['search', /search|\bquery\b|^q\b/i],
  ['name', /name/i],
];

/**
 * What a field asks for; undefined for buttons, boxes to tick and what nobody sees.
 *
 * @param element `input`, `textarea` or `select`
 * @param type the `type` attribute
 * @param called its name, id, autocomplete and placeholder
 */
export function fieldKindOf(element: string, type: string, called: string): FieldKind | undefined {
  if (element === 'textarea') return /captcha/i.test(called) ? undefined : 'message';
  if (element === 'select') return 'text';
  const known = BY_TYPE[type.toLowerCase()];
  if (known !== undefined) return known;
  if (type !== '' && type.toLowerCase() !== 'text') return undefined;
  return BY_NAME.find(([, words]) => words.test(called))?.[0] ?? 'text';
}
