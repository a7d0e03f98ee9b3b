import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { makeStatements, statementFile, statements } from '../api/journal-api';
import type { Statement } from '../api/types';
import { dayAndTime, today } from '../i18n/dates';
import { listStyles } from '../register/register-list-styles';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { FieldFaults } from '../ui/field-faults';
import { tokens } from '../ui/tokens';
import { isMonthUpTo, monthBefore } from './months';
import { CeRegisterPaper } from './register-paper';
import { statementListStyles } from './statement-list-styles';

/** Monthly statements of a register: which there are, their files, and making one. */
@customElement('ce-statement-list')
export class CeStatementList extends CeRegisterPaper<readonly Statement[]> {
  static override readonly styles = [tokens, base, buttons, panels, listStyles, statementListStyles];

  private readonly faults = new FieldFaults(this);

  protected override read(shell: Shell, register: string, signal: AbortSignal): Promise<readonly Statement[]> {
    return statements(shell.api, register, signal);
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
        <form class="filters" novalidate @submit=${this.onMake}>
          <label
            >${t.statements.month}
            <input
              type="month"
              name="month"
              required
              placeholder=${monthBefore(today())}
              max=${today().slice(0, 7)}
              .defaultValue=${monthBefore(today())}
              aria-invalid=${this.faults.text('month') === '' ? 'false' : 'true'}
              aria-describedby="month-error"
              @input=${() => this.faults.mend('month')}
            />
          </label>
          <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${t.statements.make}</button>
        </form>
        <p id="month-error" class="error small">${this.faults.text('month')}</p>
        <div role="status">${this.list()}</div>
      </div>
    </details>`;
  }

  private list(): TemplateResult {
    const { t } = this;
    if (this.failure !== '') return html`<p class="notice bad">${this.failure}</p>`;
    if (this.known === null) return html`<p class="soft">${t.statements.loading}</p>`;
    if (this.known.length === 0) return html`<p class="soft">${t.statements.none}</p>`;
    return html`<ul>
      ${this.known.map((one) => this.line(one))}
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

  private readonly onMake = (event: SubmitEvent): void => {
    event.preventDefault();
    const month = this.renderRoot.querySelector<HTMLInputElement>('[name=month]')?.value ?? '';
    const latest = today().slice(0, 7);
    if (!this.faults.sound(isMonthUpTo(latest, month) ? {} : { month: (words) => words.statements.wrongMonth(latest) })) return;
    void this.act(async (shell) => {
      shell.notify(this.t.statements.making);
      await makeStatements(shell.api, this.register, month);
      shell.notify(this.t.statements.ready);
      await this.load();
    });
  };

  private save(one: Statement, format: 'pdf' | 'json'): Promise<void> {
    return this.act(async (shell) => {
      const file = await statementFile(shell.api, one.id, format, this.alive);
      saveAs(file, `${this.t.statements.of(one.month, one.revision)} ${one.register}.${format}`);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-statement-list': CeStatementList;
  }
}
