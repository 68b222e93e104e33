/** A page: its lines of text, from the top; an empty one leaves a gap. */
export type PdfPage = readonly string[];

const escapeLine = (line: string) => line.replaceAll(/[\\()]/g, '\\$&');

function contentOf(lines: PdfPage): string {
  const shown = lines.map((line, index) =>
    line === '' ? '' : `1 0 0 1 72 ${720 - index * 14} Tm (${escapeLine(line)}) Tj`,
  );
  return `BT /F1 11 Tf ${shown.join('\n')} ET`;
}

/** A PDF of pages with lines in Helvetica, 14 points apart; `count` is what it says of its pages. */
export function makePdf(pages: readonly PdfPage[], count = pages.length): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} /MediaBox [0 0 612 792] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const content = contentOf(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
