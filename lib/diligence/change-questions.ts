import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  type Question,
  type QuestionBasis,
  type ScopeFact,
} from './question.ts';
import { findQuestion, type QuestionList } from './question-list.ts';

/** Bases that a team may give a question of its own: law is claimed only by questions that cite it. */
export const OWN_BASES = [
  'conditional',
  'article',
  'good-practice',
] as const satisfies readonly QuestionBasis[];

/** What a reviewer can say of a question. Law, citations and basis of those that come with the product stay. */
export interface QuestionForm {
  readonly short: string;
  readonly question: string;
  readonly group: string;
  readonly why: string;
  readonly followUp: string;
  readonly redFlagAnswer: string;
  readonly basis: QuestionBasis;
  readonly gate: boolean;
  readonly firstLook: boolean;
  readonly concerning: Question['concerning'];
  readonly scope: ScopeFact | null;
  readonly evidence: readonly EvidenceKind[];
}

export type QuestionFault = 'short-missing' | 'question-missing' | 'group-missing' | 'too-long';
export type QuestionFaults = Partial<
  Record<'short' | 'question' | 'group' | 'why' | 'followUp' | 'redFlagAnswer', QuestionFault>
>;

const LONGEST = { short: 80, group: 80, question: 2_000, why: 2_000, followUp: 2_000, redFlagAnswer: 2_000 };

/** What keeps a question from being kept, by field; empty when nothing does. */
export function findQuestionFaults(form: QuestionForm): QuestionFaults {
  const faults = Object.entries(LONGEST).map(([field, longest]): [string, QuestionFault | undefined] => {
    const text = form[field as keyof typeof LONGEST].trim();
    if (text.length > longest) return [field, 'too-long'];
    const isNeeded = field === 'short' || field === 'question' || field === 'group';
    return [field, isNeeded && text === '' ? `${field}-missing` : undefined];
  });
  return Object.fromEntries(faults.filter(([, fault]) => fault !== undefined));
}

/** A question as the form shows it. */
export function formOf(question: Question): QuestionForm {
  return {
    ...question,
    followUp: question.followUp ?? '',
    redFlagAnswer: question.redFlagAnswer ?? '',
  };
}

/** The form of a new question. */
export function emptyForm(group: string): QuestionForm {
  return {
    short: '',
    question: '',
    group,
    why: '',
    followUp: '',
    redFlagAnswer: '',
    basis: 'good-practice',
    gate: false,
    firstLook: false,
    concerning: 'no',
    scope: null,
    evidence: [],
  };
}

/** The question that a form makes of another: a new version where what is asked has changed. */
function withForm(question: Question, form: QuestionForm): Question {
  const next: Question = {
    ...question,
    short: form.short.trim(),
    question: form.question.trim(),
    group: form.group.trim(),
    why: form.why.trim(),
    followUp: form.followUp.trim() || null,
    redFlagAnswer: form.redFlagAnswer.trim() || null,
    basis: form.basis,
    gate: form.gate,
    firstLook: form.firstLook,
    concerning: form.concerning,
    scope: form.scope,
    evidence: EVIDENCE_KINDS.filter((kind) => form.evidence.includes(kind)),
  };
  return asksTheSame(question, next) ? next : { ...next, version: question.version + 1 };
}

/** Whether an answer to one version answers the other: the question, its detail and the side that concerns are the same. */
export function asksTheSame(a: Question, b: Question): boolean {
  return a.question === b.question && a.followUp === b.followUp && a.concerning === b.concerning;
}

/** The list with a question changed by a form; its place changes only with its group. */
export function changeQuestion(list: QuestionList, id: string, form: QuestionForm): QuestionList {
  const before = findQuestion(list, id);
  if (!before) return list;
  const after = withForm(before, form);
  const others = list.questions.filter((question) => question.id !== id);
  if (after.group === before.group)
    return { ...list, questions: list.questions.map((question) => (question.id === id ? after : question)) };
  return { ...list, questions: inGroup(others, after) };
}

/** The list with a new question at the end of its group; its id is made of its title and stays. */
export function addQuestion(list: QuestionList, form: QuestionForm): QuestionList {
  const blank: Question = {
    ...formOfNothing,
    id: freeId(list, form.short),
    question: form.question.trim(),
    followUp: form.followUp.trim() || null,
    concerning: form.concerning,
  };
  return { ...list, questions: inGroup(list.questions, withForm(blank, form)) };
}

const formOfNothing: Omit<Question, 'id'> = {
  version: 1,
  short: '',
  group: '',
  question: '',
  why: '',
  citations: [],
  basis: 'good-practice',
  law: null,
  evidence: [],
  gate: false,
  concerning: 'no',
  redFlagAnswer: null,
  followUp: null,
  unsure: null,
  firstLook: false,
  scope: null,
  withoutPhi: true,
};

function freeId(list: QuestionList, short: string): string {
  const words =
    short
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const base = `own-${words.join('-')}`.slice(0, 56).replace(/-+$/, '') || 'own-question';
  const taken = new Set(list.questions.map(({ id }) => id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** Questions with one more at the end of its group, or of the list where the group is new. */
function inGroup(questions: readonly Question[], added: Question): Question[] {
  const last = questions.findLastIndex(({ group }) => group === added.group);
  return last < 0 ? [...questions, added] : questions.toSpliced(last + 1, 0, added);
}

/** The list with a question one place up or down among those of its group. */
export function moveQuestion(list: QuestionList, id: string, by: -1 | 1): QuestionList {
  const from = list.questions.findIndex((question) => question.id === id);
  const moved = list.questions[from];
  const to = from + by;
  if (!moved || list.questions[to]?.group !== moved.group) return list;
  return { ...list, questions: list.questions.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

/** The list with a question retired, or asked again; its answers stay either way. */
export function retireQuestion(list: QuestionList, id: string, retired: boolean): QuestionList {
  return {
    ...list,
    questions: list.questions.map((question) => {
      if (question.id !== id) return question;
      const { retired: _before, ...asked } = question;
      return retired ? { ...asked, retired: true } : asked;
    }),
  };
}
