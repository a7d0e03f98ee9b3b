import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { base } from './controls';
import { CeElement } from './element';
import { tokens } from './tokens';

interface Toast {
  readonly id: number;
  readonly text: string;
}

const STAYS = 6000;

/** Short messages in the corner, read out by screen readers, gone by themselves. */
@customElement('ce-toasts')
export class CeToasts extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    css`
      :host {
        position: fixed;
        inset: auto 1.25rem 1.25rem auto;
        z-index: 20;
        max-width: calc(100vw - 2.5rem);
        pointer-events: none;
      }

      div {
        display: grid;
        justify-items: end;
        gap: 0.5rem;
      }

      p {
        padding: 0.75rem 1.125rem;
        border-radius: var(--ce-radius);
        background: light-dark(#1b2033, #e9ecf4);
        color: light-dark(#ffffff, #1b2033);
        box-shadow: var(--ce-shadow-float);
        animation: rise 180ms ease-out;
      }

      @keyframes rise {
        from {
          opacity: 0;
          transform: translateY(0.5rem);
        }
      }

      @media (max-width: 700px) {
        :host {
          inset: auto 1rem 5.5rem;
        }
      }

      @media (prefers-reduced-motion: reduce) {
        p {
          animation: none;
        }
      }
    `,
  ];

  @state() private toasts: readonly Toast[] = [];
  private next = 0;

  show(text: string): void {
    const id = this.next++;
    this.toasts = [...this.toasts.filter((toast) => toast.text !== text), { id, text }].slice(-3);
    setTimeout(() => (this.toasts = this.toasts.filter((toast) => toast.id !== id)), STAYS);
  }

  protected override render(): TemplateResult {
    return html`<div role="status" aria-live="polite">${this.toasts.map(({ text }) => html`<p>${text}</p>`)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-toasts': CeToasts;
  }
}
