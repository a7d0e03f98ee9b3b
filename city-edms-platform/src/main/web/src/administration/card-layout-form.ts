import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ProblemError } from '../api/problem';
import type { CardField, CardLayout, FieldProblem } from '../api/types';
import { WaysOf } from '../delivery/ways-of';
import { today } from '../i18n/dates';
import { newFields } from '../registration/card-draft';
import { cardFields } from '../registration/card-fields';
import { labelOf } from '../registration/field-words';
import { formStyles } from '../registration/registration-form-styles';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { fieldEditor } from './card-field-editor';
import { layoutFormStyles } from './card-layout-form-styles';
import { kindOwner, type LayoutOwner, registerOwner } from './layout-owner';
import {
  freeCode,
  inSection,
  isFurther,
  moved,
  newField,
  problemsOf,
  replaced,
  SECTIONS,
  type Section,
  sectionOf,
  toSend,
  without,
} from './layout-edit';

const USES = ['required', 'optional', 'hidden'] as const;

/** The layout of one kind of document, or of one register: order, use, names, further fields, with the form as it will be beside. */
@customElement('ce-card-layout-form')
export class CeCardLayoutForm extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, formStyles, layoutFormStyles];

  @property() kind = '';
  /** Code of the register whose own layout it is, where it is not that of a kind. */
  @property() register = '';

  @state() private owner: LayoutOwner = kindOwner('');
  @state() private layout: CardLayout | null = null;
  @state() private fields: readonly CardField[] = [];
  /** Place of the field whose details are open. */
  @state() private open: number | null = null;
  @state() private problems: readonly FieldProblem[] = [];
  @state() private failure = '';
  @state() private busy = false;

  private readonly directory = new WaysOf(this);

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const another = (changed.get('kind') ?? '') !== '' || (changed.get('register') ?? '') !== '';
    if (another && this.shell !== null) void this.load(this.shell);
  }

  private makeOwner(): LayoutOwner {
    return this.register === '' ? kindOwner(this.kind) : registerOwner(this.register);
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    try {
      this.owner = this.makeOwner();
      const found = await this.owner.read(shell.api, this.alive);
      if (found === null) this.failure = this.t.layouts.unknownKind;
      else this.take(found);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private take(layout: CardLayout): void {
    this.layout = layout;
    this.fields = layout.fields;
    this.open = null;
    this.problems = [];
    this.failure = '';
  }

  private async write(shell: Shell, call: () => Promise<CardLayout>, done: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      this.take(await call());
      shell.notify(done);
    } catch (error) {
      this.problems = error instanceof ProblemError ? error.fields : [];
      const place = this.fields.findIndex((_, at) => problemsOf(this.problems, at).length > 0);
      if (place >= 0) this.open = place;
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  private readonly save = (event: Event): void => {
    event.preventDefault();
    const { shell, layout } = this;
    if (shell === null || layout === null) return;
    void this.write(shell, () => this.owner.write(shell.api, toSend(this.fields)), this.t.layouts.saved);
  };

  private readonly restore = (): void => {
    const { shell, layout, t } = this;
    const words = this.owner.words(t);
    if (shell === null || layout === null || !confirm(words.confirm)) return;
    void this.write(shell, () => this.owner.restore(shell.api), words.restored);
  };

  private move(field: CardField, step: -1 | 1): void {
    const before = this.fields;
    this.fields = moved(before, field.code, step);
    if (this.fields === before || this.layout === null) return;
    this.open = null;
    this.problems = [];
    const own = inSection(this.fields, sectionOf(field));
    const place = own.findIndex(({ code }) => code === field.code) + 1;
    this.shell?.notify(this.t.layouts.moved(labelOf(field, this.layout.kind, this.t), place, own.length));
    void this.updateComplete.then(() => {
      const row = this.renderRoot.querySelector(`[data-code="${field.code}"]`);
      row?.querySelector<HTMLElement>(step < 0 ? '.up' : '.down')?.focus();
    });
  }

  private add(section: Section): void {
    const code = freeCode(this.fields);
    this.fields = [...this.fields, newField(code, section, this.t.layouts.add)];
    this.open = this.fields.length - 1;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-code="${code}"] .editor vaadin-text-field`)?.focus(),
    );
  }

  protected override render(): TemplateResult {
    const { t, layout } = this;
    return html`
      <a class="button quiet back" href=${this.shell?.href(this.owner.list) ?? '#'}>
        ${icon('back')}${this.owner.words(t).back}
      </a>
      <h1 tabindex="-1">${layout === null ? t.layouts.title : this.owner.title(layout, t)}</h1>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${layout === null ? nothing : html`<div class="columns">${this.form(layout)} ${this.preview(layout)}</div>`}
    `;
  }

  private form(layout: CardLayout): TemplateResult {
    const { t } = this;
    return html`<form class="panel fields" novalidate @submit=${this.save}>
      ${SECTIONS.map(
        (section) =>
          html`<section>
            <h2>${t.card.sections[section]}</h2>
            ${inSection(this.fields, section).map((field) => this.row(field, layout))}
            <button type="button" class="button quiet small" @click=${() => this.add(section)}>
              ${icon('plus')}${t.layouts.add}
            </button>
          </section>`,
      )}
      <div class="actions">
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${t.common.save}</button>
        <a class="button quiet" href=${this.shell?.href(this.owner.list) ?? '#'}>${t.common.cancel}</a>
        ${!this.owner.own(layout)
          ? nothing
          : html`<button type="button" class="button quiet restore" @click=${this.restore}>
              ${icon('refresh')}${this.owner.words(t).restore}
            </button>`}
      </div>
    </form>`;
  }

  private row(field: CardField, layout: CardLayout): TemplateResult {
    const { t } = this;
    const place = this.fields.indexOf(field);
    const name = labelOf(field, layout.kind, t);
    const tool = (cls: string, shape: 'up' | 'pencil' | 'trash', label: string, act: () => void) =>
      html`<button type="button" class="button quiet ${cls}" aria-label=${label} title=${label} @click=${act}>
        ${icon(shape)}
      </button>`;
    return html`<div class="row ${field.use === 'hidden' ? 'off' : ''}" data-code=${field.code}>
      <span class="name">${name}</span>
      ${field.code === 'summary'
        ? html`<span class="small faint">${t.layouts.always}</span>`
        : html`<select
            aria-label=${`${t.layouts.use}: ${name}`}
            @change=${(event: Event) => this.change(field, { use: (event.target as HTMLSelectElement).value as CardField['use'] })}
          >
            ${USES.map((use) => html`<option value=${use} .selected=${field.use === use}>${t.layouts.uses[use]}</option>`)}
          </select>`}
      <span class="tools">
        ${tool('up', 'up', t.layouts.up(name), () => this.move(field, -1))}
        ${tool('down', 'up', t.layouts.down(name), () => this.move(field, 1))}
        ${tool('edit', 'pencil', t.layouts.edit(name), () => (this.open = this.open === place ? null : place))}
        ${isFurther(field)
          ? tool('remove', 'trash', t.layouts.remove(name), () => {
              this.fields = without(this.fields, field.code);
              this.open = null;
            })
          : nothing}
      </span>
      ${this.open === place
        ? fieldEditor({
            field,
            problems: problemsOf(this.problems, place),
            ways: this.directory.ways,
            change: (change) => this.change(field, change),
          })
        : nothing}
    </div>`;
  }

  private change(field: CardField, change: Partial<CardField>): void {
    this.fields = replaced(this.fields, field.code, change);
  }

  /** The form as a registrar will see it; nothing in it can be typed. */
  private preview(layout: CardLayout): TemplateResult {
    const { t } = this;
    return html`<section class="panel preview" tabindex="0" aria-label=${t.layouts.preview}>
      <p class="small faint">${t.layouts.preview}</p>
      <div inert>
        ${cardFields({
          kind: layout.kind,
          layout: { ...layout, fields: [...this.fields] },
          fields: newFields(layout.kind, today()),
          faults: {},
          serverFaults: {},
          pages: null,
          today: today(),
          phrases: null,
          structure: null,
          ways: this.directory.ways,
          institution: '',
          ownKinds: [],
          correspondentId: '',
          set: () => undefined,
          correspond: () => undefined,
          unreadable: () => undefined,
        })}
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-card-layout-form': CeCardLayoutForm;
  }
}
