/** The entries of the page's context menu. */
export const MENU_WORDS = {
  flag: 'Flag this vendor',
  saveSelection: 'Save selection as evidence',
} as const;
