/** How a file of a shared folder was found. */
export type FolderFileState =
  | 'whole'
  /** Without its end, as while it is being synchronised: what is there was taken, and it is read again next time. */
  | 'torn'
  | 'newer-version'
  | 'too-large'
  /** Named like one of ours, and none. */
  | 'foreign';

/** A file of a shared folder as an exchange found it. */
export interface FolderFileReport {
  readonly name: string;
  readonly state: FolderFileState;
  /** Whose it says it is. */
  readonly writer?: string;
  /** It stands under a name that no device gives: two copies clashed. */
  readonly isConflicted: boolean;
  /** This browser’s own. */
  readonly isOwn: boolean;
  readonly entries: number;
  /** ISO instant at which it was last changed. */
  readonly changedAt: string;
}

/** What an exchange with a shared folder found and did. */
export interface FolderReport {
  /** ISO instant. */
  readonly at: string;
  readonly files: readonly FolderFileReport[];
  /** Entries that came to our list. */
  readonly brought: number;
  /** Entries of writers about whom nothing is decided yet, and how many these writers are. */
  readonly waiting: { readonly entries: number; readonly writers: number };
  /** Entries that an import brought which was undone: they do not come back by themselves. */
  readonly takenBack: number;
  /** Entries that do not hold. */
  readonly refused: number;
  /** Entries that this browser’s own file carries. */
  readonly carried: number;
}

/** Why an exchange did not come about. */
export interface FolderStop {
  /** ISO instant. */
  readonly at: string;
  readonly code: 'gone' | 'no-access' | 'busy' | 'full' | 'storage-full';
}
