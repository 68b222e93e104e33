import { type Zippable, zipSync } from 'fflate';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** The inner XML of a Word file's parts. */
export interface DocxParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  /** Further files of the archive. */
  readonly more?: Zippable;
}

const part = (root: string, inner: string) =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${WORD} ${MORE}>${inner}</w:${root}>`,
  );

/** A Word file out of its parts, to say exactly what stands in it. */
export function makeDocx({ body, numbering, styles, footnotes, more }: DocxParts): Uint8Array<ArrayBuffer> {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
  const relations = `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
  return zipSync({
    '[Content_Types].xml': new TextEncoder().encode(types),
    '_rels/.rels': new TextEncoder().encode(relations),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': part('footnotes', footnotes) }),
    ...more,
  });
}

/** A paragraph; `properties` go into its `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  const head = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${head}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
