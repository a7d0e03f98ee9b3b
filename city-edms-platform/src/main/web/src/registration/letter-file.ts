import type { ReactiveControllerHost } from 'lit';

/** The file of the letter that is being registered. */
export class LetterFile {
  bytes: Blob | null = null;
  name = '';
  /** Pages of a PDF, once they were counted. */
  pages: number | null = null;
  /** A draft had a file that a reload of the page took away: browsers keep none. */
  lost = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  take(file: File | null, lost = false): void {
    this.bytes = file;
    this.name = file?.name ?? '';
    this.pages = null;
    this.lost = lost;
    this.host.requestUpdate();
  }

  /** A file that lies in the repository. */
  show(bytes: Blob | null, name: string): void {
    this.bytes = bytes;
    this.name = name;
    this.host.requestUpdate();
  }

  /** What has to be sent; a file of the repository is there already. */
  get own(): File | null {
    return this.bytes instanceof File ? this.bytes : null;
  }
}
