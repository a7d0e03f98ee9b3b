import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { newKey } from '../api/idempotency';
import { addLink } from '../api/correspondence-api';
import type { Card, CityDocument, DocumentKind, FieldProblem, Register } from '../api/types';
import type { ChosenCorrespondent } from '../correspondence/correspondent-field';
import type { CeDuplicatesPanel, LinkedRegistration } from '../correspondence/duplicates-panel';
import '../correspondence/duplicates-panel';
import { today } from '../i18n/dates';
import { inOfficeOrder, streamOf } from '../register/office-order';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import {
  check,
  type Faults,
  type FieldName,
  FIELD_NAMES,
  type Fields,
  fromCard,
  newFields,
  nextFields,
  toCard,
} from './card-draft';
import { cardFields } from './card-fields';
import { draftStore } from './draft-store';
import type { CeFilePane } from './file-pane';
import './file-pane';
import { formActions } from './form-actions';
import { refusal } from './refusal';
import { registeredView } from './registered-view';
import { registerChoice } from './register-choice';
import { formStyles } from './registration-form-styles';

/**
 * Fills a card and registers it. `register` is the code to start with; `node` is the UUID of a file that lies in the repository
 * already. Fires `ce-registered` (Document) and `ce-cancel`, both bubbling and composed.
 */
