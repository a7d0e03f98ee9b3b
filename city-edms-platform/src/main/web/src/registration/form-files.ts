import { html, type TemplateResult } from 'lit';
import { messages } from '../i18n/messages';
import type { CeView } from '../ui/element';
import { FileDrop } from '../ui/file-drop';
import { AnnexFiles } from './annex-files';
import './annex-list';
import type { CardEntry } from './card-entry';
import './file-pane';
import { LetterFile } from './letter-file';
import { type ReceivedFiles, told } from './received-files';

interface FilesOfForm {
  /** Whether files are taken now. */
  open(): boolean;
  /** Whether the file lies in the repository already, and cannot be another. */
  fixed(): boolean;
  /** What is filled in so far is to outlive the form. */
  keep(): void;
}

/** The files of what is being registered: the letter, its annexes, and what the card learns of both. */
export class FormFiles {
  readonly letter: LetterFile;
  readonly annexes: AnnexFiles;
  readonly drop: FileDrop;

  constructor(
    private readonly host: CeView,
    private readonly entry: CardEntry,
    private readonly form: FilesOfForm,
  ) {
    this.letter = new LetterFile(host);
    this.annexes = new AnnexFiles(host, () => {
      this.countAnnexes();
      form.keep();
    });
    this.drop = new FileDrop(host, () => form.open(), (files) => this.takeDropped(files));
  }

  private get pane() {
    return this.host.renderRoot.querySelector('ce-file-pane');
  }

  /** Opens the browser's own choice of a file. */
  choose(): void {
    this.pane?.choose();
  }

  /** Files that came from elsewhere, for a new letter. */
  offer(files: readonly File[]): void {
    if (files.length > 0) void this.host.updateComplete.then(() => this.pane?.offer(files));
  }

  clear(): void {
    this.annexes.set([]);
    this.take(null);
  }

  private take(file: File | null): void {
    this.letter.take(file);
    this.entry.forgetFile();
    this.countAnnexes();
  }

  private receive(files: ReceivedFiles): void {
    const before = this.letter.own === null ? '' : this.letter.name;
    this.take(files.letter);
    if (files.annexes.length > 0) this.annexes.add(files.annexes);
    else this.form.keep();
    const text = told(files, before);
    if (text !== null) this.host.shell?.notify(text);
  }

  /** The first file is the letter; where there is one already, what comes are annexes. */
  private takeDropped(files: readonly File[]): void {
    if (this.letter.bytes === null) {
      this.pane?.offer(files);
      return;
    }
    const before = this.annexes.files.length;
    this.annexes.add(files);
    const added = this.annexes.files.length - before;
    if (added > 0) this.host.shell?.notify(messages().files.annexed(added));
  }

  /** How many annexes there are and how many sheets, unless a person said it. */
  private countAnnexes(): void {
    const { files, sheets } = this.annexes;
    this.entry.fill('annexes', files.length === 0 ? '' : String(files.length));
    this.entry.fill('annexSheets', sheets === null ? '' : String(sheets));
  }

  /** The pages of a PDF are its sheets, unless a person said how many there are. */
  private takePages(pages: number): void {
    this.letter.pages = pages;
    this.host.requestUpdate();
    if (this.form.fixed()) this.entry.suggest('sheets', String(pages));
    else if (this.entry.fill('sheets', String(pages))) this.form.keep();
  }

  /** Beside the card: the letter and its annexes. */
  render(): TemplateResult {
    const { letter, annexes } = this;
    return html`<div class="files">
      <ce-file-pane
        .file=${letter.bytes}
        .name=${letter.name}
        .mimeType=${letter.bytes?.type ?? ''}
        .fixed=${this.form.fixed()}
        .over=${this.drop.over}
        ?filled=${letter.bytes !== null}
        @ce-files=${(event: CustomEvent<ReceivedFiles>) => this.receive(event.detail)}
        @ce-file-gone=${() => {
          this.take(null);
          this.form.keep();
        }}
        @pages=${(event: CustomEvent<number>) => this.takePages(event.detail)}
      ></ce-file-pane>
      <ce-annex-list
        .annexes=${annexes.all}
        .problems=${annexes.problems}
        @ce-annexes=${(event: CustomEvent<readonly File[]>) => annexes.add(event.detail)}
        @ce-annex-gone=${(event: CustomEvent<File>) => annexes.remove(event.detail)}
      ></ce-annex-list>
    </div>`;
  }
}
