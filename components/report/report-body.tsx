import { findText } from '../../lib/record/body-text.ts';
import type { View } from '../../lib/record/fold.ts';
import type { People } from '../../lib/record/people.ts';
import { KeptNote } from '../privacy/kept-note.tsx';
import { BodyStateNote } from '../vendor/body-state.tsx';
import { redactors } from '../vendor/said-item.tsx';

const MEMBERS = [
  ...(['text', 'row', 'names', 'checked', 'reason', 'comment'] as const),
  ...(['clause', 'sentence', 'note'] as const),
];

interface ReportBodyProps {
  view: View;
  people: People;
}

/** The texts of a statement; or, plainly, that they were redacted or withheld. */
export function ReportBody({ view, people }: ReportBodyProps) {
  const texts = MEMBERS.flatMap((member) => {
    const text = findText(view, member);
    return text === undefined ? [] : [[member, text] as const];
  });
  return (
    <>
      {texts.map(([member, text]) => (
        <p key={member} class="statement-text">
          {isQuoted(view, member) ? `“${text}”` : text}
        </p>
      ))}
      <KeptNote view={view} />
      <BodyStateNote view={view} redactedBy={redactors(view, people)} />
    </>
  );
}

/** Words of a page or a document are never taken for the team’s own. */
function isQuoted({ statement }: View, member: (typeof MEMBERS)[number]): boolean {
  return member === 'sentence' || member === 'clause' || (member === 'text' && statement.value === 'quote');
}
