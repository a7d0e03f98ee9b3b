import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { phrases } from '../api/card-api';
import type { CityDocument, RegistrationLink } from '../api/types';
import type { NumberAuthor } from '../appeal/record-draft';
import type { ChosenCorrespondent } from '../correspondence/correspondent-field';
import type { LinkedRegistration } from '../correspondence/duplicates-panel';
import { WaysOf } from '../delivery/ways-of';
import { today } from '../i18n/dates';
import { streamOf } from '../register/office-order';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import '../ui/shortcuts';
import { tokens } from '../ui/tokens';
import { AnswerChoice, type Answered } from './answer-choice';
import { type FieldKey, nextFields } from './card-draft';
import { CardEntry } from './card-entry';
import { formBody } from './form-body';
import { FormAnswering } from './form-answering';
import { FormBeginning, type FormPlace } from './form-beginning';
import { FormDraft } from './form-draft';
import { FormFiles } from './form-files';
import { fieldIn, focusFirst, focusNext, focusRegister } from './form-focus';
import { formKey } from './form-keys';
import { formHeader, noRegisters } from './form-parts';
import { FormSending } from './form-sending';
import type { MoreAddressee } from './more-addressee';
import { Phrases } from './phrases';
import { RegisterPick } from './register-pick';
import { registeredView } from './registered-view';
import { formStyles } from './registration-form-styles';
import { StructureFields } from './structure-fields';

/**
 * Fills a card and registers it. `register` is the code to start with; `node` is the UUID of a file that lies in the repository
 * already. Fires `ce-registered` (Document) and `ce-cancel`, both bubbling and composed.
 */
@customElement('ce-registration-form')
export class CeRegistrationForm extends CeView implements FormPlace {
  static override readonly styles = [tokens, base, buttons, panels, formStyles];

  @property() register: string | null = null;
  @property() node: string | null = null;
  /** UUID of the registered document that is to be answered. */
  @property() answers: string | null = null;

  /** The document registered before this one, where one follows the other. */
  @state() private previous: CityDocument | null = null;
  @state() private author: NumberAuthor | null = null;

  private readonly pick = new RegisterPick(this);
  private readonly entry = new CardEntry(this);
  private readonly answer = new AnswerChoice(this);
  private readonly files: FormFiles = new FormFiles(this, this.entry, {
    open: () => this.node === null && this.sending.done === null,
    fixed: () => this.node !== null,
    keep: () => this.keep(),
  });
  private readonly draft = new FormDraft(this.pick, this.entry, this.files.letter, this.files.annexes, this.answer);
  private readonly beginning = new FormBeginning(this, this.pick, this.entry, this.files, this.answer, this.draft);
  private readonly answering = new FormAnswering(this.pick, this.entry, this.answer, {
    correspond: (chosen) => this.correspond(chosen),
    keep: () => this.keep(),
  });
  private readonly sending: FormSending = new FormSending(
    this,
    { pick: this.pick, entry: this.entry, files: this.files, answer: this.answer, draft: this.draft },
    {
      node: () => this.node,
      answers: () => this.answers,
      alive: () => this.alive,
      readFields: () => void this.readLayout(),
    },
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
    for (const type of ['dragover', 'dragleave', 'drop'] as const) this.addEventListener(type, this.files.drop.onDrag);
  }

  /** Something is filled in that closing would lose. */
  get dirty(): boolean {
    return this.entry.touched && this.sending.done === null;
  }

