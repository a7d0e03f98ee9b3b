import type { Ways } from '../delivery/ways';
import { askedOf } from '../delivery/ways';
import { today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { type CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import type { AnswerChoice } from './answer-choice';
import { type Fields, fromCard, newFields } from './card-draft';
import type { CardEntry } from './card-entry';
import type { FormDraft } from './form-draft';
import type { FormFiles } from './form-files';
import { habits } from './habits';
import type { RegisterPick } from './register-pick';

/** What the form was opened for. */
export interface FormPlace {
  /** Code of the register to start with. */
  readonly register: string | null;
  /** UUID of a file that lies in the repository already. */
  readonly node: string | null;
  /** UUID of the registered document that is to be answered. */
  readonly answers: string | null;
}

/** What the form begins with: a file of the repository, what was left undone, or a new card with the habits of the person. */
export class FormBeginning {
  constructor(
    private readonly host: CeView & FormPlace,
    private readonly pick: RegisterPick,
    private readonly entry: CardEntry,
    private readonly files: FormFiles,
    private readonly answer: AnswerChoice,
    private readonly draft: FormDraft,
  ) {}

  private get userName(): string {
    return this.host.shell?.session?.userName ?? '';
  }

  async begin(shell: Shell, signal: AbortSignal): Promise<void> {
    const { node, register, answers } = this.host;
    await this.pick.load(shell, signal);
    this.pick.prefer(register, habits.get(this.userName).register);
    if (node !== null) await this.readNode(shell, node, signal);
    else this.restore(shell);
    if (answers !== null) this.pick.preferKind('outgoing');
    await this.pick.readLayout(shell, signal);
    if (node === null && !this.entry.touched) this.prefill();
  }

  /** Numbers that were shown as the next ones may be given by now. */
  async refreshNumbers(shell: Shell, signal: AbortSignal): Promise<void> {
    try {
      await this.pick.load(shell, signal);
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
  }

  private async readNode(shell: Shell, id: string, signal: AbortSignal): Promise<void> {
    const existing = await shell.api.document(id, signal);
    const wanted = this.pick.registers?.find((register) => register.kind === existing.kind);
    if (existing.kind !== null && wanted !== undefined && this.host.register === null) this.pick.choose(wanted.code);
    const { kind } = this.pick;
    this.entry.begin(
      existing.card === null ? newFields(kind, today()) : fromCard(existing.card, kind, today()),
      existing.card?.correspondentId ?? '',
    );
    const name = existing.file?.name ?? existing.name;
    this.files.letter.show(null, name);
    if (existing.file !== null) this.files.letter.show(await shell.api.content(id, signal), name);
  }

  private restore(shell: Shell): void {
    this.entry.begin(this.fresh());
    this.draft.restore(this.userName, this.host.register !== null, this.host.answers);
    this.files.offer(shell.takeOver());
  }

  private fresh(): Fields {
    return { ...newFields(this.pick.kind, today()), deliveryMethod: habits.get(this.userName).delivery[this.pick.code] ?? '' };
  }

  /** What the layout of the chosen register begins a card with. */
  prefill(): void {
    this.entry.prefill(this.pick.layout, newFields(this.pick.kind, today()));
  }

  /** The way that a habit or the layout began the card with may be retired since, or be none of this register. */
  dropStaleWay(ways: Ways): void {
    const { deliveryMethod } = this.entry.fields;
    if (!ways.loaded || this.host.node !== null || this.entry.touched || deliveryMethod === '') return;
    if (!ways.offers(askedOf(this.pick.kind), deliveryMethod)) this.entry.forget('deliveryMethod');
  }

  /** Everything anew, and nothing of it is to be gone on with. */
  empty(): void {
    this.draft.forget(this.host.answers);
    this.another(this.fresh());
  }

  /** Another registration, its card beginning with these. */
  another(fields: Fields): void {
    const root = this.host.renderRoot;
    this.draft.renew();
    root.querySelector('ce-number-choice')?.reset();
    this.answer.clear();
    this.files.clear();
    this.entry.begin(fields);
    this.prefill();
  }
}
