import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { entryHistory } from '../api/journal-api';
import type { Act, CardLayout, DocumentKind } from '../api/types';
import { WaysOf } from '../delivery/ways-of';
import { dayAndTime } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { tokens } from '../ui/tokens';
import { correctedField, correctedValue } from './corrected-value';

/** The corrections of a card: what was, what is, who, when and why. Nothing where there is none. */
@customElement('ce-card-corrections')
export class CeCardCorrections extends CeView {
  static override readonly styles = [
    tokens,
    base,
    panels,
    css`
      section {
        display: grid;
        gap: 0.75rem;
        padding: 1.25rem 1.5rem;
      }

      h2 {
        font-size: var(--ce-text-m);
      }

      ol {
        display: grid;
        gap: 1rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: grid;
        gap: 0.25rem;
        overflow-wrap: anywhere;
      }

      del {
        color: var(--ce-ink-soft);
      }

      ins {
        text-decoration: none;
        font-weight: 560;
      }
    `,
  ];

  @property({ attribute: false }) documentId = '';
  @property({ attribute: false }) kind: DocumentKind = 'incoming';
  @property({ attribute: false }) layout: CardLayout | null = null;

  @state() private acts: readonly Act[] = [];

  private readonly directory = new WaysOf(this);

  protected override start(shell: Shell): void {
    entryHistory(shell.api, this.documentId, this.alive).then(
      ({ acts }) => (this.acts = acts.filter(({ act }) => act === 'corrected')),
      () => undefined, // the page «Історія» tells what is wrong
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, acts } = this;
    if (acts.length === 0) return nothing;
    return html`<section class="panel" aria-label=${t.numbers.corrections}>
      <h2>${t.numbers.corrections}</h2>
      <ol>
        ${acts.map(
          (act) =>
            html`<li>
              ${act.changes.map(
                ({ field, before, after }) =>
                  html`<p>
                    ${correctedField(field, this.kind, this.layout, t)}:
                    <del>${correctedValue(field, before, this.layout, t, this.directory.ways)}</del> →
                    <ins>${correctedValue(field, after, this.layout, t, this.directory.ways)}</ins>
                  </p>`,
              )}
              <p class="small soft">
                ${act.at === null ? nothing : `${dayAndTime(act.at)}, `}${act.actorName ?? ''}${act.reason === null ? '' : `: ${act.reason}`}
              </p>
            </li>`,
        )}
      </ol>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-card-corrections': CeCardCorrections;
  }
}
