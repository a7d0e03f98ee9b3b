import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { phrases, registerLayout } from '../api/card-api';
import { newKey } from '../api/idempotency';
import { addLink } from '../api/correspondence-api';
import type { Card, CardLayout, CityDocument, DocumentKind, FieldProblem, Register } from '../api/types';
import type { ChosenCorrespondent } from '../correspondence/correspondent-field';
import type { CeDuplicatesPanel, LinkedRegistration } from '../correspondence/duplicates-panel';
import '../correspondence/duplicates-panel';
import { today } from '../i18n/dates';
import { inOfficeOrder, streamOf } from '../register/office-order';
import type { Shell } from '../shell/shell';
import type { CeAppealFields } from '../appeal/appeal-fields';
import '../appeal/appeal-fields';
import { recordKind } from '../appeal/record-draft';
import { registerExistingCase } from '../api/appeal-api';
import { ProblemError } from '../api/problem';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import '../ui/shortcuts';
import { tokens } from '../ui/tokens';
import {
  askedFields,
  check,
  type Faults,
  type FieldKey,
  type Fields,
  fromCard,
  keyOf,
  newFields,
  nextFields,
  toCard,
} from './card-draft';
import { cardFields, firstToFill } from './card-fields';
import { draftStore } from './draft-store';
import type { CeFilePane } from './file-pane';
import './file-pane';
import { formActions } from './form-actions';
import { formKey } from './form-keys';
import { habits } from './habits';
import type { CeNumberChoice } from './number-choice-panel';
import './number-choice-panel';
import { Phrases } from './phrases';
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
  @state() private fromServer: Partial<Record<FieldKey, FieldProblem>> = {};
  /** What the cards of each register ask for, once it was read. */
  @state() private layouts: Readonly<Record<string, CardLayout>> = {};
  @state() private ownKinds: readonly string[] = [];
  /** The document registered before this one, where one follows the other. */
  @state() private previous: CityDocument | null = null;
  @state() private file: Blob | null = null;
  @state() private fileName = '';
  @state() private pages: number | null = null;
  @state() private failure = '';
  @state() private lostFile = false;
  @state() private sending: { share: number } | null = null;
  @state() private done: { document: CityDocument; repeated: boolean } | null = null;
  @state() private over = false;

  @query('ce-duplicates-panel') private readonly likely!: CeDuplicatesPanel | null;
  @state() private recordFaults: Readonly<Record<string, FieldProblem>> = {};

  @query('ce-appeal-fields') private readonly recordForm!: CeAppealFields | null;
  @query('ce-number-choice') private readonly number!: CeNumberChoice | null;
  @query('ce-file-pane') private readonly pane!: CeFilePane | null;

  private key = newKey();
  private touched = false;
  private readonly unreadable = new Set<FieldKey>();
  /** Fields that the file filled and no person did: another file may fill them anew. */
  private readonly fromFile = new Set<FieldKey>();

  private readonly phrases = new Phrases(this, {
    find: (key, prefix, signal) => this.shell === null ? Promise.resolve([]) : phrases(this.shell.api, this.code, key, prefix, signal),
    take: (key, phrase) => this.set(key, phrase),
  });

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

  private get layout(): CardLayout | null {
    return this.layouts[this.code] ?? null;
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
      const last = habits.get(shell.session?.userName ?? '').register;
      const wished =
        this.registers.find((register) => register.code === this.register) ??
        this.registers.find((register) => register.code === last) ??
        this.registers[0];
      this.code = wished?.code ?? '';
      if (this.node !== null) await this.readNode(shell, this.node);
      else this.restore(shell);
      await this.readLayout(shell);
      this.begin();
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  /** The layout of the chosen register, read once. */
  private async readLayout(shell: Shell): Promise<void> {
    const { code } = this;
    if (code === '' || this.layouts[code] !== undefined) return;
    const layout = await registerLayout(shell.api, code, undefined, this.alive);
    this.layouts = { ...this.layouts, [code]: layout };
    if (layout.fields.some((field) => field.code === 'documentKind' && field.use !== 'hidden')) {
      void phrases(shell.api, code, 'documentKind', '', this.alive).then(
        (kinds) => (this.ownKinds = kinds),
        () => undefined, // the list is a help
      );
    }
  }

  /** Puts the hands where they begin, if they are nowhere else in the form yet. */
  private begin(): void {
    void this.updateComplete.then(() => {
      const active = this.shadowRoot?.activeElement ?? null;
      if (active === null || active.localName === 'h1') this.focusFirst();
    });
  }

  private focusFirst(): void {
    const { layout } = this;
    const first = layout === null ? undefined : firstToFill({ layout, fields: this.fields });
    if (first !== undefined) this.field(first)?.focus();
  }

  /** The first field, where there is one already: this is the view whose heading nobody waits for. */
  override focusHeading(): void {
    if (this.layout === null || this.done !== null) super.focusHeading();
    else this.focusFirst();
  }

  private field(key: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-field="${key}"]`);
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
    this.fields = this.fresh();
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

  /** A new card with the habits of the person. */
  private fresh(): Fields {
    const { delivery } = habits.get(this.shell?.session?.userName ?? '');
    return { ...newFields(this.kind, today()), deliveryMethod: delivery[this.code] ?? '' };
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
    for (const key of this.fromFile) this.fields = { ...this.fields, [key]: '' };
    this.fromFile.clear();
  }

  /** The pages of a PDF are its sheets, unless a person said how many there are. */
  private takePages(pages: number): void {
    this.pages = pages;
    if (this.node === null) this.fill('sheets', String(pages));
    else if (this.fields.sheets === '') this.fields = { ...this.fields, sheets: String(pages) };
  }

  private fill(key: FieldKey, value: string): void {
    if (this.fields[key] !== '' && !this.fromFile.has(key)) return;
    this.fields = { ...this.fields, [key]: value };
    this.fromFile.add(key);
    this.keep();
  }

  private readonly set = (name: FieldKey, value: string): void => {
    if ((this.fields[name] ?? '') === value && !this.unreadable.has(name)) return;
    this.fromFile.delete(name);
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
    const { layout } = this;
    const card = layout === null ? { summary: '' } : toCard(this.fields, layout);
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
    this.phrases.close();
    if (this.touched) this.keep();
    if (this.shell !== null) {
      this.readLayout(this.shell).catch((error: unknown) => {
        if (!isAbort(error)) this.failure = failureText(error);
      });
    }
  }

  private readonly submit = (event?: Event): void => {
    event?.preventDefault();
    void this.record(false);
  };

  private readonly submitAndNext = (): void => {
    void this.record(true);
  };

  private async record(next: boolean): Promise<void> {
    const { shell, chosen, layout } = this;
    if (this.sending !== null || this.done !== null || shell === null || chosen === undefined || layout === null) return;
    this.phrases.close();
    this.failure = '';
    this.fromServer = {};
    this.recordFaults = {};
    this.faults = this.checked(layout);
    if (this.showFaults(Object.keys(this.faults))) return;
    if (this.number?.reveal() === true) {
      this.failure = this.t.numberChoice.fix;
      return;
    }
    if (this.likely?.reveal() === true) {
      this.failure = this.t.duplicates.look;
      return;
    }
    this.sending = { share: 0 };
    try {
      this.done = await this.send(shell);
      draftStore.clear();
      habits.remember(shell.session?.userName ?? '', this.code, this.fields.deliveryMethod);
      shell.registered();
      const { document } = this.done;
      this.dispatchEvent(new CustomEvent('ce-registered', { detail: document, bubbles: true, composed: true }));
      if (document.registration !== null) shell.notify(this.t.form.done.announce(document.registration.number));
      if (next) {
        this.another();
        this.previous = document;
        return;
      }
      window.scrollTo({ top: 0 });
      this.focusHeading();
    } catch (error) {
      if (!isAbort(error)) this.showFailure(error);
    } finally {
      this.sending = null;
    }
  }

  /** The correspondent of what has a record is written from it. */
  private checked(layout: CardLayout): Faults {
    const faults = check(this.fields, layout, this.unreadable);
    if (recordKind(this.kind) === null) return faults;
    return Object.fromEntries(Object.entries(faults).filter(([name]) => name !== 'correspondent'));
  }

  private async send(shell: Shell): Promise<{ document: CityDocument; repeated: boolean }> {
    const { card } = this;
    const number = this.number?.chosen ?? null;
    const record = this.recordForm?.record ?? null;
    if (this.node !== null) {
      if (record !== null) {
        await registerExistingCase(shell.api, this.node, { register: this.code, card, record });
        return { document: await shell.api.document(this.node, this.alive), repeated: false };
      }
      return { document: await shell.api.registerExisting(this.node, this.code, card, number), repeated: false };
    }
    const file = this.file instanceof File ? this.file : null;
    const onProgress = (share: number) => (this.sending = { share });
    return shell.api.registerDocument({ register: this.code, card, file, key: this.key, number, record }, onProgress, this.alive);
  }

  /** «Зареєструвати як повторний»: the number first, then the link; a link that fails can be added in the card. */
  private readonly submitLinked = async (event: CustomEvent<LinkedRegistration>): Promise<void> => {
    const { type, target, number } = event.detail;
    await this.record(false);
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
    if (error instanceof ProblemError) this.recordFaults = Object.fromEntries(error.fields.map((fault) => [fault.field, fault]));
    this.failure = text;
    this.showFaults(Object.keys(fields));
  }

  /** Leads to the first field that is wrong; true where there is one. */
  private showFaults(names: readonly string[]): boolean {
    const first = this.layout === null ? undefined : askedFields(this.layout).map(keyOf).find((key) => names.includes(key));
    if (first === undefined) return false;
    this.failure ||= this.t.form.errors.fix(names.length);
    void this.updateComplete.then(() => {
      const field = this.field(first);
      field?.scrollIntoView({ block: 'center' });
      field?.focus();
    });
    return true;
  }

  private readonly another = (): void => {
    this.key = newKey();
    this.done = null;
    this.previous = null;
    this.number?.reset();
    this.fields = nextFields(this.fields, this.kind, today());
    this.correspondentId = '';
    this.fromFile.clear();
    this.recordForm?.clear();
    this.recordFaults = {};
    this.takeFile(null);
    this.faults = {};
    this.touched = false;
    if (this.shell !== null) void this.refreshNumbers(this.shell);
    window.scrollTo({ top: 0 });
    void this.updateComplete.then(() => this.focusFirst());
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
    this.number?.reset();
    this.key = newKey();
    this.fields = this.fresh();
    this.correspondentId = '';
    this.unreadable.clear();
    this.fromFile.clear();
    this.takeFile(null);
    this.faults = {};
    this.fromServer = {};
    this.failure = '';
    this.touched = false;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.done !== null) return;
    formKey(event, {
      register: this.submit,
      registerAndNext: this.node === null ? this.submitAndNext : this.submit,
      next: () => this.focusNext(),
      toRegisterChoice: () =>
        this.renderRoot.querySelector<HTMLElement>('.registers input:checked, vaadin-combo-box.registers')?.focus(),
      toSummary: () => this.field('summary')?.focus(),
      chooseFile: () => this.pane?.choose(),
      help: () => this.renderRoot.querySelector('ce-shortcuts')?.show(),
    });
  };

  /** To the field after the one that has the focus; after the last, to the button. */
  private focusNext(): void {
    const places = [...this.renderRoot.querySelectorAll<HTMLElement>('form [data-field], form button.primary')];
    const at = places.findIndex((place) => place.matches(':focus-within'));
    const next = places[at + 1];
    if (next === undefined) return;
    (next.querySelector<HTMLElement>('input[type=radio]:checked') ?? next).focus();
  }

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
        <div>
          <h1 tabindex="-1">${this.node === null ? t.form.title : t.form.titleExisting}</h1>
          <p class="soft">${t.form.lead}</p>
        </div>
        <button
          type="button"
          class="button quiet help"
          title=${`${t.shortcuts.title} (F1)`}
          @click=${() => this.renderRoot.querySelector('ce-shortcuts')?.show()}
        >
          ${t.shortcuts.title} <kbd>F1</kbd>
        </button>
      </header>
      <div class="columns">
        <form class="panel" novalidate autocomplete="off" @submit=${this.submit}>
          ${this.previousNotice()}
          <div role="alert" class="alert">
            ${this.failure === ''
              ? nothing
              : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
            ${this.lostFile
              ? html`<p class="notice warn">${icon('info')}<span>${t.form.fileLost}</span></p>`
              : nothing}
          </div>
          ${registerChoice(this.registers, this.code, (code) => this.choose(code))}
          ${this.node !== null && recordKind(this.kind) !== null
            ? nothing
            : html`<ce-number-choice
                .register=${this.code}
                .template=${this.chosen?.template ?? ''}
                .card=${this.card}
              ></ce-number-choice>`}
          ${this.cardFields()}
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
          ${this.recordFields()} ${formActions({
            share: this.sending?.share ?? null,
            next: this.node === null ? this.submitAndNext : null,
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
      <ce-shortcuts .shortcuts=${t.form.shortcuts}></ce-shortcuts>
    `;
  }

  private cardFields(): TemplateResult {
    const { layout } = this;
    if (layout === null) {
      return html`<div class="group" aria-busy="true">
        ${[90, 60, 75].map((width) => html`<span class="skeleton tall" .style=${`width:${width}%`}></span>`)}
      </div>`;
    }
    return cardFields({
      kind: this.kind,
      layout,
      fields: this.fields,
      faults: this.faults,
      serverFaults: this.fromServer,
      pages: this.pages,
      today: today(),
      phrases: this.phrases,
      ownKinds: this.ownKinds,
      correspondentId: this.correspondentId,
      set: this.set,
      correspond: this.correspond,
      unreadable: (key) => {
        this.unreadable.add(key);
        this.faults = { ...this.faults, [key]: { code: 'date' } };
      },
    });
  }

  /** The number of the document before, to be written on its paper while the next card is filled in. */
  private previousNotice(): TemplateResult | typeof nothing {
    const { t, previous } = this;
    const registration = previous?.registration ?? null;
    if (previous === null || registration === null) return nothing;
    return html`<p class="notice before" role="status">
      ${icon('check')}
      <span>${t.form.done.before} <b class="number">${registration.number}</b> — ${previous.card?.summary ?? previous.name}</span>
      <a class="button quiet small" href=${this.shell?.href({ view: 'document', id: previous.id }) ?? '#'}>${t.form.done.open}</a>
    </p>`;
  }

  private recordFields(): TemplateResult | typeof nothing {
    const kind = recordKind(this.kind);
    return kind === null ? nothing : html`<ce-appeal-fields .kind=${kind} .faults=${this.recordFaults}></ce-appeal-fields>`;
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
