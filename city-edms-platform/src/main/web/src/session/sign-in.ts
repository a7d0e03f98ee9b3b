import '@vaadin/password-field';
import '@vaadin/text-field';
import type { PasswordField } from '@vaadin/password-field';
import type { TextField } from '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ProblemError } from '../api/problem';
import { createTicket } from '../api/tickets';
import { currentLanguage, LANGUAGES, type Language } from '../i18n/language';
import { base, buttons, panels } from '../ui/controls';
import { CeElement } from '../ui/element';
import { failureText } from '../ui/failure';
import { guilloche } from '../ui/guilloche';
import { icon } from '../ui/icons';
import { mark } from '../ui/mark';
import { tokens } from '../ui/tokens';
import { signInStyles } from './sign-in-styles';
import { ticketStore } from './ticket-store';

/** Signs in with ACS's own tickets. Fires `signed-in`. `again` is the form over a page whose session ended. */
@customElement('ce-sign-in')
export class CeSignIn extends CeElement {
  static override readonly styles = [tokens, base, buttons, panels, signInStyles];

  /** Base of the v1 REST API. */
  @property() repository = '';
  @property({ type: Boolean, reflect: true }) again = false;
  @property() userName = '';

  @state() private busy = false;
  @state() private failure = '';
  @state() private checked = false;

  @query('vaadin-text-field') private readonly nameField!: TextField;
  @query('vaadin-password-field') private readonly passwordField!: PasswordField;

  protected override firstUpdated(): void {
    (this.userName === '' ? this.nameField : this.passwordField).focus();
  }

  protected override render(): TemplateResult {
    return this.again ? this.form() : html`<div class="stage">${this.poster()}${this.form()}</div>`;
  }

  private poster(): TemplateResult {
    const { t } = this;
    return html`<header class="poster">
      <svg class="guilloche" viewBox="-360 -360 720 720" aria-hidden="true" focusable="false">${guilloche()}</svg>
      <div class="brand">${mark(44)}<span>${t.product}</span></div>
      <ul class="promises">
        ${[t.signIn.promise1, t.signIn.promise2, t.signIn.promise3].map(
          (promise) => html`<li>${icon('check')}<span>${promise}</span></li>`,
        )}
      </ul>
      <p class="line">${t.productLine}</p>
    </header>`;
  }

  private form(): TemplateResult {
    const { t } = this;
    const missing = (value: string) => this.checked && value === '';
    return html`<main class="side" aria-labelledby="title">
      <form novalidate @submit=${this.submit}>
        ${this.again
          ? nothing
          : html`<div class="brand small-brand">${mark(36)}<span>${t.product}</span></div>`}
        <h1 id="title" tabindex="-1">${this.again ? t.signIn.again : t.signIn.title}</h1>
        <p class="soft">${this.again ? t.signIn.againLead : t.signIn.lead}</p>
        <div role="alert">
          ${this.failure === ''
            ? nothing
            : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
        </div>
        <vaadin-text-field
          .label=${t.signIn.userName}
          name="username"
          autocomplete="username"
          autocapitalize="none"
          .value=${this.userName}
          .invalid=${missing(this.userName)}
          .errorMessage=${missing(this.userName) ? t.signIn.empty : ''}
          manual-validation
          @input=${this.typed}
        ></vaadin-text-field>
        <vaadin-password-field
          .label=${t.signIn.password}
          name="password"
          autocomplete="current-password"
          manual-validation
          .i18n=${{ reveal: t.signIn.showPassword }}
        ></vaadin-password-field>
        <button class="button primary large" aria-disabled=${this.busy ? 'true' : 'false'}>
          ${this.busy ? t.signIn.submitting : t.signIn.submit}
        </button>
      </form>
      ${this.again ? nothing : this.languages()}
    </main>`;
  }

  private languages(): TemplateResult {
    const names: Record<Language, string> = { uk: 'Українська', en: 'English' };
    return html`<div class="languages" role="group" aria-label=${this.t.nav.language}>
      ${LANGUAGES.map(
        (language) =>
          html`<button
            type="button"
            lang=${language}
            class="button quiet small"
            aria-pressed=${currentLanguage.get() === language ? 'true' : 'false'}
            @click=${() => currentLanguage.choose(language)}
          >
            ${names[language]}
          </button>`,
      )}
    </div>`;
  }

  private typed(event: Event): void {
    this.userName = (event.currentTarget as TextField).value;
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const userName = this.nameField.value.trim();
    const password = this.passwordField.value;
    this.userName = userName;
    this.checked = true;
    this.passwordField.invalid = password === '';
    this.passwordField.errorMessage = password === '' ? this.t.signIn.empty : '';
    if (userName === '' || password === '') {
      (userName === '' ? this.nameField : this.passwordField).focus();
      return;
    }
    this.busy = true;
    this.failure = '';
    try {
      const ticket = await createTicket(this.repository, userName, password);
      ticketStore.set({ ticket, userName });
      this.passwordField.value = '';
      this.dispatchEvent(new CustomEvent('signed-in', { bubbles: true, composed: true }));
    } catch (error) {
      // ACS answers a wrong password with 403, other servers with 401.
      const refused = error instanceof ProblemError && (error.status === 401 || error.status === 403);
      this.failure = refused ? this.t.signIn.wrong : failureText(error);
      if (refused) {
        this.passwordField.focus();
        this.passwordField.querySelector('input')?.select();
      }
    } finally {
      this.busy = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-sign-in': CeSignIn;
  }
}
