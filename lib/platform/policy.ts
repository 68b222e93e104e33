import * as z from 'zod/mini';
import { parseListAddress } from '../exchange/list-address.ts';
import { extension } from './extension.ts';
import { SETTING_SHAPE } from './setting-schema.ts';

const WRITER_KEY = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const NAME = z.string().check(z.minLength(1), z.maxLength(200));

/**
 * What an administrator can set: `public/managed-schema.json` says the same in Chrome’s words. A setting wins over the
 * reviewer’s own of the same name.
 */
export const policySchema = z.partial(
  z.object({
    ...SETTING_SHAPE,
    /** Lists that are subscribed without anybody’s doing. */
    lists: z.array(
      z.object({
        address: z.string().check(
          z.regex(/^https:\/\//i),
          z.refine((text) => parseListAddress(text).ok),
        ),
        name: NAME,
        /** Writer key that must have signed every copy; without it the first copy decides. */
        exporter: z.optional(WRITER_KEY),
      }),
    ),
    /** Keys that count as colleagues’. Keys under one name are one person’s. */
    trustedWriters: z.array(z.object({ key: WRITER_KEY, person: NAME })),
    /** A `verified` needs a second person’s approval. */
    twoPersons: z.boolean(),
    /** The questions that are asked: the text of a file `first-call/questions`, version 1. */
    template: z.string(),
  }),
);

/** The policy in force: what it says and can be read. */
export type Policy = z.infer<typeof policySchema>;
export type PolicyMember = keyof Policy;

const MEMBERS = Object.keys(policySchema.shape) as PolicyMember[];

/** A policy, and what of it cannot be read: a member, or one item of it by its place from 1. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly broken: readonly { readonly member: PolicyMember; readonly place?: number }[];
}

/**
 * Reads the administrator’s policy. A part that cannot be read is passed over, so that a slip in one spoils no other.
 * Firefox rejects where no policy is installed; that is no policy, not a failure.
 */
export async function readPolicy(): Promise<ReadPolicy> {
  const raw = await readManaged();
  const broken: ReadPolicy['broken'][number][] = [];
  const read: [PolicyMember, unknown][] = [];
  for (const member of MEMBERS) {
    if (raw[member] === undefined) continue;
    const value = dropBrokenItems(member, raw[member], broken);
    if (policySchema.shape[member].safeParse(value).success) read.push([member, value]);
    else broken.push({ member });
  }
  return { policy: policySchema.parse(Object.fromEntries(read)), broken };
}

async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await extension.storage.managed.get(MEMBERS);
  } catch {
    return {};
  }
}

/** Lists and keys stand by themselves: one that cannot be read is left out, and named. */
function dropBrokenItems(
  member: PolicyMember,
  value: unknown,
  broken: { member: PolicyMember; place?: number }[],
): unknown {
  if (!Array.isArray(value)) return value;
  return value.filter((item, index) => {
    const isRead = policySchema.shape[member].safeParse([item]).success;
    if (!isRead) broken.push({ member, place: index + 1 });
    return isRead;
  });
}

/** Calls back after the policy has changed. */
export function onPolicyChange(listener: () => void): () => void {
  const onChanged = (_changes: unknown, area: string): void => {
    if (area === 'managed') listener();
  };
  extension.storage.onChanged.addListener(onChanged);
  return () => extension.storage.onChanged.removeListener(onChanged);
}
