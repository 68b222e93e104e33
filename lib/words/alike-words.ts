/** What can be done about a page that may be a listed vendor's, and how the two addresses are laid side by side. */
export const ALIKE_WORDS = {
  link: 'Link these sites',
  distinct: 'Not the same company',
  thisPage: 'This page',
  verified: 'Verified',
} as const;
