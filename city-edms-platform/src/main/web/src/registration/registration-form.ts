import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Registered } from '../api/client';
import { phrases } from '../api/card-api';
import { ProblemError } from '../api/problem';
import type { CityDocument, FieldProblem, RegistrationLink } from '../api/types';
import type { CeAppealFields } from '../appeal/appeal-fields';
import { type NumberAuthor, recordKind } from '../appeal/record-draft';
import type { ChosenCorrespondent } from '../correspondence/correspondent-field';
import type { CeDuplicatesPanel, LinkedRegistration } from '../correspondence/duplicates-panel';
import { askedOf } from '../delivery/ways';
import { WaysOf } from '../delivery/ways-of';
import { today } from '../i18n/dates';
import { streamOf } from '../register/office-order';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { FileDrop } from '../ui/file-drop';
import '../ui/shortcuts';
import { tokens } from '../ui/tokens';
import { AnswerChoice, type Answered, type AnsweredAuthor, mayAnswer } from './answer-choice';
import { type FieldKey, type Fields, fromCard, newFields, nextFields } from './card-draft';
import { CardEntry } from './card-entry';
import type { CeFilePane } from './file-pane';
import './file-pane';
import { formBody } from './form-body';
import { FormDraft } from './form-draft';
import { fieldIn, firstOf, focusFirst, focusNext, focusRegister, revealField } from './form-focus';
import { formKey } from './form-keys';
import { formHeader, noRegisters } from './form-parts';
import { habits } from './habits';
import { LetterFile } from './letter-file';
import { AnnexFiles } from './annex-files';
import './annex-list';
import type { CeNumberChoice } from './number-choice-panel';
import { type MoreAddressee, toAddressees } from './more-addressee';
import { Phrases } from './phrases';
import { type ReceivedFiles, told } from './received-files';
import { refusal } from './refusal';
import { RegisterPick } from './register-pick';
import { registeredView } from './registered-view';
import { formStyles } from './registration-form-styles';
import { sendRegistration } from './registration-sending';
import { StructureFields } from './structure-fields';

/**
 * Fills a card and registers it. `register` is the code to start with; `node` is the UUID of a file that lies in the repository
 * already. Fires `ce-registered` (Document) and `ce-cancel`, both bubbling and composed.
 */
