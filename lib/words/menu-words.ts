/** The entries of the page's context menu. */
export const MENU_WORDS = {
  flag: 'Flag this vendor',
  saveSelection: 'Save selection as evidence',
  savePicture: 'Save a picture of this page',
} as const;
