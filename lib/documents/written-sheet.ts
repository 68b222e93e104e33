/** A sheet of texts, before it is written in any format. */
export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  /** Without the row of headings. Each format guards every text against being run as a formula. */
  readonly rows: readonly (readonly string[])[];
}

export interface WrittenColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** `date`: `YYYY-MM-DD`, or nothing. */
  readonly kind: 'text' | 'date';
  /** Words to choose from in each cell. */
  readonly choices?: readonly string[];
  readonly isHidden?: boolean;
}
