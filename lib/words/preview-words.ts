import { formatCount, formatNumber } from './format-count.ts';

/** What a list that is kept apart does without. */
function sayNotKept(files: number): string {
  return `Its ${formatCount(files, 'file')} ${files === 1 ? 'is' : 'are'} not kept: a list kept apart holds only what is written. Merge the bundle to have ${files === 1 ? 'it' : 'them'} as evidence.`;
}

/** What an opened list file is, the two ways it can go, and what is in its rows. */
export const PREVIEW_WORDS = {
  knownKey: 'A key you know,',
  unknownKey: 'A key you do not know,',
  signatures: {
    holds: (name: string) => `Signed by ${name}: the file is whole.`,
    broken: 'Changed after it was exported: who exported it is not certain; each entry is checked by itself.',
    none: 'The file as a whole is not signed; each entry is checked by itself.',
  },
  exportersKey: 'the key above',
  renamedTitle: 'A writer has another name in this file',
  renamed: (known: string, before: string, now: string) =>
    `${known} called this key “${before}” until now and calls it “${now}” in this file. The key is the same, so your list goes on saying ${known}.`,
  strangerRenamed: (before: string, now: string) =>
    `A stranger called this key “${before}” until now and calls it “${now}” in this file. The key is the same, and a stranger’s still.`,
  unnamed: 'no name',
  ways: 'What becomes of the file',
  wayMerge: 'Merge into our team list',
  wayMergeWhat: 'Their entries join ours. Nothing of ours is replaced; disagreements show as disputed.',
  wayApart: 'Keep as a separate advisory list',
  wayApartWhat: (files: number) =>
    `It may warn on a vendor’s site, and never verify. Remove it and all it said is gone.${files > 0 ? ' Its files are not kept.' : ''}`,
  listName: 'Name of the list',
  listNameWhat: 'Stands on every warning that comes from it.',
  replacesList: (vendors: number) =>
    `Takes the place of the list of this name that is here already, with ${formatCount(vendors, 'vendor')}.`,
  olderList: 'The file is older than the list of this name that is here already, and takes its place.',
  listNameMissing: 'Give the list a name.',
  listNameTaken: 'A list that is fetched by address has this name. Give another one.',
  keepApart: (n: number) => `Keep ${formatCount(n, 'vendor')} apart`,
  keepingApart: 'Keeping the list.',
  apartLine: (files: number) =>
    `Every vendor of the file is kept, whoever wrote about it. Nothing joins your own list.${files > 0 ? ` ${sayNotKept(files)}` : ''}`,
  keptTitle: (name: string) => `${name} is kept apart`,
  keptWhat: (files: number) => `The list is complete. ${sayNotKept(files)}`,
  openLists: 'Open lists',
  apartNothing: 'Nothing in the file can be kept: no entry of it holds.',
  filter: 'Find vendors of the file',
  filterHint: 'Name or site',
  takeFound: 'Merge all that were found',
  nothingFound: 'No vendor of this kind has these letters in its name or sites.',
  someEntries: (taken: number, all: number) =>
    `${formatNumber(taken)} of ${formatCount(all, 'entry', 'entries')} ticked`,
  open: (vendor: string) => `What is said about ${vendor}`,
  columnCompared: 'Beside your list',
  heldEntry: 'On your list already.',
  comesAlong: (names: string, n: number) =>
    `Comes along: ${n === 1 ? `a later entry by ${names} builds` : `later entries by ${names} build`} on it.`,
} as const;
