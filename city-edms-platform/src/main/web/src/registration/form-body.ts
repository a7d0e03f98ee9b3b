import { html, nothing, type TemplateResult } from 'lit';
import type { CardLayout, CityDocument, FieldProblem } from '../api/types';
import '../appeal/appeal-fields';
import { type NumberAuthor, recordKind } from '../appeal/record-draft';
import type { ChosenCorrespondent } from '../correspondence/correspondent-field';
import type { LinkedRegistration } from '../correspondence/duplicates-panel';
import '../correspondence/duplicates-panel';
import { today } from '../i18n/dates';
import { streamOf } from '../register/office-order';
import type { Shell } from '../shell/shell';
import { type Answered, mayAnswer } from './answer-choice';
import './answer-field';
import type { FieldKey } from './card-draft';
import type { CardEntry } from './card-entry';
import { cardFields } from './card-fields';
import { formActions } from './form-actions';
import { cardGhost, formAlert, previousNotice } from './form-parts';
import type { LetterFile } from './letter-file';
import type { MoreAddressee } from './more-addressee';
import './more-addressees';
import './number-choice-panel';
import type { Phrases } from './phrases';
import { registerChoice } from './register-choice';
import type { Ways } from '../delivery/ways';
import type { StructureFields } from './structure-fields';
import type { RegisterPick } from './register-pick';

interface FormState {
  readonly shell: Shell | null;
  /** The file of the repository that is registered where it lies. */
  readonly node: string | null;
  readonly pick: RegisterPick;
  readonly entry: CardEntry;
  readonly letter: LetterFile;
  /** What the document answers. */
  readonly answered: Answered | null;
  /** To whom it goes beside the addressee of the card. */
  readonly more: readonly MoreAddressee[];
  readonly phrases: Phrases;
  readonly structure: StructureFields;
  readonly ways: Ways;
  readonly previous: CityDocument | null;
  readonly failure: string;
  readonly recordFaults: Readonly<Record<string, FieldProblem>>;
  /** Who wrote, as the record tells it so far. */
  readonly author: NumberAuthor | null;
  /** Part of the file that has gone, 0–1; null while nothing is sent. */
  readonly share: number | null;
}

interface FormActs {
  choose(code: string): void;
  set(name: FieldKey, value: string): void;
  author(event: CustomEvent<NumberAuthor | null>): void;
  correspond(chosen: ChosenCorrespondent): void;
  answering(answered: Answered | null): void;
  addressing(more: readonly MoreAddressee[]): void;
  submit(event: Event): void;
  submitAndNext(): void;
  submitLinked(event: CustomEvent<LinkedRegistration>): void;
  /** The letter needs no registration any more. */
  settled(): void;
  clear(): void;
  cancel(): void;
}

/** The form: register, number, card, what it may repeat, what is recorded beside it, and the buttons. */
export function formBody(form: FormState, acts: FormActs): TemplateResult {
  const { pick, node } = form;
  const record = recordKind(pick.kind);
  return html`<form class="panel" novalidate autocomplete="off" @submit=${acts.submit}>
    ${previousNotice(form.previous, form.shell)} ${formAlert(form.failure, form.letter.lost)}
    ${registerChoice(pick.registers, pick.code, acts.choose)}
    <ce-number-choice
      .register=${pick.code}
      .template=${pick.chosen?.template ?? ''}
      .byUnit=${pick.chosen?.restart === 'unit'}
      .startValue=${pick.chosen?.startValue ?? 1}
      .card=${form.entry.card(pick.layout)}
      .author=${record === null ? undefined : form.author}
    ></ce-number-choice>
    ${answer(form, acts)} ${fields(form, acts)} ${addressees(form, acts)} ${duplicates(form, acts)}
    ${record === null ? nothing : html`<ce-appeal-fields
          .kind=${record}
          .faults=${form.recordFaults}
          @ce-author=${acts.author}
        ></ce-appeal-fields>`}
    ${formActions({
      share: form.share,
      next: node === null ? acts.submitAndNext : null,
      clear: node === null ? acts.clear : null,
      cancel: acts.cancel,
    })}
  </form>`;
}

function answer({ pick, answered }: FormState, acts: FormActs): TemplateResult | typeof nothing {
  if (!mayAnswer(pick.kind)) return nothing;
  return html`<ce-answer-field
    data-field="answers"
    .kind=${pick.kind}
    .chosen=${answered}
    @ce-answered=${(event: CustomEvent<Answered | null>) => acts.answering(event.detail)}
  ></ce-answer-field>`;
}

function addressees({ pick, entry, more }: FormState, acts: FormActs): TemplateResult | typeof nothing {
  if (pick.kind !== 'outgoing') return nothing;
  return html`<ce-more-addressees
    .rows=${more}
    .method=${entry.fields.deliveryMethod}
    @ce-addressees=${(event: CustomEvent<readonly MoreAddressee[]>) => acts.addressing(event.detail)}
  ></ce-more-addressees>`;
}

/** The correspondent of an appeal or a request is written from its record. */
function withoutCorrespondent(layout: CardLayout): CardLayout {
  return { ...layout, fields: layout.fields.filter(({ code }) => code !== 'correspondent') };
}

function fields(form: FormState, { set, correspond }: FormActs): TemplateResult {
  const { pick, entry, letter, phrases } = form;
  if (pick.layout === null) return cardGhost();
  return cardFields({
    kind: pick.kind,
    layout: recordKind(pick.kind) === null ? pick.layout : withoutCorrespondent(pick.layout),
    fields: entry.fields,
    faults: entry.faults,
    serverFaults: entry.fromServer,
    pages: letter.pages,
    today: today(),
    phrases,
    structure: form.structure,
    ways: form.ways,
    institution: pick.chosen?.institution ?? '',
    ownKinds: pick.ownKinds,
    correspondentId: entry.correspondentId,
    set,
    correspond,
    unreadable: entry.markUnreadable,
  });
}

function duplicates({ pick, entry, letter, node }: FormState, acts: FormActs): TemplateResult | typeof nothing {
  if (streamOf(pick.kind) !== 'incoming') return nothing;
  return html`<ce-duplicates-panel
    .register=${pick.code}
    .card=${entry.card(pick.layout)}
    .file=${letter.bytes}
    .fileName=${letter.name}
    .node=${node}
    @ce-register-linked=${acts.submitLinked}
    @ce-settled=${acts.settled}
  ></ce-duplicates-panel>`;
}
