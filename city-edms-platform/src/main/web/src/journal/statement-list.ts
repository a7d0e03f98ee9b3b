import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { makeStatements, statementFile, statements } from '../api/journal-api';
import type { Statement } from '../api/types';
import { dayAndTime, today } from '../i18n/dates';
import { listStyles } from '../register/register-list-styles';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeElement, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { tokens } from '../ui/tokens';
import { monthBefore } from './months';
import { statementListStyles } from './statement-list-styles';

/** Monthly statements of a register: which there are, their files, and making one. */
@customElement('ce-statement-list')
export class CeStatementList extends CeElement {
  static override readonly styles = [tokens, base, buttons, panels, listStyles, statementListStyles];

  @property({ attribute: false }) shell: Shell | null = null;
  @property() register = '';
  /** Whether it is unfolded: then it takes a row of its own. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private busy = false;
  @state() private made: readonly Statement[] | null = null;
  @state() private failure = '';

  private loading = new AbortController();

  override disconnectedCallback(): void {
    this.loading.abort();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('register') && this.hasUpdated) {
      this.made = null;
      if (this.open) void this.load();
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<details @toggle=${this.onToggle}>
      <summary class="button">${t.statements.title}</summary>
      <div class="panel statements">
        <p class="soft small">
          ${t.statements.hint}
          <a href=${this.shell?.href({ view: 'verification', code: this.register }) ?? '#'}>${t.verification.open}</a>
        </p>
        <form class="filters" @submit=${this.onMake}>
          <label
            >${t.statements.month}
            <input
              type="month"
              name="month"
              required
              pattern="[0-9]{4}-[0-9]{2}"
              placeholder=${monthBefore(today())}
              max=${today().slice(0, 7)}
              .defaultValue=${monthBefore(today())}
            />
          </label>
          <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${t.statements.make}</button>
        </form>
        <div role="status">${this.list()}</div>
      </div>
    </details>`;
  }

  private list(): TemplateResult {
    const { t } = this;
    if (this.failure !== '') return html`<p class="notice bad">${this.failure}</p>`;
    if (this.made === null) return html`<p class="soft">${t.statements.loading}</p>`;
    if (this.made.length === 0) return html`<p class="soft">${t.statements.none}</p>`;
    return html`<ul>
      ${this.made.map((one) => this.line(one))}
    </ul>`;
  }

  private line(one: Statement): TemplateResult {
    const { t } = this;
    const name = t.statements.of(one.month, one.revision);
    return html`<li>
      <span
        ><strong>${name}</strong>${one.period === one.month.slice(0, 4) || one.period === '-'
          ? nothing
          : html` <span class="soft">${one.period}</span>`}
        <span class="soft small">${dayAndTime(one.madeAt)}, ${one.madeByName}</span>
        <span class="soft small hash">${t.statements.head(one.head.position)} <code>${one.head.hash}</code></span></span
      >
      <span class="files">
        ${(['pdf', 'json'] as const).map(
          (format) =>
            html`<button
              class="button small"
              aria-label=${`${format.toUpperCase()}: ${name}`}
              @click=${() => void this.save(one, format)}
            >
              ${format.toUpperCase()}
            </button>`,
        )}
      </span>
    </li>`;
  }

  private readonly onToggle = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open;
    if (this.open && this.made === null) void this.load();
  };

  private async load(): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    this.loading.abort();
    this.loading = new AbortController();
    this.failure = '';
    try {
      this.made = await statements(shell.api, this.register, this.loading.signal);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly onMake = (event: SubmitEvent): void => {
    event.preventDefault();
    const month = this.renderRoot.querySelector<HTMLInputElement>('[name=month]')?.value ?? '';
    if (!this.busy) void this.make(month);
  };

  private async make(month: string): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    this.busy = true;
    shell.notify(this.t.statements.making);
    try {
      await makeStatements(shell.api, this.register, month);
      shell.notify(this.t.statements.ready);
      await this.load();
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    } finally {
      this.busy = false;
    }
  }

  private async save(one: Statement, format: 'pdf' | 'json'): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    try {
      const file = await statementFile(shell.api, one.id, format, this.loading.signal);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = `${this.t.statements.of(one.month, one.revision)} ${one.register}.${format}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-statement-list': CeStatementList;
  }
}
