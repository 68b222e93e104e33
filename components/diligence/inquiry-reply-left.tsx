import type { LeftRow } from '../../lib/diligence/inquiry-plan.ts';
import { formatLeft, INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import type { AskedOf } from './inquiry-reply-draft.ts';

interface InquiryReplyLeftProps {
  left: readonly LeftRow<AskedOf>[];
}

/** Rows of a reply that are not taken, each with its one reason; those left empty are only counted. */
export function InquiryReplyLeft({ left }: InquiryReplyLeftProps) {
  const said = left.filter(({ reason }) => reason !== 'empty');
  const empty = left.length - said.length;
  return (
    <>
      {said.length > 0 && (
        <section class="inquiry-reply__left" aria-label={words.left(said.length)}>
          <p class="text-label">{words.left(said.length)}</p>
          <ul>
            {said.map(({ row, reason, question }) => (
              <li key={`${row.sheet} ${row.row}`}>
                <p>
                  <b>{question?.known?.short ?? question?.id ?? row.reference?.id}</b>{' '}
                  <span class="text-meta">{words.row(row.sheet, row.row)}</span>
                </p>
                {row.answer !== '' && <p class="inquiry-reply__cell">“{row.answer}”</p>}
                <p class="text-supporting">{formatLeft(reason)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {empty > 0 && <p class="text-supporting">{words.empty(empty)}</p>}
    </>
  );
}
