import { type ParsedQuestionList, parseQuestionList } from '../diligence/parse-question-list.ts';
import type { QuestionList } from '../diligence/question-list.ts';
import { type Policy, readPolicy } from './policy.ts';

let last: { readonly text: string; readonly parsed: ParsedQuestionList } | undefined;

/** The questions that the administrator sets for everybody; undefined where the policy has none that can be read. */
export async function readPolicyQuestions(): Promise<QuestionList | undefined> {
  return findPolicyQuestions((await readPolicy()).policy);
}

/** The same from a policy that has been read. */
export function findPolicyQuestions({ template }: Policy): QuestionList | undefined {
  if (template === undefined) return undefined;
  if (last?.text !== template) last = { text: template, parsed: parseQuestionList(template) };
  return last.parsed.ok ? last.parsed.list : undefined;
}
