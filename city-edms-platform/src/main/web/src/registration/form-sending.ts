import type { Registered } from '../api/client';
import { ProblemError } from '../api/problem';
import type { CityDocument, FieldProblem, RegistrationLink } from '../api/types';
import { recordKind } from '../appeal/record-draft';
import { messages } from '../i18n/messages';
import type { Shell } from '../shell/shell';
import { type CeView, isAbort } from '../ui/element';
import type { AnswerChoice } from './answer-choice';
import type { CardEntry } from './card-entry';
import type { FormDraft } from './form-draft';
import type { FormFiles } from './form-files';
import { firstOf, revealField } from './form-focus';
import { habits } from './habits';
import { toAddressees } from './more-addressee';
import { refusal } from './refusal';
import type { RegisterPick } from './register-pick';
import { sendRegistration } from './registration-sending';

/** What is sent. */
interface SentParts {
  readonly pick: RegisterPick;
  readonly entry: CardEntry;
  readonly files: FormFiles;
  readonly answer: AnswerChoice;
  readonly draft: FormDraft;
}

interface SendingForm {
  /** The file of the repository that is registered where it lies. */
  node(): string | null;
  answers(): string | null;
  alive(): AbortSignal;
  /** Asks again for the fields of the register. */
  readFields(): void;
}

/** Sends what is filled in, and tells what came of it: a document, or what stands in its way. */
export class FormSending {
  /** Part of the file that has gone, 0–1; null while nothing is sent. */
  share: number | null = null;
  done: Registered | null = null;
  failure = '';
  recordFaults: Readonly<Record<string, FieldProblem>> = {};

  constructor(
    private readonly host: CeView,
    private readonly parts: SentParts,
    private readonly form: SendingForm,
  ) {}

  say(failure: string): void {
    this.failure = failure;
    this.host.requestUpdate();
  }

  /** Another registration follows. */
  renew(): void {
    this.done = null;
    this.recordFaults = {};
    this.host.requestUpdate();
  }

  /** True where it is registered now. */
  async record(link: RegistrationLink | null): Promise<boolean> {
    const { shell } = this.host;
    if (this.share !== null || this.done !== null || shell === null || !this.ready()) return false;
    this.progress(0);
    try {
      this.done = await this.send(shell, link);
      this.celebrate(shell, this.done.document);
      return true;
    } catch (error) {
      if (!isAbort(error)) this.refused(error);
      return false;
    } finally {
      this.progress(null);
    }
  }

  private progress(share: number | null): void {
    this.share = share;
    this.host.requestUpdate();
  }

  private get number() {
    return this.host.renderRoot.querySelector('ce-number-choice');
  }

  /** True where nothing stands in the way that could be seen from here; leads to it otherwise. */
  private ready(): boolean {
    const { pick, entry } = this.parts;
    const t = messages();
    if (pick.chosen === undefined) return false;
    if (pick.layout === null) return this.waitForFields();
    this.say('');
    this.recordFaults = {};
    entry.clearFaults();
    if (this.showFaults(entry.check(pick.layout, recordKind(pick.kind) !== null))) return false;
    if (this.number?.reveal() === true) this.say(t.numberChoice.fix);
    else if (this.host.renderRoot.querySelector('ce-duplicates-panel')?.reveal() === true) this.say(t.duplicates.look);
    return this.failure === '';
  }

  /** Keys are faster than the network: says that the fields have not come, and asks for them where that failed. */
  private waitForFields(): false {
    this.say(messages().form.errors.fieldsComing);
    this.form.readFields();
    return false;
  }

  private send(shell: Shell, link: RegistrationLink | null): Promise<Registered> {
    const { pick, entry, files, answer, draft } = this.parts;
    return sendRegistration(
      shell,
      this.form.node(),
      {
        register: pick.code,
        card: entry.card(pick.layout),
        file: files.letter.own,
        annexes: files.annexes.files,
        key: draft.key,
        number: this.number?.chosen ?? null,
        record: this.host.renderRoot.querySelector('ce-appeal-fields')?.record ?? null,
        link: link ?? answer.link(pick.kind),
        moreAddressees: pick.kind === 'outgoing' ? toAddressees(answer.more) : [],
      },
      (share) => this.progress(share),
      this.form.alive(),
    );
  }

  private celebrate(shell: Shell, document: CityDocument): void {
    const { pick, entry, draft } = this.parts;
    // A file of the inbox has no draft: that of another letter stays.
    if (this.form.node() === null) draft.forget(this.form.answers());
    habits.remember(shell.session?.userName ?? '', pick.code, entry.fields.deliveryMethod);
    shell.registered();
    this.host.dispatchEvent(new CustomEvent('ce-registered', { detail: document, bubbles: true, composed: true }));
    if (document.registration !== null) shell.notify(messages().form.done.announce(document.registration.number));
  }

  private refused(error: unknown): void {
    const { text, fields } = refusal(error, this.host.shell?.embedded === true);
    this.parts.entry.fromServer = fields;
    if (error instanceof ProblemError) this.recordFaults = Object.fromEntries(error.fields.map((fault) => [fault.field, fault]));
    this.say(text);
    this.showFaults(Object.keys(fields));
  }

  /** Leads to the first field that is wrong; true where there is one. */
  private showFaults(names: readonly string[]): boolean {
    const first = firstOf(names, this.parts.pick.layout);
    if (first === undefined) return false;
    this.say(this.failure || messages().form.errors.fix(names.length));
    void this.host.updateComplete.then(() => revealField(this.host.renderRoot, first));
    return true;
  }
}
