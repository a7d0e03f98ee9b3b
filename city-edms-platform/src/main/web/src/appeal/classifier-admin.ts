import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { classifierTable, wholeClassifier } from '../api/appeal-api';
import type { AppealClassifier, ClassifierItem, ClassifierSection } from '../api/types';
import { shortDay } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { icon } from '../ui/icons';
import { CeReadingView } from '../ui/reading-view';
import { tokens } from '../ui/tokens';
import './classifier-form';
import './classifier-import';
import { SECTIONS, usable } from './classifier-lines';
import { validity } from './classifier-validity';

/** «Класифікатор звернень»: its lines by sections, what is known of them, and what the council made of them. */
@customElement('ce-classifier-admin')
export class CeClassifierAdmin extends CeReadingView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: grid;
        gap: 1.25rem;
        align-content: start;
        min-width: 0;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }

      details {
        overflow: hidden;
      }

      summary {
        display: flex;
        gap: 0.75rem;
        justify-content: space-between;
        padding: 0.875rem 1.25rem;
        cursor: pointer;
        font-weight: 620;
      }

      summary:hover {
        background: var(--ce-hover);
      }

      summary:focus-visible {
        outline: 2px solid var(--ce-accent);
        outline-offset: -2px;
      }

      li {
        display: grid;
        grid-template-columns: 4rem minmax(0, 1fr) auto;
        gap: 0.25rem 0.75rem;
        align-items: center;
        padding: 0.375rem 1.25rem;
        border-top: 1px solid var(--ce-line);
      }

      li.closed > span {
        color: var(--ce-ink-faint);
      }

      li ce-classifier-form {
        grid-column: 1 / -1;
        padding-block: 0.5rem;
      }

      .mark {
        display: inline-block;
        padding: 0 0.5rem;
        border-radius: 1rem;
        background: var(--ce-sunken);
        color: var(--ce-ink-soft);
        font-size: var(--ce-text-xs);
        font-weight: 560;
      }

      .mark.unverified {
        background: var(--ce-wheat-soft);
        color: var(--ce-wheat-ink);
      }
    `,
  ];

  @state() private classifier: AppealClassifier | null = null;
  /** `new`, `import`, or the line that is changed. */
  @state() private open = '';

  protected async read({ api }: Shell): Promise<void> {
    this.classifier = await wholeClassifier(api, this.alive);
  }

  protected override render(): TemplateResult {
    const { t, classifier } = this;
    return html`
      <header>
        <h1 tabindex="-1">${t.settings.classifier.title}</h1>
        <p class="soft">${t.classifier.lead(classifier === null ? '' : shortDay(classifier.asOf))}</p>
      </header>
      <div class="row">
        <button class="button primary" @click=${() => (this.open = 'new')}>${icon('plus')}${t.classifier.add}</button>
        <button class="button" @click=${() => (this.open = 'import')}>${icon('upload')}${t.classifier.import}</button>
        <button class="button" @click=${this.export}>${icon('download')}${t.classifier.export}</button>
      </div>
      ${this.failureNotice()}
      ${this.open === 'new' ? html`<ce-classifier-form @ce-saved=${this.saved} @ce-cancel=${this.close}></ce-classifier-form>` : nothing}
      ${this.open === 'import'
        ? html`<ce-classifier-import @ce-saved=${this.changed} @ce-cancel=${this.close}></ce-classifier-import>`
        : nothing}
      ${classifier === null
        ? this.failure === ''
          ? html`<span class="skeleton tall" aria-busy="true"></span>`
          : nothing
        : html`${this.unverified(classifier.items)} ${SECTIONS.map((section) => this.section(section, classifier.items))}`}
    `;
  }

  /** Lines that nobody compared with the text yet: said before the report is made of them. */
  private unverified(items: readonly ClassifierItem[]): TemplateResult | typeof nothing {
    const count = items.filter(({ source }) => source === 'unverified').length;
    return count === 0 ? nothing : html`<p class="notice warn">${icon('info')}<span>${this.t.classifier.unverifiedCount(count)}</span></p>`;
  }

  private section(section: ClassifierSection, items: readonly ClassifierItem[]): TemplateResult | typeof nothing {
    const lines = items.filter((item) => item.section === section);
    if (lines.length === 0) return nothing;
    return html`<details class="panel" ?open=${lines.some((item) => key(item) === this.open)}>
      <summary>
        <span>${this.t.appeal.sections[section]}</span>
        <span class="small faint">${this.t.classifier.count(lines.filter(usable).length, lines.length)}</span>
      </summary>
      <ul>
        ${lines.map((item) => this.line(item))}
      </ul>
    </details>`;
  }

  private line(item: ClassifierItem): TemplateResult {
    const t = this.t.classifier;
    const ends = validity(this.t, item);
    return html`<li class=${usable(item) ? '' : 'closed'}>
      <span class="number">${item.code}</span>
      <span>
        ${item.name} <span class="mark ${item.source}">${t.sources[item.source]}</span>
        ${ends === '' ? nothing : html`<span class="mark">${ends}</span>`}
        ${item.active ? nothing : html`<span class="mark">${t.closed}</span>`}
      </span>
      <button
        class="button quiet icon-only"
        aria-label=${t.edit(item.code)}
        title=${t.edit(item.code)}
        @click=${() => (this.open = this.open === key(item) ? '' : key(item))}
      >
        ${icon('pencil')}
      </button>
      ${this.open === key(item)
        ? html`<ce-classifier-form .item=${item} @ce-saved=${this.saved} @ce-cancel=${this.close}></ce-classifier-form>`
        : nothing}
    </li>`;
  }

  private readonly close = (): void => {
    this.open = '';
  };

  private readonly saved = (event: CustomEvent<ClassifierItem>): void => {
    this.shell?.notify(this.t.classifier.saved(event.detail.code));
    this.changed();
  };

  private readonly changed = (): void => {
    this.close();
    void this.reread();
  };

  private readonly export = (): Promise<void> =>
    this.attempt(async ({ api }) => saveAs(await classifierTable(api), `${this.t.settings.classifier.title}.tsv`));
}

function key({ section, code }: ClassifierItem): string {
  return `${section} ${code}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-classifier-admin': CeClassifierAdmin;
  }
}
