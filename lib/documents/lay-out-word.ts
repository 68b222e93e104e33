/** A node of the document that mammoth reads. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly breakType?: string;
  readonly checked?: boolean;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly body?: readonly WordNode[];
  readonly notes?: { readonly resolve: (reference: WordNode) => WordNode | null };
}

/** The document's text: an empty line between paragraphs, a tab between cells, a page for each of its page breaks. */
export function layOutWord(document: WordNode): string[] {
  const layout = new WordLayout(document.notes);
  layout.addBlocks(document.children ?? []);
  return layout.pages();
}

class WordLayout {
  readonly #notes: WordNode['notes'];
  readonly #pages: string[] = [];
  #parts: string[] = [];
  /** Those that the page refers to, each once, in order. */
  #footnotes = new Set<WordNode>();

  constructor(notes: WordNode['notes']) {
    this.#notes = notes;
  }

  addBlocks(blocks: readonly WordNode[]): void {
    for (const block of blocks) {
      if (block.type === 'table') this.#addTable(block);
      else {
        this.#addInline(block);
        this.#parts.push('\n\n');
      }
    }
  }

  pages(): string[] {
    this.#endPage();
    return this.#pages;
  }

  #addTable(table: WordNode): void {
    for (const row of table.children ?? []) {
      for (const [index, cell] of (row.children ?? []).entries()) {
        if (index > 0) this.#parts.push('\t');
        this.#addCell(cell);
      }
      this.#parts.push('\n');
    }
    this.#parts.push('\n');
  }

  #addCell(cell: WordNode): void {
    for (const [index, block] of (cell.children ?? []).entries()) {
      if (index > 0) this.#parts.push('\n');
      if (block.type === 'table') this.#addTable(block);
      else this.#addInline(block);
    }
  }

  #addInline(node: WordNode): void {
    switch (node.type) {
      case 'text':
        this.#parts.push(node.value ?? '');
        break;
      case 'tab':
        this.#parts.push('\t');
        break;
      case 'checkbox':
        this.#parts.push(node.checked ? '☒' : '☐');
        break;
      case 'break':
        if (node.breakType === 'page') this.#endPage();
        else this.#parts.push('\n');
        break;
      case 'noteReference':
        this.#addNote(node);
        break;
      default:
        for (const child of node.children ?? []) this.#addInline(child);
    }
  }

  #addNote(reference: WordNode): void {
    const note = this.#notes?.resolve(reference);
    if (note) this.#footnotes.add(note);
  }

  #endPage(): void {
    const notes = this.#footnotes;
    this.#footnotes = new Set();
    for (const { body } of notes) {
      this.#parts.push('\n\n');
      this.addBlocks(body ?? []);
    }
    this.#pages.push(
      this.#parts
        .join('')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim(),
    );
    this.#parts = [];
  }
}
