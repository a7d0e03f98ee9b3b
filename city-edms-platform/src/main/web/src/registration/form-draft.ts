import { newKey } from '../api/idempotency';
import type { AnnexFiles } from './annex-files';
import type { AnswerChoice } from './answer-choice';
import type { CardEntry } from './card-entry';
import { type DraftPlace, draftStore } from './draft-store';
import type { LetterFile } from './letter-file';
import type { RegisterPick } from './register-pick';

function placeOf(answers: string | null): DraftPlace {
  return answers === null ? 'card' : 'answer';
}

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
   * Goes on with what this person left; the register of the draft is chosen unless another was asked for. An answer goes on
   * with an answer to the same document only.
   */
  restore(userName: string, registerGiven: boolean, answers: string | null): void {
    const draft = draftStore.get(userName, placeOf(answers));
    if (draft === null || (answers !== null && draft.answered?.document !== answers)) return;
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

  keep(userName: string, answers: string | null): void {
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
      placeOf(answers),
    );
  }

  /** It is registered, or not to be. */
  forget(answers: string | null): void {
    draftStore.clear(placeOf(answers));
  }

  /** The next registration is another one. */
  renew(): void {
    this.key = newKey();
  }
}
