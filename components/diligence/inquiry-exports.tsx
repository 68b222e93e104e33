import { useState } from 'preact/hooks';
import { formatLetterText, type Letter } from '../../lib/words/inquiry-letter.ts';
import { formatMailto } from '../../lib/words/inquiry-mail.ts';
import { INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { Button } from '../ui/button.tsx';
import { printLetter } from './inquiry-print.tsx';
import { saveLetter, saveQuestionnaire, saveQuestionnaireCsv } from './inquiry-save.ts';

interface InquiryExportsProps {
  letter: Letter;
  /** As typed: a name, a mail address, or both. */
  to: string;
  vendorKey: string;
  inquiryId: string;
}

/** The ways in which a letter leaves: copied, printed, mailed, saved. None of them records anything. */
export function InquiryExports({ letter, to, vendorKey, inquiryId }: InquiryExportsProps) {
  const [done, setDone] = useState<string | undefined>(undefined);
  const mail = formatMailto(letter, findMailAddress(to));
  const facts = { letter, vendorKey, inquiryId };
  const save = async (saving: Promise<string>): Promise<void> => setDone(words.saved(await saving));
  return (
    <div class="inquiry-exports">
      <div class="inquiry-exports__row">
        <Button size="small" onClick={() => void copyLetter(letter).then(setDone)}>
          {words.copy}
        </Button>
        <Button size="small" onClick={() => printLetter(letter)}>
          {words.print}
        </Button>
        <a class="button button--default button--small" href={mail.address}>
          {words.mail}
        </a>
        <Button size="small" onClick={() => void save(saveLetter(letter))}>
          {words.docx}
        </Button>
        <Button size="small" onClick={() => void save(saveQuestionnaire(facts))}>
          {words.xlsx}
        </Button>
        <Button size="small" onClick={() => void save(saveQuestionnaireCsv(facts))}>
          {words.csv}
        </Button>
      </div>
      {mail.questions === 'attachment' && <p class="text-meta">{words.attach}</p>}
      <p class="text-meta" role="status">
        {done ?? words.nothingRecorded}
      </p>
    </div>
  );
}

/** Gives the sentence that says what came of it. */
async function copyLetter(letter: Letter): Promise<string> {
  try {
    await navigator.clipboard.writeText(formatLetterText(letter));
    return words.copied;
  } catch (error) {
    if (error instanceof DOMException) return words.notCopied;
    throw error;
  }
}

/** The address in “Dana Reyes <dana@vendor.example>”. */
function findMailAddress(to: string): string {
  return /[^\s<>,;"]+@[^\s<>,;"]+/.exec(to)?.[0] ?? '';
}
