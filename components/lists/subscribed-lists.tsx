import { useState } from 'preact/hooks';
import { parseListAddress } from '../../lib/exchange/list-address.ts';
import type { Policy } from '../../lib/platform/policy.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { readSubscriptions, type Subscription } from '../../lib/store/subscription.ts';
import { SUBSCRIBE_WORDS as words } from '../../lib/words/subscribe-words.ts';
import { useLive } from '../live/use-live.ts';
import { usePeople } from '../live/use-people.ts';
import { usePolicy } from '../live/use-policy.ts';
import { Section } from '../ui/section.tsx';
import { SubscribeForm } from './subscribe-form.tsx';
import { SubscriptionItem } from './subscription-item.tsx';
import { UnsubscribeDialog } from './unsubscribe-dialog.tsx';
import './advisory-lists.css';

interface SubscribedListsProps {
  /** The address of a list to subscribe to, where a link brought the reviewer here. */
  address: string | undefined;
}

/** Every list that comes from an address, and subscribing to one more. */
export function SubscribedLists({ address }: SubscribedListsProps) {
  const lists = useLive(
    async () => readSubscriptions(await theRecord()),
    ({ area }) => area === 'lists',
    [],
  );
  const people = usePeople();
  const policy = usePolicy()?.policy;
  const [leaving, setLeaving] = useState<Subscription | undefined>(undefined);
  const [gone, setGone] = useState<string | undefined>(undefined);
  const close = (name?: string): void => {
    setLeaving(undefined);
    setGone(name);
  };
  return (
    <Section title={words.title} aside={lists?.length ? words.count(lists.length) : undefined}>
      <div class="stack">
        <p class="text-supporting">{words.lead}</p>
        {/* A new address asks for a new form. */}
        <SubscribeForm key={address ?? ''} address={address} />
        {gone !== undefined && <p role="status">{words.unsubscribed(gone)}</p>}
        {lists && people && policy && (
          <ul class="advisory-lists">
            {lists.map((list) => (
              <SubscriptionItem
                key={list.id}
                list={list}
                exporter={people.get(list.refresh.exporter)}
                isLocked={names(policy, list.from.address)}
                onUnsubscribe={() => setLeaving(list)}
              />
            ))}
          </ul>
        )}
      </div>
      <UnsubscribeDialog list={leaving} onClose={close} />
    </Section>
  );
}

/** Whether the policy names an address, however it spells it. */
function names({ lists = [] }: Policy, address: string): boolean {
  return lists.some((list) => {
    const parsed = parseListAddress(list.address);
    return parsed.ok && parsed.address === address;
  });
}
