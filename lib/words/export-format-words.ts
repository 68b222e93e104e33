/** The formats of an export. */
export const EXPORT_FORMATS = ['list', 'bundle', 'workbook', 'csv', 'domains', 'page'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Their names, and for whom each is. */
export const EXPORT_FORMAT_WORDS: Readonly<Record<ExportFormat, { label: string; description: string }>> = {
  list: {
    label: 'List file',
    description: 'For colleagues with First Call. Signed; merges without loss.',
  },
  bundle: {
    label: 'Bundle',
    description: 'The list file and the files of its evidence, in one archive.',
  },
  workbook: {
    label: 'Spreadsheet (XLSX)',
    description: 'Vendors, answers and notes on sheets. What is edited there can be imported again.',
  },
  csv: { label: 'CSV', description: 'One row a vendor, for any program.' },
  domains: {
    label: 'Domain list',
    description: 'One address a line, for people and filters without First Call.',
  },
  page: { label: 'Page for reading (HTML)', description: 'One file that opens in any browser and prints.' },
};
