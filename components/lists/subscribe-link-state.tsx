import { useLayoutEffect, useRef } from 'preact/hooks';
import { isFirefox } from '../../lib/platform/panel.ts';
import { LISTS_LINK_WORDS as words } from '../../lib/words/lists-link-words.ts';
import { TextField } from '../ui/field.tsx';
import type { SubscribeLink } from './use-subscribe-link.ts';

interface SubscribeLinkStateProps {
  /** Undefined while nobody has asked for the link. */
  copied: SubscribeLink | undefined;
}

/** That the link is copied, or the link itself to be copied by hand; and in which browsers it works. */
export function SubscribeLinkState({ copied }: SubscribeLinkStateProps) {
  if (!copied) return null;
  const works = isFirefox() ? words.works.firefox : words.works.chromium;
  if (copied.isCopied) {
    return (
      <p role="status">
        {words.copied} {works}
      </p>
    );
  }
  return <LinkField copied={copied} works={works} />;
}

function LinkField({ copied, works }: { copied: SubscribeLink; works: string }) {
  const field = useRef<HTMLInputElement>(null);
  // Each time that it is asked for.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [copied]);
  return (
    <TextField
      label={words.link}
      description={`${words.notCopied} ${works}`}
      inputMode="url"
      inputRef={field}
      value={copied.link}
      onInput={() => undefined /* What is typed over it is of no account. */}
    />
  );
}
