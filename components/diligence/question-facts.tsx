import type { Ref } from 'preact';
import { isRedFlag, type Question } from '../../lib/diligence/question.ts';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { BASIS_NOTES, BASIS_WORDS } from '../../lib/words/diligence-words.ts';
import { EVIDENCE_KIND_WORDS } from '../../lib/words/evidence-words.ts';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import './question-card.css';

interface QuestionFactsProps {
  question: Question;
  headingRef: Ref<HTMLHeadingElement>;
}

/** What a question asks, why, by what basis, where law ends, and what to listen for. */
export function QuestionFacts({ question, headingRef }: QuestionFactsProps) {
  const { basis, law, unsure, redFlagAnswer, followUp } = question;
  const isLaw = basis === 'required' || basis === 'addressable';
  return (
    <div class="question-facts">
      <h5 ref={headingRef} tabIndex={-1} class="question-facts__question">
        {question.question}
      </h5>
      <p class="question-facts__chips">
        <Chip outline={isLaw ? 'strong' : 'plain'}>{BASIS_WORDS[basis]}</Chip>
        {question.gate && <Chip>{words.gate}</Chip>}
        {isRedFlag(question) && <Chip tone="suspicious">{words.redFlag}</Chip>}
      </p>
      <p class="text-supporting">{question.why}</p>
      <p class="text-meta">
        {question.citations.join('; ')}. {BASIS_NOTES[basis]}
      </p>
      <Fact lead={words.lawCovers} text={law} />
      <Fact lead={words.notSettled} text={unsure} />
      {redFlagAnswer && (
        <p class="question-facts__flag">
          <Icon name="flag" />
          <span>
            <strong>{words.redFlagAnswer}</strong> {redFlagAnswer}
          </span>
        </p>
      )}
      <Fact lead={words.askAlso} text={followUp} />
      <p class="text-meta">
        {words.counts(question.evidence.map((kind) => EVIDENCE_KIND_WORDS[kind].toLowerCase()).join(', '))}
      </p>
    </div>
  );
}

function Fact({ lead, text }: { lead: string; text: string | null }) {
  if (text === null) return null;
  return (
    <p class="text-meta">
      <strong>{lead}</strong> {text}
    </p>
  );
}
