/** The settings, and the part of the welcome page that switches checking on. */
export const SETTINGS_WORDS = {
  title: 'Settings',

  checking: 'Check sites as you browse',
  checkingWhat:
    'On a vendor’s site, the toolbar button then shows the standing by itself, and a page of a suspicious, disputed or review-due vendor gets a one-line banner. So does one whose address imitates a vendor that you verified.',
  checkingHow:
    'The browser asks you to let First Call see the sites you visit. Addresses are compared with your list inside this browser and never leave it; a page with nothing to tell is not touched.',
  switchOn: 'Start checking',
  switchOff: 'Stop checking',
  isOn: 'On. Every page you open is compared with your list.',
  isOff: 'Off. No badge and no banner appear by themselves.',
  isOffNext:
    'Everything else works: click the First Call button on a vendor’s site, or press Alt+Shift+K, and it is checked then.',
  accessMissing:
    'Switched on, but the browser does not let First Call see the sites you visit, so nothing is checked by itself.',
  grantAgain: 'Give access',
  refused: 'The browser was not given access, so checking stays off.',
  refusedNext:
    'No badge or banner appears by itself. Everything else works by clicking the First Call button. To switch it on later, open Settings in the dashboard.',
  locked: 'Set by your administrator.',
  lockedOn: 'Your administrator has switched this on for everybody.',
  lockedOff: 'Your administrator has switched this off for everybody.',

  warnBy: 'How a page warns',
  warnByNames: { banner: 'Banner and badge', badge: 'Badge only' },
  warnByWhat: {
    banner: 'One line at the top of the page, and the sign on the toolbar button.',
    badge: 'Only the sign on the toolbar button. Pages are left as they are.',
  },

  organisation: 'Your organization',
  organisationWhat: 'Heads reports, and signs letters to vendors. Lists that you export do not carry it.',
  organisationSave: 'Save organization',
  organisationSaved: 'Saved.',

  name: 'Your name',
  nameWhat: 'Stands under every entry of yours, and in the lists you export.',
  nameMissing: 'Give the name your colleagues know you by.',
  nameTooLong: 'That is longer than a name can be.',
  nameSave: 'Save name',
  nameSaved: 'Saved. Entries you made before show the new name, too.',
  nameKey: 'Your key',

  storage: 'Storage',
  storagePromised: 'The browser has promised to keep your list, even when the disk gets full.',
  storageNotPromised: 'The browser may clear your list if the disk gets full.',
  storageAsk: 'Ask the browser to keep it',
  storageRefused:
    'The browser did not promise it. It may after you have used First Call for a while. A backup is the safer way.',

  about: 'About',
  version: (version: string) => `First Call ${version}`,
  disclaimer:
    'First Call is your team’s own record. HHS certifies no vendor, and neither does First Call: “verified” means that your colleagues checked what they wrote down. It is an aid to due diligence, not legal advice.',
  local:
    'The list lives in this browser and is sent nowhere; a team folder that you share gets a copy. Fetched are the exclusion list, from OIG, when you press for it, and lists by address that you or your administrator have subscribed to.',
  storageFull:
    'The browser’s storage is full, so the name was not saved. Free some disk space, then try again.',
} as const;