@customElement('ce-registration-form')
export class CeRegistrationForm extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, formStyles];

  @property() register: string | null = null;
  @property() node: string | null = null;
  /** UUID of the registered document that is to be answered. */
  @property() answers: string | null = null;

  /** The document registered before this one, where one follows the other. */
  @state() private previous: CityDocument | null = null;
  @state() private failure = '';
  @state() private sending: { share: number } | null = null;
  @state() private done: Registered | null = null;
  @state() private recordFaults: Readonly<Record<string, FieldProblem>> = {};
  @state() private author: NumberAuthor | null = null;

  @query('ce-duplicates-panel') private readonly likely!: CeDuplicatesPanel | null;
  @query('ce-appeal-fields') private readonly recordForm!: CeAppealFields | null;
  @query('ce-number-choice') private readonly number!: CeNumberChoice | null;
  @query('ce-file-pane') private readonly pane!: CeFilePane | null;

  private readonly pick = new RegisterPick(this);
  private readonly entry = new CardEntry(this);
  private readonly letter = new LetterFile(this);
  private readonly annexes: AnnexFiles = new AnnexFiles(this, () => this.tellAnnexes());
  private readonly answer = new AnswerChoice(this);
  private readonly draft = new FormDraft(this.pick, this.entry, this.letter, this.annexes, this.answer);
  private readonly drop = new FileDrop(
    this,
    () => this.node === null && this.done === null,
    (files) => this.takeDropped(files),
  );

  private readonly directory = new WaysOf(this);
  private readonly structure = new StructureFields(this, () => this.shell);

  private readonly phrases = new Phrases(this, {
    find: (key, prefix, signal) =>
      this.shell === null ? Promise.resolve([]) : phrases(this.shell.api, this.pick.code, key, prefix, signal),
    take: (key, phrase) => this.set(key, phrase),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKey);
    for (const type of ['dragover', 'dragleave', 'drop'] as const) this.addEventListener(type, this.drop.onDrag);
  }

  /** Something is filled in that closing would lose. */
  get dirty(): boolean {
    return this.entry.touched && this.done === null;
  }

  protected override start(shell: Shell): void {
    void this.prepare(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('register') && this.register !== null && this.done === null) this.choose(this.register);
    if (changed.has('answers') && changed.get('answers') !== undefined && this.shell !== null) void this.prepareAnswer(this.shell);
    this.dropStaleWay();
  }

  /** The way that a habit or the layout began the card with may be retired since, or be none of this register. */
  private dropStaleWay(): void {
    const { ways } = this.directory;
    const { deliveryMethod } = this.entry.fields;
    if (!ways.loaded || this.node !== null || this.entry.touched || deliveryMethod === '') return;
    if (!ways.offers(askedOf(this.pick.kind), deliveryMethod)) this.entry.forget('deliveryMethod');
  }

  private async prepare(shell: Shell): Promise<void> {
    try {
      await this.pick.load(shell, this.alive);
      this.pick.prefer(this.register, habits.get(shell.session?.userName ?? '').register);
      if (this.node !== null) await this.readNode(shell, this.node);
      else this.restore(shell);
      if (this.answers !== null) this.pick.preferKind('outgoing');
      await this.pick.readLayout(shell, this.alive);
      if (this.node === null && !this.entry.touched) this.prefill();
      await this.prepareAnswer(shell);
      this.begin();
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  /** The form was opened to answer a letter: an answer goes to whom it came from. */
  private async prepareAnswer(shell: Shell): Promise<void> {
    const { answers } = this;
    if (answers === null || this.done !== null) return;
    if (!mayAnswer(this.pick.kind)) {
      this.pick.preferKind('outgoing');
      await this.readLayout(shell);
    }
    try {
      this.address(await this.answer.read(shell, answers, this.alive));
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly answering = (answered: Answered | null): void => {
    const { shell } = this;
    this.answer.choose(answered);
    this.keep();
    if (answered === null || shell === null) return;
    void this.answer.author(shell, answered.document, this.alive).then(
      (author) => {
        // Another one may be chosen meanwhile, or the form be begun anew.
        if (this.answer.chosen?.document === answered.document) this.address(author);
      },
      () => undefined, // who may not open it types the addressee
    );
  };

  private readonly addressing = (more: readonly MoreAddressee[]): void => {
    this.answer.address(more);
    this.keep();
  };

  /** Where nobody stands in the field yet. */
  private address(author: AnsweredAuthor | null): void {
    if (author === null || streamOf(this.pick.kind) !== 'outgoing' || this.entry.fields.correspondent !== '') return;
    this.correspond({ text: author.name, id: author.id });
    this.entry.suggest('correspondentNumber', author.number);
    this.entry.suggest('correspondentDate', author.day);
  }

  /** Puts the hands where they begin, if they are nowhere else in the form yet. */
  private begin(): void {
    void this.updateComplete.then(() => {
      const active = this.shadowRoot?.activeElement ?? null;
      if (active === null || active.localName === 'h1') this.focusFirst();
    });
  }

  private focusFirst(): void {
    focusFirst(this.renderRoot, this.pick.layout, this.entry.fields);
  }

  /** The first field, where there is one already: this is the view whose heading nobody waits for. */
  override focusHeading(): void {
    if (this.pick.layout === null || this.done !== null) super.focusHeading();
    else this.focusFirst();
  }

  private async readNode(shell: Shell, id: string): Promise<void> {
    const existing = await shell.api.document(id, this.alive);
    const wanted = this.pick.registers?.find((register) => register.kind === existing.kind);
    if (existing.kind !== null && wanted !== undefined && this.register === null) this.pick.choose(wanted.code);
    const { kind } = this.pick;
    this.entry.begin(
      existing.card === null ? newFields(kind, today()) : fromCard(existing.card, kind, today()),
      existing.card?.correspondentId ?? '',
    );
    const name = existing.file?.name ?? existing.name;
    this.letter.show(null, name);
    if (existing.file !== null) this.letter.show(await shell.api.content(id, this.alive), name);
  }

  private restore(shell: Shell): void {
    this.entry.begin(this.fresh());
    this.draft.restore(shell.session?.userName ?? '', this.register !== null, this.answers);
    const dropped = shell.takeOver();
    if (dropped.length > 0) void this.updateComplete.then(() => this.pane?.offer(dropped));
  }

  /** A new card with the habits of the person. */
  private fresh(): Fields {
    const { delivery } = habits.get(this.shell?.session?.userName ?? '');
    return { ...newFields(this.pick.kind, today()), deliveryMethod: delivery[this.pick.code] ?? '' };
  }

  private keep(): void {
    this.entry.touched = true;
    if (this.node !== null || this.done !== null) return;
    this.draft.keep(this.shell?.session?.userName ?? '', this.answers);
  }

  private receive(files: ReceivedFiles): void {
    const before = this.letter.own === null ? '' : this.letter.name;
    this.takeFile(files.letter);
    if (files.annexes.length > 0) this.annexes.add(files.annexes);
    else this.keep();
    const text = told(files, before);
    if (text !== null) this.shell?.notify(text);
  }

  private takeFile(file: File | null): void {
    this.letter.take(file);
    this.entry.forgetFile();
    this.countAnnexes();
  }

  /** How many annexes there are and how many sheets, unless a person said it. */
  private countAnnexes(): void {
    const { files, sheets } = this.annexes;
    this.entry.fill('annexes', files.length === 0 ? '' : String(files.length));
    this.entry.fill('annexSheets', sheets === null ? '' : String(sheets));
  }

  private tellAnnexes(): void {
    this.countAnnexes();
    this.keep();
  }

  private readonly addAnnexes = (event: CustomEvent<readonly File[]>): void => this.annexes.add(event.detail);

  /** The pages of a PDF are its sheets, unless a person said how many there are. */
  private takePages(pages: number): void {
    this.letter.pages = pages;
    this.requestUpdate();
    if (this.node !== null) this.entry.suggest('sheets', String(pages));
    else if (this.entry.fill('sheets', String(pages))) this.keep();
  }

  private readonly set = (name: FieldKey, value: string): void => {
    if (!this.entry.set(name, value)) return;
    if (this.entry.sound) this.failure = '';
    this.keep();
  };

  private readonly correspond = (chosen: ChosenCorrespondent): void => {
    this.entry.correspond(chosen);
    this.set('correspondent', chosen.text);
    this.keep();
  };

  private choose(code: string): void {
    const { shell, entry, pick } = this;
    if (!pick.choose(code)) return;
    if (streamOf(pick.kind) === 'incoming') entry.suggest('receivedOn', today());
    entry.clearFaults();
    this.phrases.close();
    if (entry.touched) this.keep();
    if (shell === null) return;
    void this.readLayout(shell);
  }

  private async readLayout(shell: Shell): Promise<void> {
    try {
      await this.pick.readLayout(shell, this.alive);
      this.failure = '';
      if (this.node === null) this.prefill();
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly submit = (event?: Event): void => {
    event?.preventDefault();
    void this.record(false);
  };

  private readonly submitAndNext = (): void => {
    void this.record(true);
  };

  private async record(next: boolean, link: RegistrationLink | null = null): Promise<void> {
    const { shell } = this;
    if (this.sending !== null || this.done !== null || shell === null || !this.ready()) return;
    this.sending = { share: 0 };
    try {
      this.done = await this.send(shell, link);
      this.celebrate(shell, this.done.document);
      if (next) {
        const { document } = this.done;
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

  /** True where nothing stands in the way that could be seen from here; leads to it otherwise. */
  private ready(): boolean {
    const { pick, entry } = this;
    if (pick.chosen === undefined) return false;
    if (pick.layout === null) return this.waitForFields();
    this.phrases.close();
    this.failure = '';
    this.recordFaults = {};
    entry.clearFaults();
    if (this.showFaults(entry.check(pick.layout, recordKind(pick.kind) !== null))) return false;
    if (this.number?.reveal() === true) this.failure = this.t.numberChoice.fix;
    else if (this.likely?.reveal() === true) this.failure = this.t.duplicates.look;
    return this.failure === '';
  }

  /** Keys are faster than the network: says that the fields have not come, and asks for them where that failed. */
  private waitForFields(): false {
    this.failure = this.t.form.errors.fieldsComing;
    if (this.shell !== null) void this.readLayout(this.shell);
    return false;
  }

  private send(shell: Shell, link: RegistrationLink | null): Promise<Registered> {
    const { pick, entry, answer } = this;
    return sendRegistration(
      shell,
      this.node,
      {
        register: pick.code,
        card: entry.card(pick.layout),
        file: this.letter.own,
        annexes: this.annexes.files,
        key: this.draft.key,
        number: this.number?.chosen ?? null,
        record: this.recordForm?.record ?? null,
        link: link ?? answer.link(pick.kind),
        moreAddressees: pick.kind === 'outgoing' ? toAddressees(answer.more) : [],
      },
      (share) => (this.sending = { share }),
      this.alive,
    );
  }

  private celebrate(shell: Shell, document: CityDocument): void {
    // A file of the inbox has no draft: that of another letter stays.
    if (this.node === null) this.draft.forget(this.answers);
    habits.remember(shell.session?.userName ?? '', this.pick.code, this.entry.fields.deliveryMethod);
    shell.registered();
    this.dispatchEvent(new CustomEvent('ce-registered', { detail: document, bubbles: true, composed: true }));
    if (document.registration !== null) shell.notify(this.t.form.done.announce(document.registration.number));
  }

  /** «Зареєструвати як повторний»: registered and linked at once, or neither. */
  private readonly submitLinked = async (event: CustomEvent<LinkedRegistration>): Promise<void> => {
    const { type, target, number } = event.detail;
    await this.record(false, { type, target });
    if (this.done !== null) this.shell?.notify(this.t.duplicates.linked(number));
  };

  private showFailure(error: unknown): void {
    const { text, fields } = refusal(error, this.shell?.embedded === true);
    this.entry.fromServer = fields;
    if (error instanceof ProblemError) this.recordFaults = Object.fromEntries(error.fields.map((fault) => [fault.field, fault]));
    this.failure = text;
    this.showFaults(Object.keys(fields));
  }

  /** Leads to the first field that is wrong; true where there is one. */
  private showFaults(names: readonly string[]): boolean {
    const first = firstOf(names, this.pick.layout);
    if (first === undefined) return false;
    this.failure ||= this.t.form.errors.fix(names.length);
    void this.updateComplete.then(() => revealField(this.renderRoot, first));
    return true;
  }

  private readonly another = (): void => {
    this.done = null;
    this.previous = null;
    this.reset(nextFields(this.entry.fields, this.pick.kind, today()));
    this.recordForm?.clear();
    this.recordFaults = {};
    if (this.shell !== null) void this.refreshNumbers(this.shell);
    window.scrollTo({ top: 0 });
    void this.updateComplete.then(() => this.focusFirst());
  };

  private async refreshNumbers(shell: Shell): Promise<void> {
    try {
      await this.pick.load(shell, this.alive);
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
  }

  private readonly clear = (): void => {
    if (this.entry.touched && !confirm(this.t.form.clearConfirm)) return;
    this.empty();
  };

  private readonly empty = (): void => {
    this.draft.forget(this.answers);
    this.reset(this.fresh());
    this.failure = '';
  };

  private reset(fields: Fields): void {
    this.draft.renew();
    this.number?.reset();
    this.annexes.set([]);
    this.answer.clear();
    this.takeFile(null);
    this.entry.begin(fields);
    this.prefill();
  }

  /** What the layout of the chosen register begins a card with. */
  private prefill(): void {
    this.entry.prefill(this.pick.layout, newFields(this.pick.kind, today()));
  }

  private readonly cancel = (): void => {
    this.dispatchEvent(new CustomEvent('ce-cancel', { bubbles: true, composed: true }));
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.done !== null) return;
    formKey(event, {
      register: this.submit,
      registerAndNext: this.node === null ? this.submitAndNext : this.submit,
      next: () => focusNext(this.renderRoot),
      toRegisterChoice: () => focusRegister(this.renderRoot),
      toSummary: () => fieldIn(this.renderRoot, 'summary')?.focus(),
      chooseFile: () => this.pane?.choose(),
      help: this.showKeys,
    });
  };

  private readonly showKeys = (): void => {
    this.renderRoot.querySelector('ce-shortcuts')?.show();
  };

  /** The first file is the letter; where there is one already, what comes are annexes. */
  private takeDropped(files: readonly File[]): void {
    if (this.letter.bytes === null) {
      this.pane?.offer(files);
      return;
    }
    const before = this.annexes.files.length;
    this.annexes.add(files);
    const added = this.annexes.files.length - before;
    if (added > 0) this.shell?.notify(this.t.files.annexed(added));
  }

  private readonly acts = {
    choose: (code: string) => this.choose(code),
    set: this.set,
    author: (event: CustomEvent<NumberAuthor | null>) => (this.author = event.detail),
    correspond: this.correspond,
    answering: this.answering,
    addressing: this.addressing,
    submit: this.submit,
    submitAndNext: this.submitAndNext,
    submitLinked: this.submitLinked,
    settled: () => (this.node === null ? this.empty() : undefined),
    clear: this.clear,
    cancel: this.cancel,
  };

  protected override render(): TemplateResult {
    const { done } = this;
    if (done !== null && done.document.registration !== null) {
      return registeredView(done.document, done.repeated, this.shell, {
        another: this.node === null ? this.another : null,
      });
    }
    if (this.pick.registers?.length === 0) return noRegisters();
    return html`
      ${formHeader(this.node !== null, this.showKeys)}
      <div class="columns">
        ${formBody(
          {
            shell: this.shell,
            node: this.node,
            pick: this.pick,
            entry: this.entry,
            letter: this.letter,
            answered: this.answer.chosen,
            more: this.answer.more,
            phrases: this.phrases,
            structure: this.structure,
            ways: this.directory.ways,
            previous: this.previous,
            failure: this.failure,
            recordFaults: this.recordFaults,
            author: this.author,
            share: this.sending?.share ?? null,
          },
          this.acts,
        )}
        <div class="files">
          <ce-file-pane
          .file=${this.letter.bytes}
          .name=${this.letter.name}
          .mimeType=${this.letter.bytes?.type ?? ''}
          .fixed=${this.node !== null}
          .over=${this.drop.over}
          ?filled=${this.letter.bytes !== null}
          @ce-files=${(event: CustomEvent<ReceivedFiles>) => this.receive(event.detail)}
          @ce-file-gone=${() => {
            this.takeFile(null);
            this.keep();
          }}
          @pages=${(event: CustomEvent<number>) => this.takePages(event.detail)}
          ></ce-file-pane>
          <ce-annex-list
            .annexes=${this.annexes.all}
            .problems=${this.annexes.problems}
            @ce-annexes=${this.addAnnexes}
            @ce-annex-gone=${(event: CustomEvent<File>) => this.annexes.remove(event.detail)}
          ></ce-annex-list>
        </div>
      </div>
      <ce-shortcuts .shortcuts=${this.t.form.shortcuts}></ce-shortcuts>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-registration-form': CeRegistrationForm;
  }
}
