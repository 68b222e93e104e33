import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { OWN_QUESTIONS } from '../../../lib/diligence/question-list.ts';
import { keepQuestionList } from '../../../lib/store/question-list.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { WRITERS } from '../../record/writers.ts';
import { answered, saying, showChecklist } from './checklist-record.tsx';

afterEach(cleanup);

const RETIRED = new Set(['storage-encryption', 'exit-plan']);

test('a retired question that has an answer is shown apart, to be read and not to be answered', async () => {
  const questions = OWN_QUESTIONS.questions.map((question) => ({
    ...question,
    retired: RETIRED.has(question.id),
  }));
  await keepQuestionList(await theRecord(), { ...OWN_QUESTIONS, questions });
  showChecklist([
    answered('storage-encryption', 'yes/verified', WRITERS.ben, saying({ comment: 'Saw the setting.' })),
  ]);
  fireEvent.click(await screen.findByRole('button', { name: '1 retired question with answers' }));
  fireEvent.click(screen.getByRole('button', { name: /^Encrypted in storage/ }));
  const card = (await screen.findByRole('heading', { level: 5 })).closest('li')?.textContent ?? '';
  for (const words of ['no longer asks this', 'We verified', 'Saw the setting.', 'Ben Adeyemi'])
    expect(card).toContain(words);
  expect(screen.queryByRole('button', { name: 'Record answer' })).toBeNull();
});
