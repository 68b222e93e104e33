import type { Body, Statement } from './entry.ts';

/** Gives a fresh random salt of 16 bytes, base64url; comes in as an argument, since this layer holds no randomness. */
export type MakeSalt = () => string;

/** Typed text as it is recorded: NFC, no NUL, no lone surrogate, no outer white space. */
export function typedText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').normalize('NFC').trim();
}

/** An erasable body with its salt. */
export function bodyOf(makeSalt: MakeSalt, members: Record<string, unknown>): Body {
  return { salt: makeSalt(), ...members };
}

/** A body of typed texts, less those that are empty; none where all are. */
export function textBody(
  makeSalt: MakeSalt,
  texts: Readonly<Record<string, string | undefined>>,
): Pick<Statement, 'body'> {
  const members = Object.entries(texts).flatMap(([member, text]) => {
    const typed = typedText(text ?? '');
    return typed ? [[member, typed] as const] : [];
  });
  return members.length > 0 ? { body: bodyOf(makeSalt, Object.fromEntries(members)) } : {};
}

/** Why words stay that looked like patient data; erased together with them. */
export function keptIn(kept: string | undefined): { kept?: string } {
  const why = typedText(kept ?? '');
  return why ? { kept: why } : {};
}

/** What a statement replaces, in an order of its own; no member where it replaces nothing. */
export function replacing(names: readonly string[]): Pick<Statement, 'replaces'> {
  return names.length > 0 ? { replaces: [...names].sort() } : {};
}
