import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ActingRole } from '../api/resolution-api';
import { base } from '../ui/controls';
import { CeElement } from '../ui/element';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { roleGround, roleTitle } from './words';

/** In which role the person acts here; loud where it is not their own post. */
@customElement('ce-role-band')
export class CeRoleBand extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    css`
      p {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 0 0.5rem;
        align-items: center;
        padding: 0.25rem 0.75rem;
        border-radius: 1rem;
        background: var(--ce-sunken);
        color: var(--ce-ink-soft);
        font-size: var(--ce-text-s);
      }

      p.other {
        background: var(--ce-wheat-soft);
        color: var(--ce-wheat-ink);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) acting: ActingRole | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { t, acting: role } = this;
    if (role === null) return nothing;
    return html`<p class=${role.basis === 'holder' ? '' : 'other'}>
      ${icon('user')}<span class="visually-hidden">${t.resolution.task.youAct}:</span>
      <span>${roleTitle(role, t)}</span><span>${roleGround(role, t)}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-role-band': CeRoleBand;
  }
}
