import type { Inquiry } from '../../lib/diligence/read-inquiry.ts';
import { INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { Digest } from '../ui/digest.tsx';
import { Time } from '../ui/time.tsx';

/** What is known of an inquiry: when it was sent, by whom and to whom, and what came back. */
export function InquiryFacts({ inquiry }: { inquiry: Inquiry }) {
  const { sent, answered, to, note, questions, file } = inquiry;
  return (
    <div>
      {sent && (
        <p>
          {words.sent} <Time value={sent.entry.at} /> {words.by(sent.person?.name ?? STRANGER)}
          {to !== undefined && ` ${words.to_(to)}`}
          {questions && `, ${words.asked(questions.length)}`}
        </p>
      )}
      {sent?.bodyState === 'shown' && !questions && <p class="text-meta">{words.notReadable}</p>}
      {note !== undefined && <p class="statement-text text-supporting">{note}</p>}
      {answered && (
        <p>
          {words.answered} <Time value={answered.entry.at} /> {words.by(answered.person?.name ?? STRANGER)}
        </p>
      )}
      {file && (
        <p>
          {words.reply} {file.name} <span class="text-meta">{words.hash}</span> <Digest value={file.sha256} />
        </p>
      )}
    </div>
  );
}
