import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Execution, PeriodicTask, PointsDraft, Resolution } from '../../api/resolution-api';
import { base, buttons } from '../../ui/controls';
import { CeElement } from '../../ui/element';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import { type ChosenPost, EMPTY, ofParty, type Written } from '../form/draft';
import { formStyles } from '../form/form-styles';
import '../form/post-field';
import type { CeResolutionForm } from '../form/resolution-form';
import '../form/resolution-form';
import { type EnteredPoint, mayPutRight, nextLabel, ofPoint, pointsDraft, standingPoints } from './points';

/** A new point is on control unless somebody says otherwise. */
const BLANK: Written = { ...EMPTY, control: true };

/**
 * «Пункти» of an order, a decision or a protocol: one after another by the keyboard, then all at once. Fires `ce-points` (PointsDraft) or
 * `ce-cancel`.
 */
@customElement('ce-points-form')
export class CePointsForm extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    formStyles,
    css`
      ol {
        display: grid;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
        align-items: center;
        padding: 0.625rem 0;
        border-top: 1px solid var(--ce-line);
      }

      li > span {
        flex: 1 1 14rem;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .entry {
        display: grid;
        gap: 1.25rem;
        padding: 1rem;
        border: 1px solid var(--ce-line);
        border-radius: var(--ce-radius-s);
      }

      #label {
        max-width: 8rem;
      }
    `,
  ];

  @property({ attribute: false }) execution: Execution | null = null;
  /** Periodic tasks of the document: a point may be one. */
  @property({ attribute: false }) periodic: readonly PeriodicTask[] = [];
  @property({ type: Boolean }) busy = false;

  @state() private author: ChosenPost | null = null;
  @state() private entered: readonly EnteredPoint[] = [];
  @state() private label = '1';
  @state() private written: Written = BLANK;
  @state() private replaces: EnteredPoint['replaces'] = null;
  @state() private tried = false;
  @state() private unlabelled = false;
  /** A new form for each point: what was tried in the one before is not held against it. */
  @state() private at = 0;

  @query('#label') private readonly labelField!: HTMLInputElement;
  @query('ce-resolution-form') private readonly form!: CeResolutionForm;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const last = this.hasUpdated ? undefined : this.standing.at(-1);
    if (last === undefined) return;
    this.author = ofParty(last.author);
    this.label = nextLabel(last.point ?? '');
  }

  protected override firstUpdated(): void {
    this.labelField.focus();
  }

  private get standing(): readonly Resolution[] {
    return this.execution === null ? [] : standingPoints(this.execution);
  }

  private begin(label: string, written: Written, replaces: EnteredPoint['replaces']): void {
    this.label = label;
    this.written = written;
    this.replaces = replaces;
    this.unlabelled = false;
    this.at++;
    void this.updateComplete.then(() => {
      this.labelField.focus();
      this.labelField.select();
    });
  }

  private readonly add = (event: CustomEvent<Written>): void => {
    const label = this.label.trim();
    this.unlabelled = label === '';
    if (this.unlabelled) {
      this.labelField.focus();
      return;
    }
    const point: EnteredPoint = { label, written: event.detail, replaces: this.replaces };
    this.entered = [...this.entered.filter((one) => one.label.toLowerCase() !== label.toLowerCase()), point];
    // Who controls one point mostly controls the next.
    this.begin(nextLabel(label), { ...BLANK, control: event.detail.control, controller: event.detail.controller }, null);
  };

  private change(point: EnteredPoint): void {
    this.entered = this.entered.filter((one) => one !== point);
    this.begin(point.label, point.written, point.replaces);
  }

  private readonly send = (): void => {
    this.tried = true;
    if (this.busy || this.author === null || this.entered.length === 0) return;
    const detail: PointsDraft = pointsDraft(this.author.post, this.entered);
    this.dispatchEvent(new CustomEvent('ce-points', { detail }));
  };

  protected override render(): TemplateResult {
    const { points, form } = this.t.resolution;
    const none = this.entered.length === 0;
    return html`<div class="fields">
      <ce-post-field
        .label=${points.author}
        .error=${this.tried && this.author === null ? points.needAuthor : ''}
        @ce-post=${(event: CustomEvent<ChosenPost>) => (this.author = event.detail)}
      ></ce-post-field>
      ${this.author === null ? nothing : html`<p role="status"><b>${this.author.name}</b>, ${this.author.title}</p>`}
      ${this.list()}
      <section class="entry" aria-label=${this.replaces === null ? points.one : points.putRight}>
        <div class="field">
          <label class="label" for="label">${points.label}</label>
          <input
            id="label"
            maxlength="20"
            autocomplete="off"
            aria-invalid=${this.unlabelled ? 'true' : 'false'}
            .value=${this.label}
            @input=${(event: Event) => (this.label = (event.currentTarget as HTMLInputElement).value)}
            @keydown=${this.labelKeys}
          />
          ${this.unlabelled ? html`<span class="wrong" role="alert">${points.needLabel}</span>` : nothing}
        </div>
        ${keyed(
          this.at,
          html`<ce-resolution-form
            .written=${this.written}
            .submitLabel=${this.replaces === null ? points.add : points.change}
            without-cancel
            @ce-written=${(event: CustomEvent<Written>) => (this.written = event.detail)}
            @ce-resolve=${this.add}
          ></ce-resolution-form>`,
        )}
        <p class="small faint">${points.keys}</p>
      </section>
      ${this.tried && none ? html`<p class="wrong" role="alert">${points.needPoint}</p>` : nothing}
      <div class="actions">
        <button class="button primary large" aria-disabled=${this.busy || none ? 'true' : 'false'} @click=${this.send}>
          ${icon('check')}${points.send(this.entered.length)}
        </button>
        <button class="button quiet large" @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}>${form.cancel}</button>
      </div>
    </div>`;
  }

  private list(): TemplateResult | typeof nothing {
    const { points } = this.t.resolution;
    const { execution } = this;
    const replaced = [...this.entered.map(({ replaces }) => replaces?.id), this.replaces?.id];
    const standing = this.standing.filter(({ id }) => !replaced.includes(id));
    if (standing.length + this.entered.length === 0) return nothing;
    return html`<ol aria-label=${points.title}>
      ${standing.map(
        (point) =>
          html`<li>
            <span><b>${point.point}</b> ${point.tasks[0]?.text ?? ''} <span class="small soft">${point.tasks.map(({ executor }) => executor.name).join(', ')}</span></span>
            ${execution !== null && mayPutRight(point, execution)
              ? html`<button
                  class="button small"
                  aria-label=${points.putRightOf(point.point ?? '')}
                  @click=${() => {
                    const { label, written, replaces } = ofPoint(point, this.periodic);
                    this.begin(label, written, replaces);
                  }}
                >
                  ${icon('pencil')}${points.putRight}
                </button>`
              : nothing}
          </li>`,
      )}
      ${this.entered.map(
        (point) =>
          html`<li>
            <span
              ><b>${point.label}</b> ${point.written.text}
              <span class="small soft">${point.written.executors.map(({ name }) => name).join(', ')} · ${points.unsent}</span></span
            >
            <button class="button small" aria-label=${points.changeOf(point.label)} @click=${() => this.change(point)}>${icon('pencil')}</button>
            <button
              class="button quiet small"
              aria-label=${points.removeOf(point.label)}
              @click=${() => (this.entered = this.entered.filter((one) => one !== point))}
            >
              ${icon('trash')}
            </button>
          </li>`,
      )}
    </ol>`;
  }

  /** Enter in the number goes on to the text, as in a table. */
  private readonly labelKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.form.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-points-form': CePointsForm;
  }
}
