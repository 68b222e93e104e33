/** What a bundle is made of: the list file, and the folder of its files of evidence. */
export const BUNDLE_PARTS = { list: 'list.firstcall.json', files: 'files/' } as const;
