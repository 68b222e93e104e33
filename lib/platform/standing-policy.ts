import type { StandingRule } from '../record/approval.ts';
import { extension } from './extension.ts';

/**
 * What an administrator’s policy asks of a `verified`; undefined where that is left to the team’s questions. Asked at
 * every navigation, so it reads the two members that say so and no more. Firefox rejects where no policy is installed.
 */
export async function readStandingPolicy(): Promise<StandingRule | undefined> {
  try {
    const { twoPersons, template } = await extension.storage.managed.get(['twoPersons', 'template']);
    if (twoPersons === true) return { twoPersons: true };
    return typeof template === 'string' ? ruleInQuestions(template) : undefined;
  } catch {
    return undefined;
  }
}

let last: { readonly text: string; readonly rule: StandingRule | undefined } | undefined;

/** What the administrator’s questions ask: they take the place of the team’s. */
function ruleInQuestions(text: string): StandingRule | undefined {
  if (last?.text !== text) last = { text, rule: parseRule(text) };
  return last.rule;
}

/** Reads one member of a list of questions; the whole of it would bring the questions along into the background. */
function parseRule(text: string): StandingRule | undefined {
  try {
    const { format, approval } = Object(JSON.parse(text)) as Record<string, unknown>;
    return format === 'first-call/questions' ? { twoPersons: approval === 'two-persons' } : undefined;
  } catch {
    return undefined;
  }
}
