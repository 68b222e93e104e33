/** What is said around taking a picture of the page; apart from the rest of evidence, since the panel shows it at once. */
export const CAPTURE_WORDS = {
  take: 'Take a picture of the page',
  notTaken: 'No picture was taken',
  faults: {
    'not-granted':
      'The browser lets First Call see this page only after a click: click the First Call button in the toolbar, then try again.',
    'another-page': 'Another page is in front. Go back to this vendor’s page, then try again.',
    'not-shown': 'The browser gave no picture. Bring the page to the front, wait a moment, then try again.',
    'storage-full':
      'The browser’s storage is full. No picture was kept. Free some disk space, then try again.',
    'too-large': 'The picture is over 25 MB. Make the window smaller, then try again.',
  },
} as const;
