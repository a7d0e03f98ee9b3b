import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { putClassifierTable } from '../api/appeal-api';
import { ProblemError } from '../api/problem';
import type { ClassifierChange, ClassifierItem, FieldProblem } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { validity } from './classifier-validity';
import { sectionStyles } from './section-styles';

const SHOWN = 50;

/** A table that is tried before it is put: what would change, or what is wrong with its lines. Fires `ce-saved` and `ce-cancel`. */
@customElement('ce-classifier-import')
export class CeClassifierImport extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, sectionStyles];

  @state() private file: File | null = null;
  @state() private changes: readonly ClassifierChange[] | null = null;
  @state() private faults: readonly FieldProblem[] = [];
  @state() private failure = '';
  @state() private sending = false;

  protected override start(): void {
    // Nothing is read before a file is chosen.
  }

  protected override render(): TemplateResult {
    const { t, changes } = this;
    return html`<form novalidate @submit=${this.save} aria-label=${t.classifier.import}>
      <p class="soft">${t.classifier.importLead}</p>
      <p class="row">
        <label class="button">
          ${icon('upload')}${t.classifier.chooseFile}
          <input class="visually-hidden" type="file" accept=".tsv,.txt,text/tab-separated-values" @change=${this.choose} />
        </label>
        <span class="small soft">${this.file?.name ?? ''}</span>
      </p>
      <div class="wide" aria-live="polite">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
        ${this.faults.length === 0 ? nothing : this.wrong()} ${changes === null ? nothing : this.outcome(changes)}
      </div>
      <p class="row">
        ${changes === null || changes.length === 0
          ? nothing
          : html`<button class="button primary" aria-disabled=${this.sending ? 'true' : 'false'}>
              ${icon('check')}${t.classifier.apply(changes.length)}
            </button>`}
        <button class="button" type="button" @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}>${t.common.cancel}</button>
      </p>
    </form>`;
  }

  private wrong(): TemplateResult {
    const language = currentLanguage.get();
    return html`<ul class="lines">
      ${this.faults.slice(0, SHOWN).map(
        (fault) => html`<li><span><b class="number">${this.t.classifier.line(fault.field.split('.')[1] ?? '')}</b> ${fault[language]}</span></li>`,
      )}
    </ul>`;
  }

  private outcome(changes: readonly ClassifierChange[]): TemplateResult {
    const { t } = this;
    if (changes.length === 0) return html`<p class="notice">${icon('info')}<span>${t.classifier.nothingChanges}</span></p>`;
    return html`<ul class="lines">
        ${changes.slice(0, SHOWN).map(
          ({ before, after }) =>
            html`<li>
              <span class="row">
                <span class="state ${before === null ? 'done' : ''}">${before === null ? t.classifier.added : t.classifier.changed}</span>
                <b class="number">${after.code}</b> ${this.words(after)}
              </span>
              ${before === null ? nothing : html`<s class="small soft">${this.words(before)}</s>`}
            </li>`,
        )}
      </ul>
      ${changes.length > SHOWN ? html`<p class="soft">${t.classifier.andMore(changes.length - SHOWN)}</p>` : nothing}`;
  }

  private words(item: ClassifierItem): string {
    return [item.name, validity(this.t, item), item.active ? '' : this.t.classifier.closed].filter((text) => text !== '').join(' · ');
  }

  private readonly choose = async (event: Event): Promise<void> => {
    const input = event.currentTarget as HTMLInputElement;
    this.file = input.files?.[0] ?? null;
    input.value = '';
    this.changes = null;
    this.faults = [];
    this.failure = '';
    if (this.file !== null) this.changes = await this.send(this.file, true);
  };

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.file === null || this.sending || this.changes === null || this.changes.length === 0) return;
    const changes = await this.send(this.file, false);
    if (changes === null) return;
    this.shell?.notify(this.t.classifier.imported(changes.length));
    this.dispatchEvent(new CustomEvent('ce-saved'));
  };

  private async send(file: File, trial: boolean): Promise<readonly ClassifierChange[] | null> {
    if (this.shell === null) return null;
    this.sending = true;
    try {
      return await putClassifierTable(this.shell.api, file, trial, this.alive);
    } catch (error) {
      this.failure = failureText(error);
      this.faults = error instanceof ProblemError ? error.fields : [];
      return null;
    } finally {
      this.sending = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-classifier-import': CeClassifierImport;
  }
}
