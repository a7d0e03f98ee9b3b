import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { statements, verifyRegister } from '../api/journal-api';
import type { Register, Statement } from '../api/types';
import { registerRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { copyText } from '../ui/clipboard';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { printText } from '../ui/print-text';
import { tokens } from '../ui/tokens';
import { anchorsOf, isEmptyHead, UNWRITTEN, type WrittenHead, wrongIn } from './verification-anchors';
import { verificationResult } from './verification-result';
import { verificationStyles } from './verification-styles';
import { type Verified, verificationText } from './verification-text';
import { writtenHeads } from './written-heads';

const SECOND = 1000;

/** An inspector's page: reads a whole register anew and tells what is wrong with it. */
@customElement('ce-verification-page')
export class CeVerificationPage extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, verificationStyles];

  @property() register = '';

  @state() private current: Register | null = null;
  @state() private kept: readonly Statement[] | null = null;
  @state() private withKept = true;
  @state() private written: readonly WrittenHead[] = [UNWRITTEN];
  @state() private wrongTold = false;
  /** Seconds since the verification began; null while none runs. */
  @state() private elapsed: number | null = null;
  @state() private verified: Verified | null = null;
  @state() private failure = '';

  private clock = 0;

  override disconnectedCallback(): void {
    clearInterval(this.clock);
    this.elapsed = null;
    super.disconnectedCallback();
  }

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('register') || !this.hasUpdated || this.shell === null) return;
    // Heads from paper are those of the register before.
    this.written = [UNWRITTEN];
    this.wrongTold = false;
    void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    const signal = this.anew();
    this.failure = '';
    this.verified = null;
    this.kept = null;
    this.current = null;
    try {
      const [registers, kept] = await Promise.all([
        shell.api.registers(signal),
        statements(shell.api, this.register, signal),
      ]);
      this.current = registers.find(({ code }) => code === this.register) ?? null;
      this.kept = kept;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const title = this.current?.title ?? '';
    return html`
      <a class="button quiet back" href=${this.shell?.href(registerRoute(this.register)) ?? '#'}>${icon('back')}${title}</a>
      <header>
        <h1 tabindex="-1">${t.verification.title}</h1>
        <p class="soft">${t.verification.lead}</p>
      </header>
      ${this.shell?.session?.mayRegister === true ? this.form() : html`<p class="notice">${icon('info')}${t.verification.notForYou}</p>`}
      <div role="status">
        ${this.elapsed === null
          ? nothing
          : html`<p class="notice">
              ${icon('clock')}<span
                ><strong>${t.verification.running}</strong>
                <span aria-hidden="true">${t.verification.seconds(this.elapsed)}.</span>
                ${t.verification.of(this.current?.entries ?? 0)}</span
              >
            </p>`}
      </div>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${this.verified === null
        ? nothing
        : verificationResult(this.verified, t, {
            copy: this.onCopy,
            print: this.onPrint,
            href: (route) => this.shell?.href(route) ?? '#',
          })}
    `;
  }

  private form(): TemplateResult {
    const { t } = this;
    return html`<form class="panel" novalidate @submit=${this.onSubmit}>
      <h2>${t.verification.anchors}</h2>
      <p class="soft small">${t.verification.anchorsHint}</p>
      <h3>${t.verification.kept}</h3>
      ${this.keptStatements()}
      <h3>${t.verification.paper}</h3>
      <p class="soft small">${t.verification.paperHint}</p>
      ${writtenHeads(this.written, this.wrongTold, t, (heads) => (this.written = heads))}
      <div class="buttons">
        <button class="button small" type="button" @click=${() => (this.written = [...this.written, UNWRITTEN])}>
          ${icon('plus')}${t.verification.add}
        </button>
      </div>
      <div class="buttons">
        <button class="button primary" aria-disabled=${this.elapsed === null && this.kept !== null ? 'false' : 'true'}>
          ${t.verification.run}
        </button>
      </div>
    </form>`;
  }

  private keptStatements(): TemplateResult {
    const { t, kept } = this;
    if (kept === null) return html`<span class="skeleton" aria-busy="true"></span>`;
    if (kept.length === 0) return html`<p class="soft">${t.verification.keptNone}</p>`;
    return html`<label class="check"
      ><input
        type="checkbox"
        .checked=${this.withKept}
        @change=${(event: Event) => (this.withKept = (event.target as HTMLInputElement).checked)}
      />
      ${t.verification.keptAll(kept.length)}</label
    >`;
  }

  private readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.elapsed !== null || this.kept === null) return;
    this.wrongTold = true;
    if (this.written.some((head) => !isEmptyHead(head) && wrongIn(head).length > 0)) {
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    void this.verify(this.kept);
  };

  private async verify(kept: readonly Statement[]): Promise<void> {
    const { shell, register } = this;
    if (shell === null) return;
    const signal = this.anew();
    const began = performance.now();
    this.elapsed = 0;
    this.clock = window.setInterval(() => (this.elapsed = Math.floor((performance.now() - began) / SECOND)), SECOND);
    this.failure = '';
    this.verified = null;
    try {
      const report = await verifyRegister(shell.api, register, anchorsOf(this.written, this.withKept ? kept : []), signal);
      this.verified = { report, title: this.current?.title ?? register, by: shell.session?.displayName ?? '', kept };
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    } finally {
      clearInterval(this.clock);
      this.elapsed = null;
    }
    if (signal.aborted) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#result')?.focus();
  }

  private readonly onCopy = (): void => {
    const { verified, shell, t } = this;
    if (verified === null) return;
    void copyText(`${t.verification.title}\n\n${verificationText(verified, t)}`).then((copied) =>
      shell?.notify(copied ? t.verification.copied : t.verification.notCopied),
    );
  };

  private readonly onPrint = (): void => {
    if (this.verified !== null) printText(this.t.verification.title, verificationText(this.verified, this.t));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-verification-page': CeVerificationPage;
  }
}
