import { foldAnswer } from '../diligence/fold-answer.ts';
import { askedQuestions } from '../diligence/question-list.ts';
import { indexTopics } from '../diligence/topic-index.ts';
import { findShownName } from '../exchange/shown-name.ts';
import { parseAnswerValue } from '../record/answer-value.ts';
import { findText } from '../record/body-text.ts';
import { type Evidence, findEvidence } from '../record/evidence.ts';
import type { View } from '../record/fold.ts';
import { isPrivate } from '../record/private.ts';
import { type EvidenceForm, NONE } from '../record/topics.ts';
import { ANSWER_WORDS, KNOWN_WORDS } from '../words/diligence-words.ts';
import { EVIDENCE_FORM_WORDS } from '../words/evidence-words.ts';
import { formatStatement } from '../words/history-words.ts';
import { SHEET_WORDS as words } from '../words/sheet-words.ts';
import { STRANGER } from '../words/standing-words.ts';
import { dayOf, type FactsOfVendor, orderVendors, type SheetFacts } from './sheet-facts.ts';
import type { WrittenColumn, WrittenSheet } from './written-sheet.ts';

/** The sheets behind the vendors, of what goes along: answers always, notes, evidence and history on wish. */
export function makeDetailSheets(facts: SheetFacts): WrittenSheet[] {
  const ordered = orderVendors(facts);
  const make = (
    name: string,
    columns: readonly WrittenColumn[],
    rowsOf: (of: FactsOfVendor, facts: SheetFacts) => string[][],
  ): WrittenSheet => ({
    name,
    columns: [KEY, VENDOR, ...columns],
    rows: ordered.flatMap((of) => {
      const first = [of.row.key, findShownName(of.vendor) ?? ''];
      return rowsOf(of, facts).map((cells) => [...first, ...cells]);
    }),
  });
  return [
    make(words.answers, ANSWER_COLUMNS, readAnswers),
    ...(facts.along.notes ? [make(words.notes, NOTE_COLUMNS, readNotes)] : []),
    ...(facts.along.evidence ? [make(words.evidence, EVIDENCE_COLUMNS, readEvidence)] : []),
    ...(facts.along.history ? [make(words.history, HISTORY_COLUMNS, readHistory)] : []),
  ];
}

function text(heading: string, width: number): WrittenColumn {
  return { heading, width, kind: 'text' };
}

function date(heading: string): WrittenColumn {
  return { heading, width: 12, kind: 'date' };
}

const KEY: WrittenColumn = { ...text(words.key, 24), isHidden: true };
const VENDOR = text(words.vendor, 30);
const ON = date(words.on);
const BY = text(words.by, 20);

const ANSWER_COLUMNS = [
  text(words.question, 36),
  text(words.answer, 14),
  text(words.known, 16),
  date(words.until),
  text(words.comment, 44),
  BY,
  ON,
  text(words.state, 12),
];
const NOTE_COLUMNS = [ON, BY, text(words.note, 80), text(words.state, 12)];
const EVIDENCE_COLUMNS = [
  ON,
  BY,
  text(words.kind, 20),
  text(words.what, 60),
  text(words.source, 44),
  text(words.hash, 24),
];
const HISTORY_COLUMNS = [ON, BY, text(words.what, 44), text(words.text, 80)];

function readAnswers({ vendor }: FactsOfVendor, facts: SheetFacts): string[][] {
  const index = indexTopics(vendor);
  return askedQuestions(facts.list).flatMap((question) => {
    const { live, disputed } = foldAnswer(index, question);
    return live.map((view) => {
      const value = parseAnswerValue(view.statement.value ?? '');
      return [
        question.short,
        value ? ANSWER_WORDS[value.answer] : '',
        value?.known ? KNOWN_WORDS[value.known] : '',
        value?.until ?? '',
        findText(view, 'comment') ?? '',
        byOf(view),
        onOf(view, facts),
        disputed ? words.disputed : '',
      ];
    });
  });
}

function readNotes({ vendor }: FactsOfVendor, facts: SheetFacts): string[][] {
  const notes = vendor.views.filter(
    ({ statement }) => statement.topic === 'note' && statement.value !== NONE,
  );
  return notes
    .filter(({ replacedBy }) => facts.along.history || replacedBy.length === 0)
    .map((view) => [onOf(view, facts), byOf(view), findText(view, 'text') ?? '', stateOf(view)]);
}

function stateOf(view: View): string {
  const states = [
    view.replacedBy.length > 0 ? words.withdrawn : '',
    isPrivate(view.statement) ? words.private : '',
    view.bodyState === 'withheld' ? words.withheld : '',
  ];
  return states.filter((state) => state !== '').join(', ');
}

function readEvidence({ vendor }: FactsOfVendor, facts: SheetFacts): string[][] {
  return vendor.views.flatMap((view) => {
    const { topic, value } = view.statement;
    if (topic !== 'evidence' || !view.understood || value === NONE || view.replacedBy.length > 0) return [];
    const evidence = findEvidence(view);
    return [
      [
        onOf(view, facts),
        byOf(view),
        EVIDENCE_FORM_WORDS[value as EvidenceForm],
        ...(evidence ? partsOf(evidence) : [stateOf(view), '', '']),
      ],
    ];
  });
}

/** What it is, where it is from, and its hash. */
function partsOf(evidence: Evidence): [what: string, source: string, hash: string] {
  switch (evidence.form) {
    case 'quote':
      return [evidence.quote.text, evidence.quote.address, evidence.quote.sha256];
    case 'capture':
      return [evidence.name, evidence.address, evidence.sha256];
    case 'file':
      return [evidence.name, '', evidence.sha256];
    case 'visit':
      return [evidence.text, evidence.on, ''];
  }
}

/** What a statement says in prose, in this order. */
const PROSE = ['text', 'reason', 'checked', 'comment', 'note'] as const;

function readHistory({ vendor }: FactsOfVendor, facts: SheetFacts): string[][] {
  return vendor.views.flatMap((view) => {
    const what = formatStatement(view, facts.list);
    if (what === undefined) return [];
    const prose = PROSE.flatMap((member) => findText(view, member) ?? []).join('\n');
    return [[onOf(view, facts), byOf(view), what, prose]];
  });
}

function byOf({ person }: View): string {
  return person?.name ?? STRANGER;
}

function onOf({ entry }: View, { timeZone }: SheetFacts): string {
  return dayOf(entry.at, timeZone);
}
