import { useState } from 'preact/hooks';
import type { Person } from '../../lib/record/people.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { readTeam, type Team, type TeamWriter } from '../../lib/store/team.ts';
import { PEOPLE_WORDS } from '../../lib/words/people-words.ts';
import { SETTINGS_WORDS } from '../../lib/words/settings-words.ts';
import { useLive } from '../live/use-live.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import { Time } from '../ui/time.tsx';
import { Fingerprint } from './fingerprint.tsx';
import { LinkButton } from './link-button.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { ViewHead } from './view-head.tsx';
import { WriterDialog } from './writer-dialog.tsx';
import './people-view.css';

type Open =
  | { readonly rename: Person }
  | { readonly writer: TeamWriter; readonly person: Person | undefined };

/** Whom the list knows, by which keys, and who is kept as a stranger. */
export function PeopleView() {
  const team = useLive(async () => readTeam(await theRecord()), isAboutTeam, []);
  const [open, setOpen] = useState<Open | undefined>(undefined);
  const close = (): void => setOpen(undefined);
  return (
    <>
      <ViewHead title={PEOPLE_WORDS.title} />
      {team && (
        <div class="dashboard__text">
          <p class="text-supporting">{PEOPLE_WORDS.lead}</p>
          <KnownPeople team={team} onOpen={setOpen} />
          <Strangers strangers={team.strangers} onOpen={setOpen} />
        </div>
      )}
      {team && (
        <>
          <RenameDialog person={open && 'rename' in open ? open.rename : undefined} onClose={close} />
          <WriterDialog
            writer={open && 'writer' in open ? open.writer : undefined}
            person={open && 'writer' in open ? open.person : undefined}
            people={team.people.map(({ person }) => person)}
            onClose={close}
          />
        </>
      )}
    </>
  );
}

function isAboutTeam({ area, keys }: { readonly area: string; readonly keys: readonly string[] }): boolean {
  return area === 'people' || (area === 'record' && keys.some((key) => key.startsWith('writer:')));
}

function KnownPeople({ team, onOpen }: { team: Team; onOpen: (open: Open) => void }) {
  if (team.people.length === 0) {
    return (
      <Section title={PEOPLE_WORDS.known}>
        <EmptyState
          title={PEOPLE_WORDS.nobodyYet}
          actions={<LinkButton href="/welcome.html">{PEOPLE_WORDS.giveName}</LinkButton>}
        >
          {PEOPLE_WORDS.nobodyNext}
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section title={PEOPLE_WORDS.known} aside={team.people.length}>
      <ul class="people-view__list">
        {team.people.map(({ person, writers }) => (
          <li key={person.id} class="people-view__person">
            <Avatar name={person.name} />
            <div class="people-view__who">
              <div class="people-view__head">
                <b>{person.name}</b>
                {!writers.some(({ isByPolicy }) => isByPolicy) && (
                  <Button size="small" variant="quiet" onClick={() => onOpen({ rename: person })}>
                    {PEOPLE_WORDS.rename}
                  </Button>
                )}
              </div>
              {writers.map((writer) => (
                <WriterLine
                  key={writer.key}
                  writer={writer}
                  known={person.name}
                  onChange={() => onOpen({ writer, person })}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Strangers({
  strangers,
  onOpen,
}: {
  strangers: readonly TeamWriter[];
  onOpen: (open: Open) => void;
}) {
  return (
    <Section title={PEOPLE_WORDS.strangers} aside={strangers.length}>
      <p class="text-supporting">
        {strangers.length > 0 ? PEOPLE_WORDS.strangersLead : PEOPLE_WORDS.noStrangers}
      </p>
      <ul class="people-view__list">
        {strangers.map((writer) => (
          <li key={writer.key}>
            <b>{writer.claimedName ?? PEOPLE_WORDS.namelessWriter}</b>
            <WriterLine
              writer={writer}
              known={writer.claimedName}
              onChange={() => onOpen({ writer, person: undefined })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface WriterLineProps {
  writer: TeamWriter;
  /** The name shown above. */
  known: string | undefined;
  onChange: () => void;
}

/** One key of a person. The own key cannot be given away. */
function WriterLine({ writer, known, onChange }: WriterLineProps) {
  const { key, claimedName, since, isSelf, isByPolicy } = writer;
  return (
    <div class="people-view__writer text-meta">
      <Fingerprint writer={key} />
      <span>
        {PEOPLE_WORDS.since} <Time value={since} />
      </span>
      {claimedName !== undefined && claimedName !== known && (
        <span>{PEOPLE_WORDS.keyCalls(claimedName)}</span>
      )}
      {isSelf && <Chip>{PEOPLE_WORDS.thisBrowser}</Chip>}
      {isByPolicy && <span>{SETTINGS_WORDS.locked}</span>}
      {!isSelf && !isByPolicy && (
        <Button size="small" variant="quiet" onClick={onChange}>
          {PEOPLE_WORDS.change}
        </Button>
      )}
    </div>
  );
}
