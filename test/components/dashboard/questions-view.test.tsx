import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ListedVendor, readListedVendor } from '../../../components/dashboard/listed-vendor.ts';
import { QuestionsView } from '../../../components/dashboard/questions-view.tsx';
import { formatQuestionList } from '../../../lib/diligence/parse-question-list.ts';
import { findQuestion, OWN_QUESTIONS } from '../../../lib/diligence/question-list.ts';
import type { StandingRule } from '../../../lib/record/approval.ts';
import { foldVendor } from '../../../lib/record/fold.ts';
import { keepQuestionList, readQuestionList } from '../../../lib/store/question-list.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { QUESTIONS_WORDS as words } from '../../../lib/words/questions-words.ts';
import { TWO_PERSONS_WORDS } from '../../../lib/words/two-persons-words.ts';
import { entryOf, PEOPLE } from '../../record/writers.ts';
import { installPopover } from '../ui/popover.ts';

installPopover();

const VERIFIED = entryOf({ statements: [{ topic: 'standing', value: 'verified' }] });

function rows(rule?: StandingRule): ListedVendor[] {
  const row = readListedVendor(
    foldVendor('acme.example', [VERIFIED], PEOPLE),
    OWN_QUESTIONS,
    '2026-06-01',
    rule,
  );
  return row ? [row] : [];
}

const VENDORS = rows();

afterEach(cleanup);

beforeEach(async () => {
  await keepQuestionList(await theRecord(), OWN_QUESTIONS);
  render(<QuestionsView vendors={VENDORS} />);
  await screen.findByText('Agreement offered');
});

const kept = async () => readQuestionList(await theRecord());
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const type = (name: string, value: string): boolean =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

function chooseFile(text: string): void {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('No file input');
  fireEvent.change(input, { target: { files: [new File([text], 'questions.json')] } });
}

/** An item of a question's menu; the menu is in the page also while it is closed. */
function choose(short: string, item: string): void {
  const menu = screen.getByRole('menu', { name: words.actsOn(short), hidden: true });
  fireEvent.click(within(menu).getByRole('menuitem', { name: item, hidden: true }));
}

test('every question stands in its group', () => {
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    TWO_PERSONS_WORDS.title,
    ...new Set(OWN_QUESTIONS.questions.map(({ group }) => group)),
  ]);
  expect(screen.getByText(words.count(46, 29))).toBeTruthy();
});

test('a question without a title is not kept, and the form says why', async () => {
  press(words.add);
  press(words.save);
  expect((await screen.findAllByRole('alert'))[0]?.textContent).toContain('Give it a title');
  expect((await kept()).questions).toHaveLength(46);
});

test('a question of the team’s own is added', async () => {
  press(words.add);
  type(words.short, 'Visits welcome');
  type(words.question, 'May we visit the floor?');
  press(words.save);
  await screen.findByText('Visits welcome');
  expect(findQuestion(await kept(), 'own-visits-welcome')).toMatchObject({
    version: 1,
    basis: 'good-practice',
  });
});

test('a reworded question says that it becomes a new version, and becomes one', async () => {
  choose('Agreement offered', words.change);
  expect(screen.queryByText(words.newVersion)).toBeNull();
  type(words.question, 'Does it offer an agreement?');
  expect(await screen.findByText(words.newVersion)).toBeTruthy();
  press(words.save);
  await screen.findByText('Version 2');
  expect(findQuestion(await kept(), 'baa-offered')).toMatchObject({ version: 2, basis: 'article' });
});

test('retiring what law asks is allowed and cannot be overlooked', async () => {
  choose('Agreement signed', words.retire);
  expect(await screen.findByText(words.retiredLaw(1))).toBeTruthy();
  choose('Agreement signed', words.askAgain);
  await waitFor(() => expect(screen.queryByText(words.retiredLaw(1))).toBeNull());
});

test('a file is taken over only after its button, and says what it left out', async () => {
  const [first, second] = OWN_QUESTIONS.questions;
  if (!first || !second) throw new Error('No questions');
  const questions = [{ ...first, version: 3, question: 'Do they offer one?' }, first, second];
  chooseFile(formatQuestionList({ ...OWN_QUESTIONS, title: 'Clinic list', questions }));
  expect(await screen.findByText(words.importLead('Clinic list'))).toBeTruthy();
  expect(screen.getByText(words.leftOut(1))).toBeTruthy();
  expect(await kept()).toEqual(OWN_QUESTIONS);
  press(words.importSubmit);
  await waitFor(async () => expect(findQuestion(await kept(), 'baa-offered')?.version).toBe(3));
  const after = await kept();
  expect(after.questions).toHaveLength(46);
  expect(after.questions.filter(({ retired }) => retired)).toHaveLength(44);
});

test('a file that is none says so in one sentence and changes nothing', async () => {
  chooseFile('half a fi');
  expect(await screen.findByText('This is no file of questions, or it was cut off.')).toBeTruthy();
  expect(await kept()).toEqual(OWN_QUESTIONS);
});

test('two persons are asked for only after it is said what that does to what one verified', async () => {
  press(TWO_PERSONS_WORDS.switchOn);
  const dialog = await screen.findByRole('dialog', { name: TWO_PERSONS_WORDS.onTitle });
  expect(within(dialog).getByText(TWO_PERSONS_WORDS.onWhat(1))).toBeTruthy();
  fireEvent.click(within(dialog).getByRole('button', { name: TWO_PERSONS_WORDS.cancel }));
  expect((await kept()).approval).toBeUndefined();
  press(TWO_PERSONS_WORDS.switchOn);
  fireEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: TWO_PERSONS_WORDS.switchOn }),
  );
  await screen.findByText(TWO_PERSONS_WORDS.isOn);
  expect(await kept()).toEqual({ ...OWN_QUESTIONS, approval: 'two-persons' });
  press(TWO_PERSONS_WORDS.switchOff);
  const off = await screen.findByRole('dialog', { name: TWO_PERSONS_WORDS.offTitle });
  fireEvent.click(within(off).getByRole('button', { name: TWO_PERSONS_WORDS.switchOff }));
  await screen.findByText(TWO_PERSONS_WORDS.isOff);
  expect(await kept()).toEqual(OWN_QUESTIONS);
});

test('a file that asks for two says so, and one that does not takes nothing back', async () => {
  chooseFile(formatQuestionList({ ...OWN_QUESTIONS, approval: 'two-persons' }));
  expect(await screen.findByText(TWO_PERSONS_WORDS.imported)).toBeTruthy();
  expect(screen.queryByText(words.nothingChanges)).toBeNull();
  press(words.importSubmit);
  await screen.findByText(TWO_PERSONS_WORDS.isOn);
  chooseFile(formatQuestionList(OWN_QUESTIONS));
  expect(await screen.findByText(words.nothingChanges)).toBeTruthy();
  press(words.importSubmit);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect((await kept()).approval).toBe('two-persons');
});
