import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { deadlinePresets } from '../api/deadline-api';
import type { DeadlinePreset } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { shortDay, today } from '../i18n/dates';
import { administrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { icon } from '../ui/icons';
import { CeReadingView } from '../ui/reading-view';
import { tokens } from '../ui/tokens';
import { inForce, presetSource, presetTitle, termWords } from './term-words';

/** «Строки»: the deadlines of the law, and what the council made of them. */
@customElement('ce-presets-admin')
export class CePresetsAdmin extends CeReadingView {
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
      }

      header {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: end;
        gap: 1rem;
      }

      .list {
        overflow: hidden;
      }

      li + li {
        border-top: 1px solid var(--ce-line);
      }

      .preset {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(8rem, 1fr) minmax(0, 2fr) auto;
        gap: 0.25rem 1.25rem;
        align-items: center;
        padding: 0.875rem 1.25rem;
        color: inherit;
        text-decoration: none;
      }

      .preset:hover {
        background: var(--ce-hover);
      }

      .preset b {
        display: block;
        font-weight: 600;
      }

      .preset .number {
        white-space: normal;
      }

      .preset svg.icon {
        color: var(--ce-ink-faint);
      }

      .own {
        display: inline-block;
        margin-left: 0.5rem;
        padding: 0 0.5rem;
        border-radius: 1rem;
        background: var(--ce-wheat-soft);
        color: var(--ce-wheat-ink);
        font-size: var(--ce-text-xs);
        font-weight: 600;
        line-height: 1.7;
      }

      @media (max-width: 900px) {
        .preset {
          grid-template-columns: minmax(0, 1fr) auto;
        }

        .preset > :nth-child(n + 2):not(svg) {
          grid-column: 1;
        }

        .preset > svg.icon {
          grid-area: 1 / 2 / span 3;
        }
      }
    `,
  ];

  @state() private presets: readonly DeadlinePreset[] | null = null;

  protected async read({ api }: Shell): Promise<void> {
    this.presets = await deadlinePresets(api, this.alive);
  }

  protected override render(): TemplateResult {
    const words = this.t.deadline.presets;
    return html`
      <header>
        <div>
          <h1 tabindex="-1">${words.title}</h1>
          <p class="soft">${words.lead}</p>
        </div>
        <a class="button primary" href=${this.href('+')}>${icon('plus')}${words.create}</a>
      </header>
      ${this.failure === '' ? this.list() : this.failureNotice()}
    `;
  }

  private href(code: string): string {
    return this.shell?.href(administrationRoute('deadlines', code)) ?? '#';
  }

  private list(): TemplateResult {
    if (this.presets === null) return html`<div class="panel empty"><span class="skeleton"></span></div>`;
    const language = currentLanguage.get();
    const now = today();
    const shown = inForce(this.presets, now);
    const later = this.presets.filter((preset) => !preset.lawful && (preset.validFrom ?? '') > now);
    return html`<ul class="panel list">
      ${shown.map(
        (preset) =>
          html`<li>
            <a class="preset" href=${this.href(preset.code)}>
              <span>
                <b>${presetTitle(preset, language)}${preset.lawful ? nothing : html`<span class="own">${this.t.deadline.presets.own}</span>`}</b>
                ${later
                  .filter(({ code }) => code === preset.code)
                  .map(
                    ({ validFrom }) =>
                      html`<span class="small soft">${this.t.deadline.presets.changesOn(shortDay(validFrom ?? ''))}</span>`,
                  )}
              </span>
              <span class="number">${termWords(preset.term, this.t)}</span>
              <span class="small soft">${presetSource(preset, language)}</span>
              ${icon('chevron')}
            </a>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-presets-admin': CePresetsAdmin;
  }
}