  protected override start(): void {
    void this.attempt(async (shell) => {
      await this.beginning.begin(shell, this.alive);
      await this.prepareAnswer();
      this.begin();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('register') && this.register !== null && this.sending.done === null) this.choose(this.register);
    if (changed.has('answers') && changed.get('answers') !== undefined && this.shell !== null) void this.prepareAnswer();
    this.beginning.dropStaleWay(this.directory.ways);
  }

  /** The form was opened to answer a letter. */
  private prepareAnswer(): Promise<void> {
    return this.attempt(async (shell) => {
      if (this.answers !== null && this.sending.done === null) await this.answering.prepare(shell, this.answers, this.alive);
    });
  }

  private async attempt(work: (shell: Shell) => Promise<void>): Promise<void> {
    if (this.shell === null) return;
    try {
      await work(this.shell);
    } catch (error) {
      if (!isAbort(error)) this.sending.say(failureText(error));
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
    focusFirst(this.renderRoot, this.pick.layout, this.entry.fields);
  }

  /** The first field, where there is one already: this is the view whose heading nobody waits for. */
  override focusHeading(): void {
    if (this.pick.layout === null || this.sending.done !== null) super.focusHeading();
    else this.focusFirst();
  }

  private keep(): void {
    this.entry.touched = true;
    if (this.node !== null || this.sending.done !== null) return;
    this.draft.keep(this.shell?.session?.userName ?? '', this.answers);
  }

  private readonly set = (name: FieldKey, value: string): void => {
    if (!this.entry.set(name, value)) return;
    if (this.entry.sound) this.sending.say('');
    this.keep();
  };

  private readonly correspond = (chosen: ChosenCorrespondent): void => {
    this.entry.correspond(chosen);
    this.set('correspondent', chosen.text);
    this.keep();
  };

  private choose(code: string): void {
    const { entry, pick } = this;
    if (!pick.choose(code)) return;
    if (streamOf(pick.kind) === 'incoming') entry.suggest('receivedOn', today());
    entry.clearFaults();
    this.phrases.close();
    if (entry.touched) this.keep();
    void this.readLayout();
  }

  private readLayout(): Promise<void> {
    return this.attempt(async (shell) => {
      await this.pick.readLayout(shell, this.alive);
      this.sending.say('');
      if (this.node === null) this.beginning.prefill();
    });
  }

  private readonly submit = (event?: Event): void => {
    event?.preventDefault();
    void this.record(false);
  };

  private readonly submitAndNext = (): void => void this.record(true);

  private async record(next: boolean, link: RegistrationLink | null = null): Promise<void> {
    this.phrases.close();
    if (!(await this.sending.record(link))) return;
    if (next) {
      const document = this.sending.done?.document ?? null;
      this.another();
      this.previous = document;
      return;
    }
    window.scrollTo({ top: 0 });
    this.focusHeading();
  }

  /** «Зареєструвати як повторний»: registered and linked at once, or neither. */
  private readonly submitLinked = async (event: CustomEvent<LinkedRegistration>): Promise<void> => {
    const { type, target, number } = event.detail;
    await this.record(false, { type, target });
    if (this.sending.done !== null) this.shell?.notify(this.t.duplicates.linked(number));
  };

  private readonly another = (): void => {
    this.sending.renew();
    this.previous = null;
    this.beginning.another(nextFields(this.entry.fields, this.pick.kind, today()));
    this.renderRoot.querySelector('ce-appeal-fields')?.clear();
    if (this.shell !== null) void this.beginning.refreshNumbers(this.shell, this.alive);
    window.scrollTo({ top: 0 });
    void this.updateComplete.then(() => this.focusFirst());
  };

  private readonly clear = (): void => {
    if (!this.entry.touched || confirm(this.t.form.clearConfirm)) this.empty();
  };

  private readonly empty = (): void => {
    this.beginning.empty();
    this.sending.say('');
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.sending.done !== null) return;
    formKey(event, {
      register: this.submit,
      registerAndNext: this.node === null ? this.submitAndNext : this.submit,
      next: () => focusNext(this.renderRoot),
      toRegisterChoice: () => focusRegister(this.renderRoot),
      toSummary: () => fieldIn(this.renderRoot, 'summary')?.focus(),
      chooseFile: () => this.files.choose(),
      help: this.showKeys,
    });
  };

  private readonly showKeys = (): void => this.renderRoot.querySelector('ce-shortcuts')?.show();

  private readonly acts = {
    choose: (code: string) => this.choose(code),
    set: this.set,
    author: (event: CustomEvent<NumberAuthor | null>) => (this.author = event.detail),
    correspond: this.correspond,
    answering: (answered: Answered | null) => this.answering.choose(answered, this.shell, this.alive),
    addressing: (more: readonly MoreAddressee[]) => this.answering.addressees(more),
    submit: this.submit,
    submitAndNext: this.submitAndNext,
    submitLinked: this.submitLinked,
    settled: () => (this.node === null ? this.empty() : undefined),
    clear: this.clear,
    cancel: () => this.dispatchEvent(new CustomEvent('ce-cancel', { bubbles: true, composed: true })),
  };

  protected override render(): TemplateResult {
    const { done } = this.sending;
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
            letter: this.files.letter,
            answered: this.answer.chosen,
            more: this.answer.more,
            phrases: this.phrases,
            structure: this.structure,
            ways: this.directory.ways,
            previous: this.previous,
            failure: this.sending.failure,
            recordFaults: this.sending.recordFaults,
            author: this.author,
            share: this.sending.share,
          },
          this.acts,
        )}
        ${this.files.render()}
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
