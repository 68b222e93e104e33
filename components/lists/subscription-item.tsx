import { useId } from 'preact/hooks';
import type { Person } from '../../lib/record/people.ts';
import type { Subscription } from '../../lib/store/subscription.ts';
import { LISTS_LINK_WORDS } from '../../lib/words/lists-link-words.ts';
import { SETTINGS_WORDS } from '../../lib/words/settings-words.ts';
import { SUBSCRIBE_WORDS as words } from '../../lib/words/subscribe-words.ts';
import { Fingerprint } from '../dashboard/fingerprint.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Digest } from '../ui/digest.tsx';
import { Progress } from '../ui/progress.tsx';
import { Time } from '../ui/time.tsx';
import { ListFact } from './list-fact.tsx';
import { RefreshFault } from './refresh-fault.tsx';
import { SubscribeLinkState } from './subscribe-link-state.tsx';
import { type Refresh, useRefresh } from './use-refresh.ts';
import { useSubscribeLink } from './use-subscribe-link.ts';
import './subscribed-lists.css';

interface SubscriptionItemProps {
  list: Subscription;
  /** Undefined where our own list does not know the exporter’s key. */
  exporter: Person | undefined;
  /** Whether the administrator’s policy names it: it cannot be ended here. */
  isLocked: boolean;
  onUnsubscribe: () => void;
}

/** One list that comes from an address: how fresh it is, what is wrong, and whose key it holds to. */
export function SubscriptionItem({ list, exporter, isLocked, onUnsubscribe }: SubscriptionItemProps) {
  const titleId = useId();
  const refresh = useRefresh(list);
  const link = useSubscribeLink(list.from.address);
  const { name, vendors, entries, digest } = list;
  const hasCopy = digest !== '';
  return (
    <li class="advisory-lists__list" aria-labelledby={titleId}>
      <div class="advisory-lists__head">
        <h3 id={titleId}>{name}</h3>
        <span class="text-meta text-numeric">{hasCopy ? words.what(vendors, entries) : words.noCopyYet}</span>
        <div>
          {list.refresh.fault ? (
            <Chip tone="notice">{words.failing}</Chip>
          ) : (
            hasCopy && <Chip>{words.upToDate}</Chip>
          )}
        </div>
      </div>
      {list.refresh.fault && !refresh.progress && (
        <RefreshFault fault={list.refresh.fault} hasCopy={hasCopy} {...refresh} />
      )}
      <SubscriptionFacts list={list} exporter={exporter} />
      {isLocked && <p class="text-meta">{SETTINGS_WORDS.locked}</p>}
      <RefreshState name={name} {...refresh} />
      {!refresh.progress && (
        <Actions>
          <Button describedBy={titleId} onClick={refresh.refresh}>
            {words.refresh}
          </Button>
          <Button describedBy={titleId} onClick={link.copy}>
            {LISTS_LINK_WORDS.copy}
          </Button>
          {!isLocked && (
            <Button describedBy={titleId} onClick={onUnsubscribe}>
              {words.unsubscribe}
            </Button>
          )}
        </Actions>
      )}
      <SubscribeLinkState copied={link.copied} />
    </li>
  );
}

function SubscriptionFacts({ list, exporter }: Pick<SubscriptionItemProps, 'list' | 'exporter'>) {
  const { from, refresh, exportedAt, digest, loadedAt } = list;
  return (
    <dl class="advisory-lists__facts">
      <ListFact name={words.itsAddress}>{from.address}</ListFact>
      {refresh.exporter !== '' && (
        <ListFact name={words.exportedBy}>
          {exporter && `${exporter.name} `}
          <Fingerprint writer={refresh.exporter} />
        </ListFact>
      )}
      {digest !== '' && (
        <>
          <ListFact name={words.exportedAt}>
            <Time value={exportedAt} precise />
          </ListFact>
          <ListFact name={words.loadedAt}>
            <Time value={loadedAt} precise />
          </ListFact>
          <ListFact name={words.refreshedOn}>
            <Time value={refresh.checkedAt} precise />
          </ListFact>
        </>
      )}
      <ListFact name={words.nextOn}>
        <Time value={refresh.nextAt} precise />
      </ListFact>
      {digest !== '' && (
        <ListFact name={words.digest}>
          <Digest value={digest} />
        </ListFact>
      )}
    </dl>
  );
}

function RefreshState({
  name,
  progress,
  outcome,
  cancel,
}: Pick<Refresh, 'progress' | 'outcome' | 'cancel'> & { name: string }) {
  if (progress) {
    return (
      <Progress
        label={words.refreshing(name)}
        {...(progress.total > 0 && {
          value: progress.done,
          max: progress.total,
          detail: words.checked(progress.done, progress.total),
        })}
        cancelLabel={words.cancel}
        onCancel={cancel}
      />
    );
  }
  const said = outcome === 'newer' || outcome === 'unchanged' ? words.refreshed[outcome] : undefined;
  return said ? <p role="status">{said}</p> : null;
}
