import '@vaadin/combo-box';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { actOnAppeal, appealFile, appealLetter } from '../api/appeal-api';
import type { CaseAct, CaseActDraft, CaseFile, ClassifierItem } from '../api/types';
import { dayAndTime, shortDay, today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { mayProcessAppeals } from '../session/capabilities';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { CeView, isAbort } from '../ui/element';
import { FieldFaults } from '../ui/field-faults';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { FORWARDED, nameOf, usable } from './classifier-lines';
import { sectionStyles } from './section-styles';

type Act = CaseActDraft['act'];
type Words = Record<'body' | 'explanation' | 'lateReason' | 'result' | 'ground', string>;

const EMPTY: Words = { body: '', explanation: '', lateReason: '', result: '', ground: '' };

/** What was done with an appeal or request, and what the law lets be done. Fires `ce-acted` (CaseFile). */
@customElement('ce-appeal-acts')
export class CeAppealActs extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, sectionStyles];

  @property({ attribute: false }) file: CaseFile | null = null;
  @property({ attribute: false }) items: readonly ClassifierItem[] = [];

  @state() private acting: Act | null = null;
  @state() private words: Words = EMPTY;

  private readonly faults = new FieldFaults(this);

  protected override start(): void {
    // What is shown comes with the section.
  }

  /** Goes on to the result of the appeal. */
  decide(result: string): void {
    this.begin('decided');
    this.words = { ...EMPTY, result };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, file } = this;
    if (file === null) return nothing;
    const session = this.shell?.session ?? null;
    return html`
      ${session !== null && mayProcessAppeals(session) ? this.actions(file) : nothing}
      <h3>${t.appeal.history}</h3>
      <ul class="lines">
        ${file.acts.map((act) => this.line(act))}
      </ul>
    `;
  }

  private line(act: CaseAct): TemplateResult {
    const { t } = this;
    const letter = act.act === 'forwarded' || act.act === 'returned' || act.act === 'refused';
    return html`<li>
      <span>
        <b>${t.appeal.acts[act.act]}</b> ${act.body ?? ''}${act.act === 'decided' ? nameOf(this.items, 'result', act.ground ?? '') : ''}
        ${act.act === 'refused' ? this.ground(act.ground ?? '') : ''}
        <span class="faint small">${dayAndTime(act.at)}, ${act.actorName}</span>
      </span>
      ${act.explanation === null || act.explanation === undefined ? nothing : html`<span class="small soft">${act.explanation}</span>`}
      ${act.lateReason === null || act.lateReason === undefined || act.due === null || act.due === undefined
        ? nothing
        : html`<span class="small soft">${t.appeal.wasLate(shortDay(act.due), act.lateReason)}</span>`}
      ${letter
        ? html`<span class="row">
            ${this.letterOf(act.id, 'author', act.authorLetter)} ${act.act === 'forwarded' ? this.letterOf(act.id, 'body', act.bodyLetter) : nothing}
          </span>`
        : nothing}
    </li>`;
  }

  /** The drafted letter; acts of before drafts were kept have one to download. */
  private letterOf(act: number, to: 'author' | 'body', draft: string | null): TemplateResult {
    const words = to === 'body' ? this.t.appeal.letterBody : this.t.appeal.letterAuthor;
    return draft === null
      ? html`<button class="button small" @click=${() => this.letter(act, to)}>${icon('download')}${words}</button>`
      : html`<a class="button small" href=${this.shell?.href({ view: 'document', id: draft }) ?? '#'}>${icon('file')}${words}</a>`;
  }

  private ground(code: string): string {
    return (this.t.appeal.grounds as Readonly<Record<string, string>>)[code] ?? code;
  }

  private actions(file: CaseFile): TemplateResult | typeof nothing {
    const { t, acting } = this;
    if (acting !== null) return this.form(acting, file);
    const possible = possibleActs(file);
    if (possible.length === 0) return nothing;
    return html`<div class="row">
      ${possible.map((act) => {
        const limit = file.limits.find((found) => found.act === act);
        const late = limit !== undefined && limit.due < today();
        return html`<button class="button" @click=${() => this.begin(act)}>
          ${act === 'decided' && file.appeal?.result !== null ? t.appeal.changeResult : t.appeal.doActs[act]}${limit === undefined
            ? nothing
            : html` <span class="small faint">${late ? t.appeal.wasDue(shortDay(limit.due)) : t.appeal.until(shortDay(limit.due))}</span>`}
        </button>`;
      })}
    </div>`;
  }

  private begin(act: Act): void {
    this.acting = act;
    this.words = EMPTY;
    this.faults.clear();
    void this.updateComplete.then(() => {
      const form = this.renderRoot.querySelector('form');
      form?.scrollIntoView({ block: 'nearest' });
      form?.querySelector<HTMLElement>('vaadin-text-field, vaadin-text-area, vaadin-combo-box')?.focus();
    });
  }

  private form(act: Act, file: CaseFile): TemplateResult {
    const { t } = this;
    const asked = askedOf(act, file);
    const due = dueOf(act, file);
    const open = file.questions.filter(({ answer }) => answer === null || answer === undefined).length;
    const results = this.items.filter((item) => item.section === 'result' && usable(item));
    return html`<form novalidate @submit=${this.submit}>
      <h3>${t.appeal.doActs[act]}</h3>
      ${act === 'decided' && open > 0
        ? html`<p class="notice warn">${icon('info')}<span>${t.appeal.answers.stillOpen(open)}</span></p>`
        : nothing}
      ${asked.includes('body') ? this.text('body', t.appeal.body, 300) : nothing}
      ${asked.includes('ground') ? this.pick('ground', t.appeal.ground, Object.entries(t.appeal.grounds)) : nothing}
      ${asked.includes('result')
        ? this.pick('result', t.appeal.result, results.map((item) => [item.code, `${item.code} ${item.name}`] as const))
        : nothing}
      ${asked.includes('explanation') ? this.area('explanation', t.appeal.explanation) : nothing}
      ${due !== undefined && asked.includes('lateReason') ? this.text('lateReason', t.appeal.lateReason(shortDay(due)), 300) : nothing}
      ${this.faults.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.faults.failure}</span></p>`}
      <p class="row">
        <button class="button primary">${t.appeal.doActs[act]}</button>
        <button class="button" type="button" @click=${() => (this.acting = null)}>${t.common.cancel}</button>
      </p>
    </form>`;
  }

  private text(name: 'body' | 'lateReason', label: string, maximum: number): TemplateResult {
    return html`<vaadin-text-field
      class="wide"
      required
      .maxlength=${maximum}
      .label=${label}
      .value=${this.words[name]}
      .invalid=${this.faults.text(name) !== ''}
      .errorMessage=${this.faults.text(name)}
      manual-validation
      @change=${(event: Event) => this.say(name, (event.currentTarget as unknown as { value: string }).value)}
    ></vaadin-text-field>`;
  }

  private area(name: 'explanation', label: string): TemplateResult {
    return html`<vaadin-text-area
      class="wide"
      required
      .maxlength=${1000}
      .label=${label}
      .value=${this.words[name]}
      .invalid=${this.faults.text(name) !== ''}
      .errorMessage=${this.faults.text(name)}
      manual-validation
      @change=${(event: Event) => this.say(name, (event.currentTarget as unknown as { value: string }).value)}
    ></vaadin-text-area>`;
  }

  private pick(name: 'ground' | 'result', label: string, options: readonly (readonly [string, string])[]): TemplateResult {
    return html`<vaadin-combo-box
      class="wide"
      required
      .label=${label}
      .items=${options.map(([value, words]) => ({ value, label: words }))}
      .value=${this.words[name]}
      .invalid=${this.faults.text(name) !== ''}
      .errorMessage=${this.faults.text(name)}
      manual-validation
      @value-changed=${(event: CustomEvent<{ value: string }>) => {
        if (event.detail.value !== this.words[name]) this.say(name, event.detail.value);
      }}
    ></vaadin-combo-box>`;
  }

  private say(name: keyof Words, value: string): void {
    this.words = { ...this.words, [name]: value };
    this.faults.mend(name);
  }

  private readonly submit = (event: Event): Promise<void> => {
    event.preventDefault();
    return this.attempt(async (shell) => {
      const { acting, words, file } = this;
      if (acting === null || file === null) return;
      if (!this.faults.filled(Object.fromEntries(askedOf(acting, file).map((name) => [name, words[name]])))) return;
      const said = (name: keyof Words) => (words[name] === '' ? null : words[name]);
      await actOnAppeal(shell.api, file.id, {
        act: acting,
        body: said('body'),
        explanation: said('explanation'),
        ground: said('ground'),
        result: said('result'),
        lateReason: said('lateReason'),
      });
      this.acting = null;
      const done = await appealFile(shell.api, file.id, this.alive);
      this.dispatchEvent(new CustomEvent('ce-acted', { detail: done }));
    });
  };

  private letter(act: number, to: 'author' | 'body'): Promise<void> {
    return this.attempt(async (shell) => {
      const { t, file } = this;
      if (file === null) return;
      saveAs(await appealLetter(shell.api, file.id, act, to), `${to === 'body' ? t.appeal.letterBody : t.appeal.letterAuthor}.docx`);
    });
  }

  private async attempt(work: (shell: Shell) => Promise<void>): Promise<void> {
    if (this.shell === null) return;
    this.faults.clear();
    try {
      await work(this.shell);
    } catch (error) {
      if (!isAbort(error)) this.faults.refused(error, this.acting === null || this.file === null ? [] : askedOf(this.acting, this.file));
    }
  }
}

const ASKED: Readonly<Record<Act, readonly (keyof Words)[]>> = {
  decided: ['result'],
  forwarded: ['body'],
  returned: ['explanation'],
  refused: ['ground', 'explanation'],
};

function dueOf(act: Act, file: CaseFile): string | undefined {
  return file.limits.find((limit) => limit.act === act)?.due;
}

/** What the act must say, in the order of the form; one that comes too late says why. */
function askedOf(act: Act, file: CaseFile): readonly (keyof Words)[] {
  const due = dueOf(act, file);
  return due !== undefined && due < today() ? [...ASKED[act], 'lateReason'] : ASKED[act];
}

function possibleActs(file: CaseFile): readonly Act[] {
  if (file.appeal !== null && file.appeal !== undefined) return appealActs(file.appeal.result);
  return file.informationRequest === null || file.informationRequest === undefined ? [] : ['forwarded', 'refused'];
}

/** Once there is a result it can be corrected; what concerns several bodies is sent on to each of them (article 7). */
function appealActs(result: string | null): readonly Act[] {
  if (result === null) return ['decided', 'forwarded', 'returned'];
  return result === FORWARDED ? ['decided', 'forwarded'] : ['decided'];
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-appeal-acts': CeAppealActs;
  }
}
