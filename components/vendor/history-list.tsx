import type { QuestionList } from '../../lib/diligence/question-list.ts';
import { timeZone } from '../../lib/platform/today.ts';
import { findText } from '../../lib/record/body-text.ts';
import type { View } from '../../lib/record/fold.ts';
import { isPrivate } from '../../lib/record/private.ts';
import { formatStatement } from '../../lib/words/history-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { useQuestionList } from '../live/use-question-list.ts';
import { KeptNote } from '../privacy/kept-note.tsx';
import { Chip } from '../ui/chip.tsx';
import { Digest } from '../ui/digest.tsx';
import { Time } from '../ui/time.tsx';
import { BodyStateNote } from './body-state.tsx';
import type { RecordProps } from './record-props.ts';
import { redactors } from './said-item.tsx';
import { StatementActs } from './statement-acts.tsx';
import './history-list.css';

/** Everything that was ever said about the vendor, by entry, newest first. */
export function HistoryList(props: RecordProps) {
  const list = useQuestionList();
  if (!list) return null;
  const byEntry = Map.groupBy(props.page.vendor.views, (view) => view.entry.id);
  return (
    <ol class="history-list">
      {[...byEntry].map(([id, views]) => (
        <HistoryEntry
          key={id}
          {...props}
          list={list}
          views={views.toSorted((a, b) => placeOf(a) - placeOf(b))}
        />
      ))}
    </ol>
  );
}

function placeOf(view: View): number {
  return Number(view.name.slice(view.name.lastIndexOf('.') + 1));
}

function HistoryEntry({ views, ...props }: RecordProps & { views: readonly View[]; list: QuestionList }) {
  const [first] = views;
  if (!first) return null;
  const isElsewhere = first.entry.about !== props.page.key;
  return (
    <li class="history-entry">
      <p class="history-entry__head">
        <strong>{first.person?.name ?? STRANGER}</strong>
        <span class="text-meta">
          <Time value={first.entry.at} precise />
          {isElsewhere && `, ${first.entry.about}`}
          {' · '}
          <Digest value={first.entry.id} />
        </span>
      </p>
      <ul>
        {views.map((view) => (
          <HistoryStatement key={view.name} {...props} view={view} />
        ))}
      </ul>
    </li>
  );
}

/** What is read out below a statement’s line, in this order. */
const SHOWN_MEMBERS = [
  ...(['text', 'row', 'names', 'checked', 'reason', 'comment'] as const),
  ...(['clause', 'sentence', 'note'] as const),
];

/** Their line says all that they say. */
const SAID_IN_LINE = new Set(['name', 'phone', 'person']);

function HistoryStatement({
  view,
  list,
  people,
  self,
  onAct,
}: RecordProps & { view: View; list: QuestionList }) {
  const line = formatStatement(view, list) ?? words.notUnderstood;
  const texts = SHOWN_MEMBERS.flatMap((member) => findText(view, member) ?? []);
  return (
    <li class="history-statement" data-replaced={view.replacedBy.length > 0}>
      <div class="history-statement__line">
        <span>
          <span class="history-statement__what">{line}</span>{' '}
          {isPrivate(view.statement) && <Chip>{words.private}</Chip>}
        </span>
        <StatementActs view={view} what={line} self={self} onAct={onAct} />
      </div>
      {!SAID_IN_LINE.has(view.statement.topic) &&
        texts.map((text) => (
          <p key={text} class="statement-text text-supporting">
            {text}
          </p>
        ))}
      <KeptNote view={view} />
      {view.replacedBy.length > 0 && (
        <p class="text-meta">
          {words.replacedBy(view.replacedBy.map((by) => formatWho(by, timeZone())).join('; '))}
        </p>
      )}
      <BodyStateNote view={view} redactedBy={redactors(view, people)} />
    </li>
  );
}
