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

/**
 * Reads one member of a list of questions; reading the whole would cost the background what that takes. Questions that are
 * none are passed over here as everywhere, so that a slip in them does not switch off what the team asks.
 */
function parseRule(text: string): StandingRule | undefined {
  try {
    const list = Object(JSON.parse(text.replace(/^\uFEFF/, ''))) as Record<string, unknown>;
    return isQuestionList(list) ? { twoPersons: list['approval'] === 'two-persons' } : undefined;
  } catch {
    return undefined;
  }
}

/** What `parseQuestionList` refuses a whole list for, less the form of each question. */
function isQuestionList({ format, version, title, approval, questions }: Record<string, unknown>): boolean {
  return (
    format === 'first-call/questions' &&
    version === 1 &&
    typeof title === 'string' &&
    (approval === undefined || approval === 'two-persons') &&
    Array.isArray(questions) &&
    questions.length > 0
  );
}
