import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { CeElement } from './element';
import { tokens } from './tokens';
import { base } from './controls';

/** The registration stamp: whose register, which number, when. Set in the ink of an office stamp. */
@customElement('ce-stamp')
export class CeStamp extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    css`
      :host {
        display: inline-block;
        max-width: 100%;
      }

      .stamp {
        display: grid;
        gap: 0.125rem;
        min-width: 11rem;
        padding: 0.625rem 1.125rem 0.6875rem;
        border: 2px solid var(--ce-accent);
        border-radius: 0.5rem;
        box-shadow: inset 0 0 0 3px var(--ce-surface), inset 0 0 0 4px var(--ce-accent-line);
        background: var(--ce-surface);
        color: var(--ce-accent);
        text-align: center;
      }

      .title {
        font-size: var(--ce-text-xs);
        font-weight: 600;
        letter-spacing: 0.04em;
        line-height: 1.35;
      }

      .number {
        font-variant-numeric: proportional-nums;
        font-size: var(--stamp-size, 1.75rem);
        font-weight: 700;
        line-height: 1.15;
        letter-spacing: -0.005em;
        white-space: normal;
        overflow-wrap: anywhere;
      }

      .date {
        font-size: var(--ce-text-s);
        font-variant-numeric: tabular-nums;
      }

      :host([large]) {
        --stamp-size: clamp(2.25rem, 8vw, 3.5rem);
      }

      :host([large]) .stamp {
        padding: 1.25rem 2.5rem 1.375rem;
        gap: 0.25rem;
      }

      :host([pressed]) .stamp {
        animation: press 320ms cubic-bezier(0.2, 1.4, 0.4, 1) both;
      }

      @keyframes press {
        from {
          opacity: 0;
          transform: scale(1.35) rotate(-3deg);
        }

        to {
          opacity: 1;
          transform: none;
        }
      }

      @media (prefers-reduced-motion: reduce) {
        :host([pressed]) .stamp {
          animation: none;
        }
      }
    `,
  ];

  @property() heading = '';
  @property() number = '';
  @property() date = '';

  protected override render(): TemplateResult {
    return html`<div class="stamp">
      ${this.heading === '' ? nothing : html`<div class="title">${this.heading}</div>`}
      <div class="number">${this.number}</div>
      ${this.date === '' ? nothing : html`<div class="date">${this.date}</div>`}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-stamp': CeStamp;
  }
}
