import '@vaadin/date-picker';
import '@vaadin/text-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  correspondentHistory,
  correspondentUses,
  createCorrespondent,
  getCorrespondent,
  mergeCorrespondent,
  updateCorrespondent,
} from '../api/correspondence-api';
import { ProblemError } from '../api/problem';
import type { Correspondent, CorrespondentAct, CorrespondentUse, FieldProblem } from '../api/types';
import { dayAndTime } from '../i18n/dates';
import { currentLanguage } from '../i18n/language';
import { administrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import type { ChosenCorrespondent } from './correspondent-field';
import './correspondent-field';
import { ADDRESS_NAMES, type EntryDraft, entryOf, newEntry, NO_PERSON, type PersonDraft, type TextName, toDraft } from './entry-draft';
import { pageStyles } from './page-styles';

interface HasValue {
  value: string;
}

/** One entry of the directory: its fields, its documents, its history, and merging it into another. */
@customElement('ce-correspondent-editor')
export class CeCorrespondentEditor extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, pageStyles];

  /** Null: a new entry. */
  @property({ attribute: false }) entryId: string | null = null;

  @state() private entry: Correspondent | null = null;
  @state() private draft: EntryDraft | null = null;
  @state() private uses: readonly CorrespondentUse[] = [];
  @state() private acts: readonly CorrespondentAct[] = [];
  @state() private problems: readonly FieldProblem[] = [];
  @state() private failure = '';
  @state() private busy = false;
  @state() private survivor: ChosenCorrespondent = { text: '', id: '' };

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('entryId') && changed.get('entryId') !== undefined && this.shell !== null) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    this.survivor = { text: '', id: '' };
    if (this.entryId === null) {
      this.entry = null;
      this.draft = newEntry();
      return;
    }
    const signal = this.anew();
    // Nothing of the entry before: its fields would be saved as those of this one.
    this.entry = null;
    this.draft = null;
    try {
      this.entry = await getCorrespondent(shell.api, this.entryId, signal);
      this.draft = entryOf(this.entry);
      [this.uses, this.acts] = await Promise.all([
        correspondentUses(shell.api, this.entryId, signal),
        correspondentHistory(shell.api, this.entryId, signal),
      ]);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, draft, entry } = this;
    if (shell === null || draft === null || this.busy) return;
    this.busy = true;
    this.problems = [];
    this.failure = '';
    try {
      if (entry === null) await createCorrespondent(shell.api, toDraft(draft, null));
      else await updateCorrespondent(shell.api, entry.id, toDraft(draft, entry.revision));
      shell.notify(entry === null ? this.t.correspondence.created : this.t.correspondence.saved);
      shell.navigate(administrationRoute('correspondents'));
    } catch (error) {
      this.problems = error instanceof ProblemError ? error.fields : [];
      this.failure = failureText(error);
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[invalid]')?.focus());
    } finally {
      this.busy = false;
    }
  };

  private readonly merge = async (): Promise<void> => {
    const { shell, entry, survivor } = this;
    if (shell === null || entry === null || survivor.id === '') return;
    if (!confirm(this.t.correspondence.mergeConfirm(survivor.text))) return;
    this.failure = '';
    try {
      await mergeCorrespondent(shell.api, entry.id, survivor.id);
      shell.notify(this.t.correspondence.mergeDone);
      shell.navigate(administrationRoute('correspondents', survivor.id));
    } catch (error) {
      this.failure = failureText(error);
    }
  };

  private set(change: Partial<EntryDraft>): void {
    if (this.draft !== null) this.draft = { ...this.draft, ...change };
  }

  private setPerson(at: number, change: Partial<PersonDraft>): void {
    const before = this.draft?.people[at];
    if (this.draft === null || before === undefined) return;
    // A date field tells its value also when it is drawn.
    if (Object.entries(change).every(([name, value]) => before[name as keyof PersonDraft] === value)) return;
    this.set({ people: this.draft.people.map((person, index) => (index === at ? { ...person, ...change } : person)) });
  }

  private error(field: string): string {
    return this.problems.find((problem) => problem.field === field)?.[currentLanguage.get()] ?? '';
  }

  protected override render(): TemplateResult {
    const t = this.t.correspondence;
    const { entry, draft } = this;
    return html`
      <a class="button quiet back" href=${this.shell?.href(administrationRoute('correspondents')) ?? '#'}>${icon('back')}${t.back}</a>
      <h1 tabindex="-1">${entry?.name ?? (this.entryId === null ? t.createTitle : t.title)}</h1>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${entry?.mergedInto === null || entry === null
        ? nothing
        : html`<p class="notice warn">
            ${icon('info')}<span>${t.merged}
            <a href=${this.shell?.href(administrationRoute('correspondents', entry.mergedInto)) ?? '#'}>${t.mergeSearch}</a></span>
          </p>`}
      ${draft === null
        ? this.failure === '' ? html`<div class="panel block"><span class="skeleton"></span></div>` : nothing
        : html`<div class="columns">
            ${this.form(draft)}
            ${entry === null ? nothing : html`<div class="side">${this.mergePanel(entry)} ${this.usePanel()} ${this.historyPanel()}</div>`}
          </div>`}
    `;
  }

  private form(draft: EntryDraft): TemplateResult {
    const t = this.t.correspondence;
    const organisation = draft.kind === 'organisation';
    return html`<form class="panel form" novalidate autocomplete="off" @submit=${this.save}>
      <fieldset ?disabled=${this.entry !== null}>
        <legend>${t.kind}</legend>
        <div class="choices">
          ${(['organisation', 'person'] as const).map(
            (kind) =>
              html`<label class="check">
                <input type="radio" name="kind" .checked=${draft.kind === kind} @change=${() => this.set({ kind })} />
                ${t.kinds[kind]}
              </label>`,
          )}
        </div>
      </fieldset>
      ${organisation ? nothing : html`<p class="notice">${icon('info')}<span>${t.personNote}</span></p>`}
      ${this.text(draft, 'name', organisation ? t.fields.name : t.fields.personName, 'name', true)}
      <div class="row">
        ${this.text(draft, 'shortName', t.fields.shortName, 'shortName')}
        ${organisation ? this.text(draft, 'edrpou', t.fields.edrpou, 'edrpou', false, t.fields.edrpouHint) : nothing}
      </div>
      <fieldset>
        <legend>${t.address}</legend>
        <div class="row">
          ${ADDRESS_NAMES.map((name) => this.text(draft, name, t.fields[name], `address.${name}`))}
        </div>
      </fieldset>
      <div class="row">
        ${this.text(draft, 'email', t.fields.email, 'email')} ${this.text(draft, 'phone', t.fields.phone, 'phone')}
      </div>
      ${organisation ? this.people(draft) : nothing}
      <label class="check">
        <input
          type="checkbox"
          .checked=${draft.active}
          @change=${(event: Event) => this.set({ active: (event.target as HTMLInputElement).checked })}
        />
        ${t.fields.active}
      </label>
      <div class="actions">
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${this.t.common.save}</button>
        <a class="button quiet" href=${this.shell?.href(administrationRoute('correspondents')) ?? '#'}>${this.t.common.cancel}</a>
      </div>
    </form>`;
  }

  private text(draft: EntryDraft, name: TextName, label: string, field: string, required = false, helper = ''): TemplateResult {
    const error = this.error(field);
    return html`<vaadin-text-field
      .label=${label}
      .value=${draft.texts[name]}
      .helperText=${helper}
      .required=${required}
      .invalid=${error !== ''}
      .errorMessage=${error}
      autocomplete="off"
      manual-validation
      @input=${(event: Event) =>
        this.set({ texts: { ...draft.texts, [name]: (event.currentTarget as unknown as HasValue).value } })}
    ></vaadin-text-field>`;
  }

  private people(draft: EntryDraft): TemplateResult {
    const t = this.t.correspondence;
    return html`<fieldset>
      <legend>${t.representatives}</legend>
      ${draft.people.map((person, at) => this.person(person, at))}
      <p>
        <button type="button" class="button small" @click=${() => this.set({ people: [...draft.people, NO_PERSON] })}>
          ${icon('plus')}${t.addRepresentative}
        </button>
      </p>
    </fieldset>`;
  }

  private person(person: PersonDraft, at: number): TemplateResult {
    const t = this.t.correspondence;
    const field = (name: 'name' | 'post' | 'contact', label: string) => {
      const error = this.error(`representatives.${at}.${name}`);
      return html`<vaadin-text-field
        .label=${label}
        .value=${person[name]}
        .required=${name === 'name'}
        .invalid=${error !== ''}
        .errorMessage=${error}
        autocomplete="off"
        manual-validation
        @input=${(event: Event) => this.setPerson(at, { [name]: (event.currentTarget as unknown as HasValue).value })}
      ></vaadin-text-field>`;
    };
    const day = (name: 'from' | 'until', label: string) => {
      const error = this.error(`representatives.${at}.${name}`);
      return html`<vaadin-date-picker
        .label=${label}
        .value=${person[name]}
        .i18n=${dateFieldWords()}
        .placeholder=${this.t.dates.placeholder}
        .invalid=${error !== ''}
        .errorMessage=${error}
        auto-open-disabled
        manual-validation
        @value-changed=${(event: CustomEvent<{ value: string }>) => this.setPerson(at, { [name]: event.detail.value })}
      ></vaadin-date-picker>`;
    };
    return html`<div class="person">
      <div class="row">
        ${field('name', t.fields.personName)} ${field('post', t.fields.post)} ${field('contact', t.fields.contact)}
        ${day('from', t.fields.from)} ${day('until', t.fields.until)}
      </div>
      <button
        type="button"
        class="button quiet small"
        @click=${() => this.set({ people: (this.draft?.people ?? []).filter((_, index) => index !== at) })}
      >
        ${icon('trash')}${t.remove}
      </button>
    </div>`;
  }

  private mergePanel(entry: Correspondent): TemplateResult | typeof nothing {
    const t = this.t.correspondence;
    if (entry.mergedInto !== null || this.shell?.session?.mayAdminister !== true) return nothing;
    return html`<section class="panel block">
      <div>
        <h2>${t.mergeTitle}</h2>
        <p class="soft small">${t.mergeText}</p>
      </div>
      <ce-correspondent-field
        .label=${t.mergeSearch}
        .value=${this.survivor.text}
        .chosen=${this.survivor.id}
        chooseOnly
        @ce-correspondent=${(event: CustomEvent<ChosenCorrespondent>) => (this.survivor = event.detail)}
      ></ce-correspondent-field>
      <p>
        <button class="button" ?disabled=${this.survivor.id === '' || this.survivor.id === entry.id} @click=${this.merge}>
          ${t.merge}
        </button>
      </p>
    </section>`;
  }

  private usePanel(): TemplateResult {
    const t = this.t.correspondence;
    return html`<section class="panel block">
      <h2>${t.documents}</h2>
      ${this.uses.length === 0
        ? html`<p class="soft">${t.noDocuments}</p>`
        : html`<ul class="lines">
            ${this.uses.map(
              (use) =>
                html`<li>
                  <a class="number" href=${this.shell?.href({ view: 'document', id: use.document }) ?? '#'}>№ ${use.number}</a>
                  <span class="small faint">${dayAndTime(use.registeredAt)} · ${use.registerTitle}</span><br />
                  <span class="soft">${use.summary ?? t.hidden}</span>
                </li>`,
            )}
          </ul>`}
    </section>`;
  }

  private historyPanel(): TemplateResult {
    const t = this.t.correspondence;
    return html`<section class="panel block">
      <h2>${t.history}</h2>
      <ul class="lines">
        ${this.acts.map(
          (act) =>
            html`<li>
              <b>${t.acts[act.act]}</b> <span class="small faint">${act.personName}, ${dayAndTime(act.at)}</span><br />
              <span class="small soft">${act.name}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-correspondent-editor': CeCorrespondentEditor;
  }
}
