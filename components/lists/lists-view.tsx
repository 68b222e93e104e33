import { LISTS_WORDS as words } from '../../lib/words/lists-words.ts';
import { ViewHead } from '../dashboard/view-head.tsx';
import { AdvisoryLists } from './advisory-lists.tsx';
import { SubscribedLists } from './subscribed-lists.tsx';
import { TeamFolder } from './team-folder.tsx';

interface ListsViewProps {
  /** The address of a list to subscribe to, where a link brought the reviewer here. */
  subscribe: string | undefined;
}

/** The lists of others: those kept apart, those that are fetched by address, and the folder that a team shares. */
export function ListsView({ subscribe }: ListsViewProps) {
  return (
    <>
      <ViewHead title={words.title} />
      <div class="dashboard__text">
        <p class="text-supporting">{words.lead}</p>
        <AdvisoryLists />
        <SubscribedLists address={subscribe} />
        <TeamFolder />
      </div>
    </>
  );
}
