import { IMPORT_WORDS } from '../../lib/words/import-words.ts';
import { PREVIEW_WORDS } from '../../lib/words/preview-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from './link-button.tsx';
import { formatRoute } from './route.ts';

interface ImportKeptProps {
  /** Files of the bundle: at least one. */
  files: number;
  onAnother: () => void;
}

/** What a list that is kept apart does without. */
export function ImportKept({ files, onAnother }: ImportKeptProps) {
  return (
    <>
      <p class="text-numeric" role="status">
        {PREVIEW_WORDS.keptWhat(files)}
      </p>
      <Actions>
        <LinkButton href={formatRoute({ view: 'lists' })} variant="primary">
          {PREVIEW_WORDS.openLists}
        </LinkButton>
        <Button variant="quiet" onClick={onAnother}>
          {IMPORT_WORDS.another}
        </Button>
      </Actions>
    </>
  );
}