@customElement('ce-registration-form')
export class CeRegistrationForm extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, formStyles];

  @property() register: string | null = null;
  @property() node: string | null = null;

  @state() private registers: readonly Register[] | null = null;
  @state() private code = '';
  @state() private fields: Fields = newFields('incoming', today());
  @state() private correspondentId = '';
  @state() private faults: Faults = {};
  @state() private fromServer: Partial<Record<FieldName, FieldProblem>> = {};
  @state() private file: Blob | null = null;
  @state() private fileName = '';
  @state() private pages: number | null = null;
  @state() private failure = '';
  @state() private lostFile = false;
  @state() private sending: { share: number } | null = null;
  @state() private done: { document: CityDocument; repeated: boolean } | null = null;
  @state() private over = false;

  @query('ce-duplicates-panel') private readonly likely!: CeDuplicatesPanel | null;
  @query('ce-file-pane') private readonly pane!: CeFilePane | null;

  private key = newKey();
  private touched = false;
  private readonly unreadable = new Set<FieldName>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('dragover', this.onDrag);
    this.addEventListener('dragleave', this.onDrag);
    this.addEventListener('drop', this.onDrag);
  }

  /** Something is filled in that closing would lose. */
  get dirty(): boolean {
    return this.touched && this.done === null;
  }

  private get kind(): DocumentKind {
    return this.chosen?.kind ?? 'incoming';
  }

  private get chosen(): Register | undefined {
    return this.registers?.find((register) => register.code === this.code);
  }

  protected override start(shell: Shell): void {
    void this.prepare(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('register') && this.registers !== null && this.register !== null && this.done === null) {
      this.choose(this.register);
    }
  }

  private async prepare(shell: Shell): Promise<void> {
    try {
      const all = inOfficeOrder(await shell.api.registers(this.alive));
      this.registers = all.filter((register) => register.active && register.mayRegister);
      const wished = this.registers.find((register) => register.code === this.register) ?? this.registers[0];
      this.code = wished?.code ?? '';
      if (this.node !== null) await this.readNode(shell, this.node);
      else this.restore(shell);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private async readNode(shell: Shell, id: string): Promise<void> {
    const existing = await shell.api.document(id, this.alive);
    const wanted = this.registers?.find((register) => register.kind === existing.kind);
    if (existing.kind !== null && wanted !== undefined && this.register === null) this.code = wanted.code;
    this.fields = existing.card === null ? newFields(this.kind, today()) : fromCard(existing.card, this.kind, today());
    this.correspondentId = existing.card?.correspondentId ?? '';
    this.fileName = existing.file?.name ?? existing.name;
    if (existing.file !== null) this.file = await shell.api.content(id, this.alive);
  }

  private restore(shell: Shell): void {
    this.fields = newFields(this.kind, today());
    const draft = draftStore.get(shell.session?.userName ?? '');
    if (draft !== null) {
      this.key = draft.key;
      this.fields = draft.fields;
      this.correspondentId = draft.correspondentId ?? '';
      if (this.register === null && this.registers?.some((register) => register.code === draft.register) === true) {
        this.code = draft.register;
      }
      const kept = draftStore.file(draft.key);
      if (kept !== null) this.takeFile(kept);
      this.lostFile = kept === null && draft.fileName !== null;
      this.touched = true;
    }
    const dropped = shell.takeOver();
    if (dropped !== null) {
      void this.updateComplete.then(() => this.pane?.offer([dropped]));
    }
  }

  private keep(): void {
    this.touched = true;
    if (this.node !== null || this.done !== null) return;
    draftStore.set(
      {
        key: this.key,
        userName: this.shell?.session?.userName ?? '',
        register: this.code,
        fields: this.fields,
        correspondentId: this.correspondentId,
        fileName: this.file === null ? null : this.fileName,
        savedAt: new Date().toISOString(),
      },
      this.file instanceof File ? this.file : null,
    );
  }

  private takeFile(file: File | null): void {
    this.file = file;
    this.fileName = file?.name ?? '';
    this.pages = null;
    this.lostFile = false;
  }

  /** The number of sheets is that of the PDF's pages, until somebody says otherwise. */
  private takePages(pages: number): void {
    this.pages = pages;
    if (this.fields.sheets === '' && this.done === null) this.set('sheets', String(pages));
  }

  private readonly set = (name: FieldName, value: string): void => {
    if (this.fields[name] === value && !this.unreadable.has(name)) return;
    this.unreadable.delete(name);
    this.fields = { ...this.fields, [name]: value };
    this.faults = Object.fromEntries(Object.entries(this.faults).filter(([key]) => key !== name));
    this.fromServer = Object.fromEntries(Object.entries(this.fromServer).filter(([key]) => key !== name));
    if (Object.keys(this.faults).length + Object.keys(this.fromServer).length === 0) this.failure = '';
    this.keep();
  };

  private readonly correspond = ({ text, id }: ChosenCorrespondent): void => {
    this.correspondentId = id;
    this.set('correspondent', text);
    this.keep();
  };

  private get card(): Card {
    const card = toCard(this.fields, this.kind);
    return this.correspondentId === '' || card.correspondent === undefined
      ? card
      : { ...card, correspondentId: this.correspondentId };
  }

  private choose(code: string): void {
    if (code === this.code || this.registers?.some((register) => register.code === code) !== true) return;
    this.code = code;
    if (streamOf(this.kind) === 'incoming' && this.fields.receivedOn === '') this.fields = { ...this.fields, receivedOn: today() };
    this.faults = {};
    this.fromServer = {};
    if (this.touched) this.keep();
  }

  private readonly submit = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const { shell, chosen } = this;
    if (this.sending !== null || this.done !== null || shell === null || chosen === undefined) return;
    this.failure = '';
    this.fromServer = {};
    this.faults = check(this.fields, this.kind, this.unreadable);
    if (this.showFaults(Object.keys(this.faults))) return;
    if (this.likely?.reveal() === true) {
      this.failure = this.t.duplicates.look;
      return;
    }
    this.sending = { share: 0 };
    try {
      this.done = await this.send(shell);
      draftStore.clear();
      shell.registered();
      const { document } = this.done;
      this.dispatchEvent(new CustomEvent('ce-registered', { detail: document, bubbles: true, composed: true }));
      if (document.registration !== null) shell.notify(this.t.form.done.announce(document.registration.number));
      window.scrollTo({ top: 0 });
      this.focusHeading();
    } catch (error) {
      if (!isAbort(error)) this.showFailure(error);
    } finally {
      this.sending = null;
    }
  };

  private async send(shell: Shell): Promise<{ document: CityDocument; repeated: boolean }> {
    const { card } = this;
    if (this.node !== null) {
      return { document: await shell.api.registerExisting(this.node, this.code, card), repeated: false };
    }
    const file = this.file instanceof File ? this.file : null;
    const onProgress = (share: number) => (this.sending = { share });
    return shell.api.registerDocument({ register: this.code, card, file, key: this.key }, onProgress, this.alive);
  }

  /** «Зареєструвати як повторний»: the number first, then the link; a link that fails can be added in the card. */
  private readonly submitLinked = async (event: CustomEvent<LinkedRegistration>): Promise<void> => {
    const { type, target, number } = event.detail;
    await this.submit();
    const { shell, done } = this;
    if (shell === null || done === null) return;
    try {
      await addLink(shell.api, done.document.id, type, target);
      shell.notify(this.t.duplicates.linked(number));
    } catch (error) {
      if (!isAbort(error)) shell.notify(this.t.duplicates.linkFailed);
    }
  };

  private showFailure(error: unknown): void {
    const { text, fields } = refusal(error, this.shell?.embedded === true);
    this.fromServer = fields;
    this.failure = text;
    this.showFaults(Object.keys(fields));
  }

  /** Leads to the first field that is wrong; true where there is one. */
  private showFaults(names: readonly string[]): boolean {
    const first = FIELD_NAMES.filter((name) => names.includes(name))
      .map((name) => `[data-field=${name}]`)
      .join(',');
    if (first === '') return false;
    this.failure ||= this.t.form.errors.fix(names.length);
    void this.updateComplete.then(() => {
      const field = this.renderRoot.querySelector<HTMLElement>(first);
      field?.scrollIntoView({ block: 'center' });
      field?.focus();
    });
    return true;
  }

  private readonly another = (): void => {
    this.key = newKey();
    this.done = null;
    this.fields = nextFields(this.fields, this.kind, today());
    this.correspondentId = '';
    this.takeFile(null);
    this.faults = {};
    this.touched = false;
    if (this.shell !== null) void this.refreshNumbers(this.shell);
    window.scrollTo({ top: 0 });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[data-field=summary]')?.focus());
  };

  private async refreshNumbers(shell: Shell): Promise<void> {
    try {
      const all = inOfficeOrder(await shell.api.registers(this.alive));
      this.registers = all.filter((register) => register.active && register.mayRegister);
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
  }

  private readonly clear = (): void => {
    if (this.touched && !confirm(this.t.form.clearConfirm)) return;
    this.empty();
  };

  private readonly empty = (): void => {
    draftStore.clear();
    this.key = newKey();
    this.fields = newFields(this.kind, today());
    this.correspondentId = '';
    this.unreadable.clear();
    this.takeFile(null);
    this.faults = {};
    this.fromServer = {};
    this.failure = '';
    this.touched = false;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.submit();
    }
  };

  private readonly onDrag = (event: DragEvent): void => {
    if (this.node !== null || this.done !== null || event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.over = event.type === 'dragover';
    if (event.type === 'drop') this.pane?.offer(Array.from(event.dataTransfer.files));
  };

  protected override render(): TemplateResult {
    const { t, done } = this;
    if (done !== null && done.document.registration !== null) {
      return registeredView(done.document, done.repeated, this.shell, {
        another: this.node === null ? this.another : null,
      });
    }
    if (this.registers?.length === 0) {
      return html`<h1 tabindex="-1">${t.form.title}</h1>
        <div class="panel empty">${icon('stamp')}<strong>${t.form.noRegisters}</strong>${t.form.noRegistersText}</div>`;
    }
    return html`
      <header>
        <h1 tabindex="-1">${this.node === null ? t.form.title : t.form.titleExisting}</h1>
        <p class="soft">${t.form.lead}</p>
      </header>
      <div class="columns">
        <form class="panel" novalidate autocomplete="off" @submit=${this.submit}>
          <div role="alert" class="alert">
            ${this.failure === ''
              ? nothing
              : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
            ${this.lostFile
              ? html`<p class="notice warn">${icon('info')}<span>${t.form.fileLost}</span></p>`
              : nothing}
          </div>
          ${registerChoice(this.registers, this.code, (code) => this.choose(code))}
          ${cardFields({
            kind: this.kind,
            fields: this.fields,
            faults: this.faults,
            serverFaults: this.fromServer,
            pages: this.pages,
            today: today(),
            correspondentId: this.correspondentId,
            set: this.set,
            correspond: this.correspond,
            unreadable: (name) => {
              this.unreadable.add(name);
              this.faults = { ...this.faults, [name]: { code: 'date' } };
            },
          })}
          ${streamOf(this.kind) === 'incoming' && this.node === null
            ? html`<ce-duplicates-panel
                .register=${this.code}
                .card=${this.card}
                .file=${this.file}
                .fileName=${this.fileName}
                @ce-register-linked=${this.submitLinked}
                @ce-settled=${this.empty}
              ></ce-duplicates-panel>`
            : nothing}
          ${formActions({
            share: this.sending?.share ?? null,
            clear: this.node === null ? this.clear : null,
            cancel: this.cancel,
          })}
        </form>
        <ce-file-pane
          .file=${this.file}
          .name=${this.fileName}
          .mimeType=${this.file?.type ?? ''}
          .fixed=${this.node !== null}
          .over=${this.over}
          ?filled=${this.file !== null}
          @ce-file=${(event: CustomEvent<File | null>) => {
            this.takeFile(event.detail);
            this.keep();
          }}
          @pages=${(event: CustomEvent<number>) => this.takePages(event.detail)}
        ></ce-file-pane>
      </div>
    `;
  }

  private readonly cancel = (): void => {
    this.dispatchEvent(new CustomEvent('ce-cancel', { bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-registration-form': CeRegistrationForm;
  }
}
