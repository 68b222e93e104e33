import { PREVIEW_WORDS as words } from '../../lib/words/preview-words.ts';
import { TextField } from '../ui/field.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import type { Preview } from './use-import.ts';
import type { KeepApart } from './use-keep-apart.ts';

/** What becomes of an opened file: it joins our own list, or is kept apart from it. */
export type ImportWay = 'merge' | 'apart';

interface ImportWaysProps {
  preview: Preview;
  way: ImportWay;
  onWay: (way: ImportWay) => void;
  apart: KeepApart;
}

/** The two ways as two equal cards; a list that is kept apart has a name. */
export function ImportWays({ preview, way, onWay, apart }: ImportWaysProps) {
  const { name, setName, fault } = apart;
  const what = words.wayApartWhat(preview.opened.files.length);
  const ways = [
    { value: 'merge', label: words.wayMerge, description: words.wayMergeWhat },
    { value: 'apart', label: words.wayApart, description: what },
  ] as const;
  return (
    <>
      <RadioList legend={words.ways} legendHidden options={ways} value={way} onChange={onWay} cards />
      {way === 'apart' && (
        <div class="import-preview__name">
          <TextField
            label={words.listName}
            value={name}
            onInput={setName}
            description={describeName(preview, apart)}
            error={fault && (fault === 'missing' ? words.listNameMissing : words.listNameTaken)}
          />
        </div>
      )}
    </>
  );
}

function describeName({ opened }: Preview, { replaces }: KeepApart): string {
  if (!replaces) return words.listNameWhat;
  const isOlder = Date.parse(opened.exportedAt) < Date.parse(replaces.exportedAt);
  return isOlder ? words.olderList : words.replacesList(replaces.vendors);
}
