import type { ChosenCorrespondent } from '../correspondence/correspondent-field';
import { streamOf } from '../register/office-order';
import type { Shell } from '../shell/shell';
import type { AnswerChoice, Answered, AnsweredAuthor } from './answer-choice';
import { mayAnswer } from './answer-choice';
import type { CardEntry } from './card-entry';
import type { MoreAddressee } from './more-addressee';
import type { RegisterPick } from './register-pick';

interface AnsweringForm {
  correspond(chosen: ChosenCorrespondent): void;
  keep(): void;
}

/** What a letter that answers another takes from it: an answer goes to whom that one came from. */
export class FormAnswering {
  constructor(
    private readonly pick: RegisterPick,
    private readonly entry: CardEntry,
    private readonly answer: AnswerChoice,
    private readonly form: AnsweringForm,
  ) {}

  /** The form was opened to answer a letter. */
  async prepare(shell: Shell, answered: string, signal: AbortSignal): Promise<void> {
    if (!mayAnswer(this.pick.kind)) {
      this.pick.preferKind('outgoing');
      await this.pick.readLayout(shell, signal);
    }
    this.address(await this.answer.read(shell, answered, signal));
  }

  /** Somebody chose what the letter answers, or that it answers nothing. */
  choose(answered: Answered | null, shell: Shell | null, signal: AbortSignal): void {
    this.answer.choose(answered);
    this.form.keep();
    if (answered === null || shell === null) return;
    void this.answer.author(shell, answered.document, signal).then(
      (author) => {
        // Another one may be chosen meanwhile, or the form be begun anew.
        if (this.answer.chosen?.document === answered.document) this.address(author);
      },
      () => undefined, // who may not open it types the addressee
    );
  }

  addressees(more: readonly MoreAddressee[]): void {
    this.answer.address(more);
    this.form.keep();
  }

  /** Where nobody stands in the field yet. */
  private address(author: AnsweredAuthor | null): void {
    if (author === null || streamOf(this.pick.kind) !== 'outgoing' || this.entry.fields.correspondent !== '') return;
    this.form.correspond({ text: author.name, id: author.id });
    this.entry.suggest('correspondentNumber', author.number);
    this.entry.suggest('correspondentDate', author.day);
  }
}
