import type { Letter, LetterQuestion } from '../../lib/words/inquiry-letter.ts';
import { LETTER_WORDS } from '../../lib/words/inquiry-words.ts';
import './inquiry-letter.css';

interface InquiryLetterProps {
  letter: Letter;
}

/** The letter as the vendor reads it: in the preview, and on paper. */
export function InquiryLetter({ letter }: InquiryLetterProps) {
  return (
    <article class="inquiry-letter">
      <p>{letter.date}</p>
      <p class="inquiry-letter__subject">{letter.subject}</p>
      {[letter.greeting, ...letter.lead].map((text) => (
        <p key={text}>{text}</p>
      ))}
      {letter.groups.map(({ title, questions }) => (
        <section key={title} class="inquiry-letter__group">
          <p class="inquiry-letter__title">{title}</p>
          {questions.map((question) => (
            <LetterItem key={question.reference} question={question} />
          ))}
        </section>
      ))}
      {letter.closing.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="inquiry-letter__signature">{letter.signature.join('\n')}</p>
    </article>
  );
}

function LetterItem({ question }: { question: LetterQuestion }) {
  const { number, text, followUp, citations } = question;
  return (
    <div class="inquiry-letter__question">
      <span class="text-numeric">{number}.</span>
      <div>
        <p>{text}</p>
        {followUp && <p>{followUp}</p>}
        {citations.length > 0 && (
          <p class="inquiry-letter__source">{LETTER_WORDS.basedOn(citations.join('; '))}</p>
        )}
        <p class="inquiry-letter__answer">
          {LETTER_WORDS.yourAnswer} {LETTER_WORDS.tick}
        </p>
      </div>
    </div>
  );
}
