import { useState } from 'preact/hooks';
import { formatRoute } from '../dashboard/route.ts';

/** A link that was asked for, and whether the browser let it be copied. */
export interface SubscribeLink {
  readonly link: string;
  readonly isCopied: boolean;
}

/** Copies the link that opens Lists here with the address of a list filled in. */
export function useSubscribeLink(address: string): {
  readonly copied: SubscribeLink | undefined;
  readonly copy: () => void;
} {
  const [copied, setCopied] = useState<SubscribeLink | undefined>(undefined);
  const copy = async (): Promise<void> => {
    const link = formatLink(address);
    setCopied({ link, isCopied: await copyText(link) });
  };
  return { copied, copy: () => void copy() };
}

/** Whole, as an address bar takes it: `chrome-extension://…/dashboard.html#/lists?subscribe=…`. */
function formatLink(subscribe: string): string {
  return new URL(`/dashboard.html${formatRoute({ view: 'lists', subscribe })}`, location.href).href;
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
