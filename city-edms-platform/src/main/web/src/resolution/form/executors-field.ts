import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ExecutorRole } from '../../api/resolution-api';
import { base, buttons } from '../../ui/controls';
import { CeElement } from '../../ui/element';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import { type ChosenExecutor, type ChosenPost, EMPTY, type Written, withExecutor, without, withRole } from './draft';
import { formStyles } from './form-styles';
import './post-field';

const ROLES: readonly ExecutorRole[] = ['main', 'co', 'info'];

/** Whom a resolution is addressed to, in the dative, and what each is in it. Fires `ce-written` (Written). */
@customElement('ce-executors-field')
export class CeExecutorsField extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    formStyles,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.125rem 0.5rem;
        align-items: center;
        padding: 0.5rem 0;
        border-bottom: 1px solid var(--ce-line);
      }

      .who {
        display: grid;
        overflow-wrap: anywhere;
      }

      .segments {
        grid-column: 1 / -1;
        display: flex;
        padding: 0.1875rem;
        border-radius: var(--ce-radius-s);
        background: var(--ce-sunken);
      }

      .segments button {
        flex: auto;
        min-height: 2.25rem;
        padding: 0.125rem 0.5rem;
        border: 0;
        border-radius: 0.375rem;
        background: none;
        color: var(--ce-ink-soft);
        font: inherit;
        font-size: var(--ce-text-s);
        cursor: pointer;
      }

      .segments [aria-pressed='true'] {
        background: var(--ce-surface);
        color: var(--ce-ink);
        font-weight: 600;
        box-shadow: var(--ce-shadow);
      }
    `,
  ];

  @property({ attribute: false }) written: Written = EMPTY;
  @property() error = '';

  private tell(written: Written): void {
    this.dispatchEvent(new CustomEvent('ce-written', { detail: written }));
  }

  protected override render(): TemplateResult {
    const { t, written } = this;
    return html`<fieldset>
      <legend>${t.resolution.form.executors}</legend>
      ${written.executors.length === 0 ? nothing : html`<ul>${written.executors.map((executor) => this.line(executor))}</ul>`}
      <ce-post-field
        .label=${t.resolution.executor.whom}
        .error=${this.error}
        @ce-post=${(event: CustomEvent<ChosenPost>) => this.tell(withExecutor(written, event.detail))}
      ></ce-post-field>
    </fieldset>`;
  }

  private line(executor: ChosenExecutor): TemplateResult {
    const words = this.t.resolution.executor;
    return html`<li>
      <span class="who">
        <b>${executor.dative}</b>
        <span class="small soft">${[executor.title, executor.unit].filter((part) => part !== '').join(', ')}</span>
      </span>
      <button
        type="button"
        class="button quiet icon-only"
        aria-label=${words.remove(executor.name)}
        title=${words.remove(executor.name)}
        @click=${() => this.tell(without(this.written, executor.post))}
      >
        ${icon('close')}
      </button>
      <span class="segments" role="group" aria-label=${words.roleOf(executor.name)}>
        ${ROLES.map(
          (role) =>
            html`<button
              type="button"
              aria-pressed=${role === executor.role ? 'true' : 'false'}
              @click=${() => this.tell(withRole(this.written, executor.post, role))}
            >
              ${words[role]}
            </button>`,
        )}
      </span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-executors-field': CeExecutorsField;
  }
}
