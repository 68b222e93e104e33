import type { QuestionnaireFacts } from '../../lib/documents/questionnaire-rows.ts';
import type { Letter } from '../../lib/words/inquiry-letter.ts';
import { saveFile } from '../dashboard/save-file.ts';
import { saveCopy } from './evidence-copy.ts';

/** Saves the letter as DOCX; gives the name of the file. */
export async function saveLetter(letter: Letter): Promise<string> {
  const { writeLetter } = await import('../../lib/documents/write-letter.ts');
  const name = `${letter.subject}.docx`;
  saveCopy(name, 'docx', new Blob([new Uint8Array(await writeLetter(letter))]));
  return name;
}

/** Saves the questionnaire as XLSX; gives the name of the file. */
export async function saveQuestionnaire(facts: QuestionnaireFacts): Promise<string> {
  const { writeQuestionnaire } = await import('../../lib/documents/write-questionnaire.ts');
  const name = `${facts.letter.subject}.xlsx`;
  saveCopy(name, 'xlsx', new Blob([new Uint8Array(await writeQuestionnaire(facts))]));
  return name;
}

/** Saves the questionnaire as CSV; gives the name of the file. */
export async function saveQuestionnaireCsv(facts: QuestionnaireFacts): Promise<string> {
  const { formatQuestionnaireCsv } = await import('../../lib/documents/write-questionnaire.ts');
  const name = `${facts.letter.subject}.csv`;
  saveFile(name, formatQuestionnaireCsv(facts), 'text/csv');
  return name;
}
