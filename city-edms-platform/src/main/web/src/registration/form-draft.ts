import { newKey } from '../api/idempotency';
import type { AnnexFiles } from './annex-files';
import type { AnswerChoice } from './answer-choice';
import type { CardEntry } from './card-entry';
import { draftStore } from './draft-store';
import type { LetterFile } from './letter-file';
import type { RegisterPick } from './register-pick';

/** What of the form outlives it until it is registered: card, register, letter and annexes, under the key of the registration. */
export class FormDraft {
  /** Of the registration that this becomes: a repeat of it takes no second number. */
  key = newKey();

  constructor(
    private readonly pick: RegisterPick,
    private readonly entry: CardEntry,
    private readonly letter: LetterFile,
    private readonly annexes: AnnexFiles,
    private readonly answer: AnswerChoice,
  ) {}

  /**
   * Goes on with what this person left; the register of the draft is chosen unless another was asked for.
   */
  restore(userName: string, registerGiven: boolean): void {
    const draft = draftStore.get(userName);
    if (draft === null) return;
    this.key = draft.key;
    this.entry.begin(draft.fields, draft.correspondentId ?? '');
    this.answer.choose(draft.answered ?? null);
    this.answer.address(draft.more ?? []);
    if (!registerGiven) this.pick.choose(draft.register);
    const file = draftStore.file(draft.key);
    this.letter.take(file, file === null && draft.fileName !== null);
    const annexes = draftStore.annexes(draft.key);
    this.annexes.set(annexes);
    if (annexes.length < (draft.annexes ?? 0)) this.letter.lost = true;
    this.entry.touched = true;
  }

  keep(userName: string): void {
    const { key, pick, entry, letter, annexes, answer } = this;
    draftStore.set(
      {
        key,
        userName,
        register: pick.code,
        fields: entry.fields,
        correspondentId: entry.correspondentId,
        answered: answer.chosen,
        more: answer.more,
        fileName: letter.bytes === null ? null : letter.name,
        annexes: annexes.files.length,
        savedAt: new Date().toISOString(),
      },
      letter.own,
      annexes.files,
    );
  }

  /** The next registration is another one. */
  renew(): void {
    this.key = newKey();
  }
}
