import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { structure } from '../api/organization-api';
import type { Structure, StructurePost, StructureUnit } from '../api/types';
import { pageStyles } from '../correspondence/page-styles';
import { today } from '../i18n/dates';
import { administrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { type Choice, dayField, textField } from './fields';
import './post-dialog';
import type { CePostDialog } from './post-dialog';
import './single-step-dialog';
import type { CeSingleStepDialog } from './single-step-dialog';
import { structureStyles } from './structure-styles';
import './unit-dialog';
import type { CeUnitDialog } from './unit-dialog';

/** «Структура»: institutions, their units as a tree, posts and people, as they are on a day. */
@customElement('ce-structure-admin')
export class CeStructureAdmin extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, pageStyles, structureStyles];

  @state() private day = today();
  @state() private text = '';
  @state() private found: Structure | null = null;
  @state() private failure = '';

  @query('ce-unit-dialog') private readonly unitDialog!: CeUnitDialog;
  @query('ce-post-dialog') private readonly postDialog!: CePostDialog;
  @query('ce-single-step-dialog') private readonly stepDialog!: CeSingleStepDialog;

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    try {
      this.found = await structure(shell.api, this.day, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly reload = (): void => {
    if (this.shell !== null) void this.load(this.shell);
  };

  private get may(): boolean {
    return this.shell?.session?.mayAdminister === true;
  }

  private unitsOf(institution: string): StructureUnit[] {
    return (this.found?.units ?? []).filter((unit) => unit.institution === institution);
  }

  private choices(institution: string, top: boolean): Choice[] {
    const units = this.unitsOf(institution).map(({ unit, depth, name }) => ({
      value: String(unit),
      label: `${'— '.repeat(depth)}${name}`,
    }));
    return top ? [{ value: '', label: this.t.organization.noParent }, ...units] : units;
  }

  private isFound(post: StructurePost, unit: StructureUnit): boolean {
    const words = this.text.toLocaleLowerCase('uk').split(/\s+/).filter((word) => word !== '');
    const line = [post.title, unit.name, post.holder?.fullName ?? '', post.acting?.fullName ?? '']
      .join(' ')
      .toLocaleLowerCase('uk');
    return words.every((word) => line.includes(word));
  }

  protected override render(): TemplateResult {
    const { t, found } = this;
    const words = t.organization;
    return html`
      <header>
        <div>
          <h1 tabindex="-1">${words.structure.title}</h1>
          <p class="soft">${words.structure.lead}</p>
        </div>
        ${this.may
          ? html`<button class="button" @click=${() => this.unitDialog.addInstitution(found?.institutions.length ?? 0)}>
              ${icon('plus')}${words.newInstitution}
            </button>`
          : nothing}
      </header>
      <div class="bar">
        ${textField(words.search, this.text, (text) => (this.text = text), { maximum: 100 })}
        ${dayField(t, words.asOf, this.day, (day) => {
          if (day === '') return;
          this.day = day;
          this.reload();
        })}
      </div>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${found === null
        ? html`<div class="panel block"><span class="skeleton"></span></div>`
        : found.institutions.map(
            ({ code, name }) => html`<section class="institution" aria-labelledby="institution-${code}">
              <div class="head">
                <h2 id="institution-${code}">${name}</h2>
                ${this.may
                  ? html`<span class="actions">
                      <a class="button small quiet" href=${this.shell?.href(administrationRoute('presets', code)) ?? ''}
                        >${icon('registers')}${t.presetRegisters.page.title}</a
                      >
                      <button class="button small" @click=${() => this.unitDialog.add(code, null, this.choices(code, true))}>
                        ${icon('plus')}${words.newUnit}
                      </button>
                    </span>`
                  : nothing}
              </div>
              ${this.unitsOf(code).map((unit) => this.unit(unit))}
            </section>`,
          )}
      <ce-unit-dialog @ce-saved=${this.reload}></ce-unit-dialog>
      <ce-post-dialog
        @ce-saved=${this.reload}
        @ce-by-order=${(event: CustomEvent<StructurePost>) => found !== null && this.stepDialog.forPost(event.detail, found)}
      ></ce-post-dialog>
      <ce-single-step-dialog @ce-saved=${this.reload}></ce-single-step-dialog>
    `;
  }

  private unit(unit: StructureUnit): TemplateResult | typeof nothing {
    const words = this.t.organization;
    const posts = (this.found?.posts ?? []).filter((post) => post.unit === unit.unit);
    const shown = posts.filter((post) => this.isFound(post, unit));
    if (this.text.trim() !== '' && shown.length === 0) return nothing;
    return html`<article class="panel unit" style="--depth: ${unit.depth}" aria-label=${unit.name}>
      <div class="head">
        <h3>${unit.name} <span class="small faint number">${unit.code}</span></h3>
        ${this.may
          ? html`<span class="actions">
              <button
                class="button small quiet"
                aria-label="${words.change}: ${unit.name}"
                @click=${() => this.unitDialog.change(unit, this.choices(unit.institution, true))}
              >
                ${icon('pencil')}${words.change}
              </button>
              <button
                class="button small quiet"
                aria-label="${this.t.structureStep.byOrder} ${unit.name}"
                @click=${() => this.found !== null && this.stepDialog.forUnit(unit, this.found)}
              >
                ${icon('stamp')}${this.t.structureStep.byOrder}
              </button>
              <a
                class="button small quiet"
                aria-label="${this.t.structureActs.history}: ${unit.name}"
                href=${this.shell?.href(administrationRoute('structure-acts', `unit-${unit.unit}`)) ?? ''}
                >${icon('clock')}${this.t.structureActs.history}</a
              >
              <button
                class="button small quiet"
                aria-label="${words.newPost}: ${unit.name}"
                @click=${() => this.postDialog.add(unit.unit, this.choices(unit.institution, false))}
              >
                ${icon('plus')}${words.newPost}
              </button>
            </span>`
          : nothing}
      </div>
      ${shown.length === 0
        ? nothing
        : html`<ul class="posts">
            ${shown.map((post) => html`<li>${this.post(post, unit)}</li>`)}
          </ul>`}
    </article>`;
  }

  private post(post: StructurePost, unit: StructureUnit): TemplateResult {
    const words = this.t.organization;
    return html`<button class="post" @click=${() => this.postDialog.open(post, this.choices(unit.institution, false))}>
      <span>${post.headsUnit ? html`<b>${post.title}</b>` : post.title}</span>
      <span>
        ${post.holder === null
          ? html`<span class="tag vacant">${words.vacant}</span>`
          : html`${post.holder.fullName} ${post.holder.present ? nothing : html`<span class="tag vacant">${words.absent}</span>`}`}
        ${post.acting === null ? nothing : html`<span class="tag">${words.actingTag(post.acting.briefName)}</span>`}
      </span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-structure-admin': CeStructureAdmin;
  }
}
