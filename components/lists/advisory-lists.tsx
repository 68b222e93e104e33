import { useState } from 'preact/hooks';
import { readAdvisoryLists } from '../../lib/store/read-advisory-lists.ts';
import type { ListRow } from '../../lib/store/record-database.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { LISTS_WORDS as words } from '../../lib/words/lists-words.ts';
import { LinkButton } from '../dashboard/link-button.tsx';
import { formatRoute } from '../dashboard/route.ts';
import { useLive } from '../live/use-live.ts';
import { usePeople } from '../live/use-people.ts';
import { Section } from '../ui/section.tsx';
import { AdvisoryList } from './advisory-list.tsx';
import { RemoveListDialog } from './remove-list-dialog.tsx';
import './advisory-lists.css';

/** Every list that was kept apart from a file: where it comes from, how old it is, and how to be rid of it. */
export function AdvisoryLists() {
  const lists = useLive(
    async () => readAdvisoryLists(await theRecord()),
    ({ area }) => area === 'lists',
    [],
  );
  const people = usePeople();
  const [removing, setRemoving] = useState<ListRow | undefined>(undefined);
  const [removed, setRemoved] = useState<string | undefined>(undefined);
  const close = (name?: string): void => {
    setRemoving(undefined);
    setRemoved(name);
  };
  const fromFiles = lists?.filter(({ from }) => from.kind === 'file');
  return (
    <Section title={words.advisory} aside={fromFiles?.length ? words.count(fromFiles.length) : undefined}>
      {removed !== undefined && <p role="status">{words.removed(removed)}</p>}
      {fromFiles?.length === 0 && <p class="text-supporting">{words.none}</p>}
      {fromFiles && people ? (
        <ul class="advisory-lists">
          {fromFiles.map((list) => (
            <AdvisoryList
              key={list.id}
              list={list}
              exporter={people.get(list.exportedBy)}
              onRemove={() => setRemoving(list)}
            />
          ))}
        </ul>
      ) : (
        <p role="status">{words.reading}</p>
      )}
      <div class="advisory-lists__more">
        <LinkButton href={formatRoute({ view: 'import' })}>{words.toImport}</LinkButton>
      </div>
      <RemoveListDialog list={removing} onClose={close} />
    </Section>
  );
}
