import type { QuestionList } from '../../lib/diligence/question-list.ts';
import type { Report } from '../../lib/diligence/read-report.ts';
import type { PageDecision } from '../../lib/findings/decide-page.ts';
import type { People } from '../../lib/record/people.ts';
import type { ReportKind } from '../../lib/words/report-kind-words.ts';

/** What every part of a report is drawn from. */
export interface ReportFacts {
  readonly kind: ReportKind;
  readonly page: PageDecision;
  readonly report: Report;
  readonly list: QuestionList;
  readonly people: People;
  /** The reviewer who makes it; undefined in a browser without a name. */
  readonly madeBy: string | undefined;
  /** For whom it is made; empty where nobody has said. */
  readonly organisation: string;
  /** The reviewer’s calendar date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly timeZone: string;
}

export interface ReportProps {
  facts: ReportFacts;
}
