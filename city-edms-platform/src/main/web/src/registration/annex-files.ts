import type { ReactiveControllerHost } from 'lit';
import { loadPdf } from '../document/page-pdf';
import { previewKind } from '../document/preview-kind';
import { messages } from '../i18n/messages';
import { fileSize } from '../i18n/sizes';
import { MAX_FILE } from './file-limits';

const MAX_FILES = 50;

export interface AnnexFile {
  readonly file: File;
  /** Pages of a PDF; null for other files, and until they were counted. */
  readonly pages: number | null;
}

/** The annexes of the letter that is being registered. */
export class AnnexFiles {
  all: readonly AnnexFile[] = [];
  /** Why some files were not taken. */
  problems: readonly string[] = [];

  /**
   * @param counted called when the files or what is known of their pages changed
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly counted: () => void,
    private readonly pagesOf: (file: File) => Promise<number | null> = countPages,
  ) {}

  get files(): readonly File[] {
    return this.all.map(({ file }) => file);
  }

  /** Sheets of all, where every one is a PDF that opened. */
  get sheets(): number | null {
    const pages = this.all.map((annex) => annex.pages);
    return pages.length > 0 && pages.every((count) => count !== null) ? pages.reduce((sum, count) => sum + count, 0) : null;
  }

  add(files: readonly File[]): void {
    const t = messages().files;
    const problems: string[] = [];
    const taken = files.filter((file) => {
      if (file.size > MAX_FILE) problems.push(t.tooLarge(file.name, fileSize(file.size)));
      else if (file.size === 0) problems.push(t.empty(file.name));
      else return true;
      return false;
    });
    const room = MAX_FILES - this.all.length;
    if (taken.length > room) problems.push(t.tooMany);
    this.problems = problems;
    const added = taken.slice(0, Math.max(room, 0));
    this.change([...this.all, ...added.map((file) => ({ file, pages: null }))]);
    for (const file of added) void this.count(file);
  }

  remove(file: File): void {
    this.problems = [];
    this.change(this.all.filter((annex) => annex.file !== file));
  }

  set(files: readonly File[]): void {
    this.problems = [];
    this.all = [];
    if (files.length > 0) this.add(files);
    else this.host.requestUpdate();
  }

  private change(all: readonly AnnexFile[]): void {
    this.all = all;
    this.host.requestUpdate();
    this.counted();
  }

  private async count(file: File): Promise<void> {
    const pages = await this.pagesOf(file);
    if (pages === null || !this.all.some((annex) => annex.file === file)) return;
    this.change(this.all.map((annex) => (annex.file === file ? { file, pages } : annex)));
  }
}

async function countPages(file: File): Promise<number | null> {
  if (previewKind(file.type, file.name) !== 'pdf') return null;
  try {
    const pdf = await (await loadPdf()).openPdf(file);
    const { numPages } = pdf;
    void pdf.destroy();
    return numPages;
  } catch {
    return null; // a PDF that does not open is a file like any other
  }
}
