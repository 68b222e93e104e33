import type { ComponentChildren } from 'preact';
import { findText } from '../../lib/record/body-text.ts';
import type { View } from '../../lib/record/fold.ts';
import type { People } from '../../lib/record/people.ts';
import { isPrivate } from '../../lib/record/private.ts';
import { NONE } from '../../lib/record/topics.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { KeptNote } from '../privacy/kept-note.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Chip } from '../ui/chip.tsx';
import { Time } from '../ui/time.tsx';
import { BodyStateNote } from './body-state.tsx';
import { StatementActs, type StatementActsProps } from './statement-acts.tsx';
import './said-item.css';

type SaidItemProps = StatementActsProps & {
  people: People;
  /** What it says, where that is more than a text. */
  children?: ComponentChildren;
};

/** A note or a piece of evidence, with its author and time; struck through once its own writer has withdrawn it. */
export function SaidItem({ people, children, ...acts }: SaidItemProps) {
  const { view } = acts;
  const author = view.person?.name ?? STRANGER;
  const isWithdrawn = view.replacedBy.length > 0;
  return (
    <li class="said-item" data-withdrawn={isWithdrawn}>
      <div class="said-item__head">
        <Avatar name={author} />
        <span class="said-item__author">{author}</span>
        <span class="text-meta">
          <Time value={view.entry.at} precise />
        </span>
        {isPrivate(view.statement) && <Chip>{words.private}</Chip>}
        {isWithdrawn && <Chip>{words.withdrawn}</Chip>}
        <span class="said-item__acts">
          <StatementActs {...acts} />
        </span>
      </div>
      {children ?? <SaidText view={view} />}
      <KeptNote view={view} />
      <BodyStateNote view={view} redactedBy={redactors(view, people)} />
    </li>
  );
}

function SaidText({ view }: { view: View }) {
  const text = findText(view, 'text');
  return text === undefined ? null : <p class="statement-text">{text}</p>;
}

/** Names of the people who redacted a statement. */
export function redactors(view: View, people: People): string[] {
  return [...new Set(view.redactions.map(({ by }) => people.get(by)?.name ?? STRANGER))];
}

/** The notes or quotes to list: what says something, replaced ones too. */
export function listedViews(views: readonly View[], topic: 'note' | 'evidence'): View[] {
  return views.filter((view) => view.statement.topic === topic && view.statement.value !== NONE);
}
