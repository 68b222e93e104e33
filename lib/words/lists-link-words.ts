/** A link that opens Lists with the address of a list filled in. */
export const LISTS_LINK_WORDS = {
  copy: 'Copy subscribe link',
  link: 'Subscribe link',
  copied: 'The link is copied.',
  notCopied: 'The browser did not let it be copied. It is selected here: copy it from the field.',
  /** Which browsers open it: an extension has one address in all of Chrome and Edge, and one for each Firefox. */
  works: {
    chromium:
      'Pasted into the address bar of Chrome or Edge, it opens Lists with this address filled in, wherever First Call has the same extension id as here. No browser follows it from a web page.',
    firefox:
      'Pasted into the address bar, it opens Lists with this address filled in, in this Firefox alone: First Call has another address in every other. To colleagues, send the address of the list.',
  },
} as const;
