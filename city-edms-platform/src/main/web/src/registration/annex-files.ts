import type { ReactiveControllerHost } from 'lit';
import { loadPdf } from '../document/page-pdf';
import { previewKind } from '../document/preview-kind';
import { messages } from '../i18n/messages';
import { refusalOf } from './received-files';

const MAX_FILES = 50;
/** So many names of files that found no room are told. */
const NAMED = 3;

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
    const sound = files.filter((file) => refusalOf(file) === null);
    const room = Math.max(MAX_FILES - this.all.length, 0);
    const added = sound.slice(0, room);
    this.problems = [...files.map(refusalOf).filter((problem) => problem !== null), ...tooMany(sound.slice(room))];
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

function tooMany(files: readonly File[]): readonly string[] {
  if (files.length === 0) return [];
  const names = files.slice(0, NAMED).map(({ name }) => `«${name}»`).join(', ');
  return [messages().files.tooMany(names, Math.max(files.length - NAMED, 0))];
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
