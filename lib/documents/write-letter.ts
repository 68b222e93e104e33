import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Letter, LetterGroup, LetterQuestion } from '../words/inquiry-letter.ts';
import { LETTER_WORDS } from '../words/inquiry-words.ts';

/** Letter paper; margins so wide that the same lines fit on A4, which is narrower and higher. In twips, 1/1440 inch. */
const PAGE = {
  size: { width: 12_240, height: 15_840 },
  margin: { top: 1_300, right: 1_440, bottom: 1_300, left: 1_440 },
};
const INDENT = { left: 440, hanging: 440 };
/** Room for about four lines of writing. */
const ANSWER_HEIGHT = 1_200;
const FONT = 'Calibri';
const GRAY = '5A646E';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8A949E' };
const FRAME = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** The letter as DOCX, each question with a framed space for its answer. */
export async function writeLetter(letter: Letter): Promise<Uint8Array> {
  const document = new Document({
    title: letter.subject,
    creator: letter.reviewerName,
    lastModifiedBy: letter.reviewerName,
    styles: { default: defaultStyles() },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageFooter() },
        children: [...opening(letter), ...letter.groups.flatMap(groupBlock), ...ending(letter)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function defaultStyles() {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: '1F2A36' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    document: { run: { font: FONT, size: 22 }, paragraph: { spacing: { after: 140, line: 268 } } },
    heading1: heading(30, 0),
    heading2: heading(25, 320),
  };
}

function opening({ date, subject, greeting, lead }: Letter): Paragraph[] {
  return [
    new Paragraph({ text: date }),
    new Paragraph({ text: subject, heading: HeadingLevel.HEADING_1 }),
    ...[greeting, ...lead].map((text) => new Paragraph({ text })),
  ];
}

function groupBlock({ title, questions }: LetterGroup): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
    ...questions.flatMap((question) => [
      ...questionBlock(question),
      answerSpace(),
      new Paragraph({ spacing: { after: 60 } }),
    ]),
  ];
}

function questionBlock({ number, text, followUp, citations }: LetterQuestion): Paragraph[] {
  const shared = { keepNext: true, keepLines: true, indent: { left: INDENT.left }, spacing: { after: 60 } };
  const small = citations.length > 0 ? LETTER_WORDS.basedOn(citations.join('; ')) : undefined;
  return [
    new Paragraph({
      ...shared,
      indent: INDENT,
      tabStops: [{ type: 'left', position: INDENT.left }],
      children: [new TextRun({ text: `${number}.\t${text}`, bold: true })],
    }),
    ...(followUp ? [new Paragraph({ ...shared, text: followUp })] : []),
    ...(small
      ? [new Paragraph({ ...shared, children: [new TextRun({ text: small, size: 17, color: GRAY })] })]
      : []),
  ];
}

/** Two framed cells that stay on one page: the answer to tick, and room to write. */
function answerSpace(): Table {
  const cell = (text: string, keepNext: boolean) =>
    new TableCell({
      borders: FRAME,
      margins: { top: 80, bottom: 80, left: 120, right: 120 },
      children: [new Paragraph({ text, keepNext, spacing: { after: 0 } })],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(`${LETTER_WORDS.yourAnswer}   ${LETTER_WORDS.tick}`, true)],
      }),
      new TableRow({
        cantSplit: true,
        height: { value: ANSWER_HEIGHT, rule: 'atLeast' },
        children: [cell(LETTER_WORDS.details, false)],
      }),
    ],
  });
}

function ending({ closing, signature }: Letter): Paragraph[] {
  return [...closing, ...signature].map((text) => new Paragraph({ text, keepLines: true }));
}

function pageFooter(): Footer {
  const [page, of] = LETTER_WORDS.pageOf;
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES],
            size: 18,
            color: GRAY,
          }),
        ],
      }),
    ],
  });
}
