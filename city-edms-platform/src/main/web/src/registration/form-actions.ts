import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../i18n/messages';
import { icon } from '../ui/icons';

interface FormActions {
  /** Part of the file that has gone, 0–1; null while nothing is sent. */
  readonly share: number | null;
  /** Registers and begins the next card; null where there is no next. */
  readonly next: (() => void) | null;
  /** Null in the form for a file of the repository, which is cancelled instead. */
  readonly clear: (() => void) | null;
  readonly cancel: () => void;
}

/** The bar below the form: register, how far the upload is, and the way out. */
export function formActions({ share, next, clear, cancel }: FormActions): TemplateResult {
  const t = messages();
  const percent = Math.round((share ?? 0) * 100);
  return html`<div class="actions">
    ${share === null
      ? nothing
      : html`<div class="progress">
          <progress max="100" .value=${percent} aria-label=${t.form.submitting}></progress>
          <span class="small soft number" role="status">
            ${percent < 100 ? t.form.uploading(`${percent} %`) : t.form.processing}
          </span>
        </div>`}
    <button class="button primary large" aria-disabled=${share === null ? 'false' : 'true'}>
      ${icon('stamp')}${share === null ? t.form.submit : t.form.submitting}<kbd>${t.form.shortcut}</kbd>
    </button>
    ${next === null
      ? nothing
      : html`<button type="button" class="button large next"
          aria-label=${t.form.submitAndNext}
          title=${`${t.form.submitAndNext} (${t.form.shortcutNext})`}
          aria-disabled=${share === null ? 'false' : 'true'}
          @click=${next}
        >
          ${t.form.andNext}
        </button>`}
    ${clear === null
      ? html`<button type="button" class="button quiet" @click=${cancel}>${t.common.cancel}</button>`
      : html`<button type="button" class="button quiet icon-only" aria-label=${t.form.clear} title=${t.form.clear} @click=${clear}>
          ${icon('trash')}
        </button>`}
  </div>`;
}
