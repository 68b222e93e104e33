import type { ExclusionRegister } from './register.ts';

/** The registers by their columns: both lists of the breach portal have the same. */
export type RegisterTable = ExclusionRegister | 'breaches';

/** Faults of a file of which nothing more can be said. */
export type PlainFault =
  | 'empty'
  /** Bytes that are no text, and no archive or workbook either. */
  | 'binary'
  | 'pdf'
  /** A page of the web, as servers send one in place of a file that they do not give. */
  | 'web-page'
  /** A list that First Call exported. */
  | 'own-list'
  | 'encrypted'
  | 'broken-archive'
  | 'no-table-in-archive'
  | 'several-tables-in-archive'
  | 'unpacks-too-far'
  | 'broken-workbook'
  /** Excel's binary workbook, an OpenDocument or Numbers spreadsheet, Excel before 1997. */
  | 'other-spreadsheet'
  | 'not-a-register'
  /** The layout of SAM's exclusions before 2022, with DUNS numbers. */
  | 'sam-v1'
  | 'leie-corrections';

/** Why a file is not taken as a register. Nothing of it is kept then. */
export type RegisterFault =
  | { readonly code: PlainFault }
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'missing-columns'; readonly table: RegisterTable; readonly titles: readonly string[] }
  /** The titles and nothing below them. */
  | { readonly code: 'no-rows'; readonly table: RegisterTable }
  /** The last row is unfinished, or a quotation mark is never closed; `row` counts from 1 below the titles. */
  | { readonly code: 'truncated'; readonly table: RegisterTable; readonly row: number }
  /** It ends where a spreadsheet of the older kind has no more rows. */
  | { readonly code: 'cut-by-spreadsheet'; readonly table: RegisterTable; readonly rows: number }
  | {
      readonly code: 'unreadable-rows';
      readonly table: RegisterTable;
      readonly unreadable: number;
      readonly rows: number;
    }
  /** Far fewer rows than the whole register has. */
  | {
      readonly code: 'part-of-register';
      readonly table: ExclusionRegister;
      readonly rows: number;
      readonly least: number;
    }
  | { readonly code: 'leie-supplement' | 'leie-reinstatements'; readonly rows: number }
  /** All days and months stand below 13, so either may come first. */
  | { readonly code: 'date-order-open'; readonly table: RegisterTable; readonly example: string }
  /** Some dates can only be month first and others only day first, or two ways of writing stand side by side. */
  | {
      readonly code: 'date-order-mixed';
      readonly table: RegisterTable;
      readonly examples: readonly [string, string];
    };
