import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Dispatch, markDispatch } from '../api/dispatch-api';
import { ProblemError } from '../api/problem';
import { WaysOf } from '../delivery/ways-of';
import { currentLanguage } from '../i18n/language';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { dispatchStyles } from './dispatch-styles';
import { entryOf, type MarkEntry, markOf } from './mail';

/**
 * What the post said of one letter that left; Enter saves it. Fires `ce-marking` as soon as that is under way: a scanner does not
 * wait for the line; and `ce-marked` (Dispatch) when it was done.
 */
@customElement('ce-mark-row')
export class CeMarkRow extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    dispatchStyles,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(9rem, 2fr) minmax(5rem, 1fr) minmax(9rem, 2fr) auto auto;
        gap: 0.5rem 0.75rem;
        align-items: end;
      }

      @media (max-width: 900px) {
        form {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }

        .code {
          grid-column: 1 / -1;
        }
      }

      label.tick {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        min-height: var(--ce-control);
      }

      .tick input {
        width: 1.25rem;
        height: 1.25rem;
        accent-color: var(--ce-accent-fill);
      }

      .reason,
      .fault {
        grid-column: 1 / -1;
      }

      .fault {
        color: var(--ce-bad);
        font-size: var(--ce-text-s);
      }

      .saved {
        color: var(--ce-good);
      }
    `,
  ];

  @property({ attribute: false }) letter: Dispatch | null = null;

  @state() private entry: MarkEntry | null = null;
  @state() private fault = '';
  @state() private saved = false;
  @state() private busy = false;

  private readonly directory = new WaysOf(this);

  /** What was sent: what a person typed since stays. */
  private sent: MarkEntry | null = null;

  protected override start(): void {
    // The letter comes from outside.
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('letter') || this.letter === null) return;
    if (changed.get('letter')?.id !== this.letter.id || this.entry === this.sent) this.entry = entryOf(this.letter);
  }

  private set(part: Partial<MarkEntry>): void {
    if (this.entry !== null) this.entry = { ...this.entry, ...part };
    this.saved = false;
    this.fault = '';
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, letter, entry } = this;
    if (shell === null || letter === null || entry === null || this.busy) return;
    if (entry.returned && entry.returnReason.trim() === '') {
      this.fault = this.t.dispatch.mark.reasonNeeded;
      return;
    }
    this.busy = true;
    this.sent = entry;
    this.fault = '';
    this.dispatchEvent(new CustomEvent('ce-marking', { bubbles: true, composed: true }));
    try {
      const marked = await markDispatch(shell.api, letter.id, markOf(entry));
      this.saved = this.entry === entry;
      this.dispatchEvent(new CustomEvent('ce-marked', { detail: marked, bubbles: true, composed: true }));
    } catch (error) {
      this.fault =
        error instanceof ProblemError && error.fields[0] !== undefined
          ? error.fields[0][currentLanguage.get()]
          : failureText(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult | typeof nothing {
    const { letter, entry } = this;
    const t = this.t.dispatch.mark;
    if (letter === null || entry === null) return nothing;
    const value = (event: Event) => (event.target as HTMLInputElement).value;
    const post = this.directory.ways.byPost(letter.method);
    return html`<form novalidate autocomplete="off" aria-label=${t.label(letter.number ?? '', letter.name ?? '')} @submit=${this.save}>
      ${post
        ? html`<label class="code"
              >${t.tracking}
              <input class="number" maxlength="40" .value=${entry.tracking} @input=${(event: Event) => this.set({ tracking: value(event) })} />
            </label>
            <label
              >${t.weight}
              <input
                class="number"
                inputmode="numeric"
                type="number"
                min="0"
                max="30000"
                .value=${entry.weight}
                @input=${(event: Event) => this.set({ weight: value(event) })}
              />
            </label>`
        : nothing}
      <label
        >${t.note}
        <input maxlength="200" .value=${entry.note} @input=${(event: Event) => this.set({ note: value(event) })} />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          .checked=${entry.returned}
          @change=${(event: Event) => this.set({ returned: (event.target as HTMLInputElement).checked })}
        />${t.returned}
      </label>
      <button class="button small" aria-disabled=${this.busy ? 'true' : 'false'}>${icon('check')}${this.saved ? html`<span class="saved">${t.saved}</span>` : t.save}</button>
      ${entry.returned
        ? html`<label class="reason"
            >${t.reason}
            <input maxlength="300" required .value=${entry.returnReason} @input=${(event: Event) => this.set({ returnReason: value(event) })} />
          </label>`
        : nothing}
      <span role=${this.fault === '' ? 'status' : 'alert'} class=${this.fault === '' ? 'visually-hidden' : 'fault'}>${this.fault === '' && this.saved ? t.saved : this.fault}</span>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-mark-row': CeMarkRow;
  }
}
