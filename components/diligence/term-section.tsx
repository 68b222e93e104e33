import { foldTerms } from '../../lib/diligence/agreement-gates.ts';
import { indexTopics } from '../../lib/diligence/topic-index.ts';
import { TERM_CHECK_WORDS as words } from '../../lib/words/term-check-words.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { withField, withoutForm } from '../vendor/draft-kept.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { fileIn } from './agreement-draft.ts';
import { dropAgreementFile } from './agreement-files.ts';
import { proposalIn, TERMS_FORM, termsField, termsOnScreen } from './term-draft.ts';
import { TermForm } from './term-form.tsx';
import { TermProposalNote } from './term-proposal-note.tsx';
import { TermSource } from './term-source.tsx';

/** The terms that the agreement must have: a document that is checked for them, and what reviewers confirm of each. */
export function TermSection(props: RecordProps) {
  const { page, desk } = props;
  const proposal = proposalIn(desk.draft);
  const folds = foldTerms(indexTopics(page.vendor));
  const terms = termsOnScreen(folds, desk.draft, proposal);
  const present = folds.filter(({ disputed, verdict }) => !disputed && verdict === 'present').length;
  const isRecorded = folds.some(({ live }) => live.length > 0);
  const isOpen = proposal !== undefined || isRecorded || terms.some(({ pending }) => pending !== undefined);
  const isByHand = desk.draft.fields?.[termsField('by-hand')] !== undefined;
  const setAside = (): void => {
    desk.change(withoutForm(desk.draft, TERMS_FORM));
    if (proposal?.file?.sha256 !== fileIn(desk.draft)?.sha256)
      void dropAgreementFile(proposal?.file, page.key);
  };
  return (
    <Section title={words.terms} aside={isRecorded && words.groupCount(present, folds.length)}>
      <div class="stack">
        <p class="text-meta">{words.termsLead}</p>
        <TermSource desk={desk} />
        {proposal && <TermProposalNote proposal={proposal} onSetAside={setAside} />}
        {isOpen || isByHand ? (
          <TermForm key={page.key} {...props} terms={terms} proposal={proposal} />
        ) : (
          <div>
            <Button
              variant="quiet"
              size="small"
              onClick={() => desk.change(withField(desk.draft, termsField('by-hand'), 'yes'))}
            >
              {words.byHand}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
