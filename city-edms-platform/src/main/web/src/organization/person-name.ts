import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { personName, savePersonName } from '../api/organization-api';
import type { StructurePerson } from '../api/types';
import { dialogStyles } from '../deadline/dialog-styles';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { textField } from './fields';

interface Draft {
  readonly patronymic: string;
  readonly dative: string;
  readonly briefDative: string;
}

/** How resolutions address somebody; the patronymic, and the dative where the rule errs, are written here. */
@customElement('ce-person-name')
export class CePersonName extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    dialogStyles,
    css`
      .form {
        padding: 0;
      }
    `,
  ];

  @property({ attribute: false }) userName = '';

  @state() private person: StructurePerson | null = null;
  @state() private draft: Draft | null = null;
  @state() private failure = '';

  protected override start(): void {
    void this.load();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('userName') !== undefined && this.shell !== null) {
      this.person = null;
      this.draft = null;
      void this.load();
    }
  }

  private async load(): Promise<void> {
    const { shell, userName } = this;
    if (shell === null || userName === '') return;
    try {
      this.person = await personName(shell.api, userName, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, draft, person } = this;
    if (shell === null || draft === null || person === null) return;
    this.failure = '';
    try {
      this.person = await savePersonName(shell.api, person.userName, {
        patronymic: draft.patronymic,
        sex: person.sex,
        dative: draft.dative || null,
        briefDative: draft.briefDative || null,
      });
      this.draft = null;
      shell.notify(this.t.organization.saved);
      this.dispatchEvent(new CustomEvent('ce-saved', { bubbles: true, composed: true }));
    } catch (error) {
      this.failure = failureText(error);
    }
  };

  protected override render(): TemplateResult {
    const { t, person, draft } = this;
    const words = t.organization;
    if (person === null) return html`${this.failure === '' ? nothing : this.trouble()}`;
    if (draft === null) {
      return html`<p class="small soft">
        ${words.addressed}: ${person.dative}
        ${this.shell?.session?.mayAdminister === true
          ? html`<button
              class="button small quiet"
              aria-label="${words.change}: ${person.dative}"
              @click=${() =>
                (this.draft = {
                  patronymic: person.patronymic,
                  dative: person.ownDative ?? '',
                  briefDative: person.ownBriefDative ?? '',
                })}
            >
              ${icon('pencil')}${words.change}
            </button>`
          : nothing}
      </p>`;
    }
    const set = (change: Partial<Draft>) => (this.draft = { ...(this.draft ?? draft), ...change });
    return html`<form class="form" novalidate autocomplete="off" @submit=${this.save}>
      ${this.failure === '' ? nothing : this.trouble()}
      ${textField(words.patronymic, draft.patronymic, (patronymic) => set({ patronymic }), { maximum: 100 })}
      ${textField(words.ownDative, draft.dative, (dative) => set({ dative }), { hint: words.dativeHint })}
      ${textField(words.ownBriefDative, draft.briefDative, (briefDative) => set({ briefDative }), {
        maximum: 150,
        hint: words.dativeHint,
      })}
      <div class="actions">
        <button class="button primary">${t.common.save}</button>
        <button type="button" class="button quiet" @click=${() => (this.draft = null)}>${t.common.cancel}</button>
      </div>
    </form>`;
  }

  private trouble(): TemplateResult {
    return html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-person-name': CePersonName;
  }
}
