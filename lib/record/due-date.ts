import { parseAgreementValue } from './agreement-value.ts';
import { parseAnswerValue } from './answer-value.ts';
import type { Vendor, View } from './fold.ts';
import { parseInquiryValue } from './inquiry-value.ts';
import { NONE } from './topics.ts';

/** What ends or is expected on a day. `report`: what an answer rests on, such as an audit report. */
export type DueKind = 'review' | 'agreement' | 'report' | 'inquiry';

/** A calendar date on which something about a vendor ends or is expected. */
export interface DueDate {
  readonly kind: DueKind;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** The topic that says so: `review-on`, `agreement`, `answer:<question>`, `inquiry`. */
  readonly topic: string;
}

/**
 * Every date that known people have set for a vendor, the earliest first. Of several on one topic the earliest counts,
 * as the most cautious view acts; of inquiries each has its own.
 */
export function findDueDates(vendor: Vendor): DueDate[] {
  const earliest = new Map<string, DueDate>();
  for (const view of vendor.views) {
    const due = isLive(view) ? findDueDate(view) : undefined;
    if (!due) continue;
    const id = due.kind === 'inquiry' ? view.name : due.topic;
    const held = earliest.get(id);
    if (!held || due.on < held.on) earliest.set(id, due);
  }
  return [...earliest.values()].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : a.topic < b.topic ? -1 : 1,
  );
}

function isLive(view: View): boolean {
  return view.person !== undefined && view.understood && view.replacedBy.length === 0;
}

function findDueDate({ statement: { topic, value } }: View): DueDate | undefined {
  if (value === undefined || value === NONE) return undefined;
  const dated = (kind: DueKind, on: string | undefined): DueDate | undefined =>
    on === undefined ? undefined : { kind, on, topic };
  if (topic === 'review-on') return dated('review', value);
  if (topic === 'agreement') return dated('agreement', parseAgreementValue(value)?.until);
  if (topic.startsWith('answer:')) return dated('report', parseAnswerValue(value)?.until);
  if (topic !== 'inquiry') return undefined;
  const inquiry = parseInquiryValue(value);
  return inquiry?.state === 'sent' ? dated('inquiry', inquiry.due) : undefined;
}

/** Whether a date has come: a review is due on its day; what holds until a day, or is awaited by it, is past the day after. */
export function isPast({ kind, on }: DueDate, today: string): boolean {
  return kind === 'review' ? on <= today : on < today;
}

/** What a verification no longer rests on: its agreement, a report or its review has lapsed. */
export function findLapses(vendor: Vendor, today: string): DueDate[] {
  return findDueDates(vendor).filter((due) => due.kind !== 'inquiry' && isPast(due, today));
}
