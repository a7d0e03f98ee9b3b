import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { structure, structureActs } from '../api/organization-api';
import type { StructureAct } from '../api/types';
import { pageStyles } from '../correspondence/page-styles';
import { today } from '../i18n/dates';
import { administrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { type ActFilter, choicesOf, filterOf, itemOf } from './act-filter';
import { actOrigin, actText } from './act-words';
import { accountField, type Choice, choiceField } from './fields';

const PAGE = 50;

/** «Історія структури»: what was changed, since when, by which order, by whom; the newest first. */
@customElement('ce-structure-acts')
export class CeStructureActs extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    pageStyles,
    css`
      .bar > * {
        flex: 1 1 14rem;
      }

      .about {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.5rem;
      }
    `,
  ];

  /** A unit or a post out of the address. */
  @property() item: string | null = null;

  @state() private filter: Pick<ActFilter, 'kind' | 'reference'> | null = null;
  @state() private acts: readonly StructureAct[] | null = null;
  @state() private more = false;
  @state() private units: readonly Choice[] = [];
  @state() private posts: readonly Choice[] = [];
  @state() private failure = '';

  protected override start(shell: Shell): void {
    this.filter = filterOf(this.item);
    void this.load(shell, false);
    void this.loadChoices(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('item') || this.shell === null || this.acts === null) return;
    // Going back in the browser; what was chosen here has its place in the address already.
    const filter = filterOf(this.item);
    if (itemOf(filter) !== itemOf(this.filter)) {
      this.filter = filter;
      void this.load(this.shell, false);
    }
  }

  private async loadChoices(shell: Shell): Promise<void> {
    try {
      const { units, posts } = choicesOf(await structure(shell.api, today(), this.alive));
      this.units = units;
      this.posts = posts;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private async load(shell: Shell, further: boolean): Promise<void> {
    this.failure = '';
    const { filter } = this;
    const known = further ? (this.acts ?? []) : [];
    try {
      const page = await structureActs(shell.api, filter, known.at(-1)?.id ?? null, this.alive);
      if (filter !== this.filter) return;
      this.acts = [...known, ...page];
      this.more = page.length === PAGE;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private choose(filter: Pick<ActFilter, 'kind' | 'reference'> | null): void {
    const { shell } = this;
    if (shell === null) return;
    this.filter = filter;
    this.acts = null;
    shell.navigate(administrationRoute('structure-acts', itemOf(filter)), 'replace');
    void this.load(shell, false);
  }

  private chosen(kind: ActFilter['kind']): string {
    return this.filter?.kind === kind ? this.filter.reference : '';
  }

  private pick(kind: ActFilter['kind'], reference: string): void {
    if (reference !== '') this.choose({ kind, reference });
    else if (this.filter?.kind === kind) this.choose(null);
  }

  /** The name of what is shown: of today, else as the acts have it. */
  private name({ kind, reference }: Pick<ActFilter, 'kind' | 'reference'>): string {
    const listed = (kind === 'unit' ? this.units : kind === 'post' ? this.posts : []).find(({ value }) => value === reference);
    if (listed !== undefined) return listed.label.replace(/^(— )+/, '');
    const told = (this.acts ?? []).flatMap(({ about }) => about).find((one) => one.kind === kind && one.reference === reference);
    return told?.name ?? reference;
  }

  protected override render(): TemplateResult {
    const { t, shell, filter } = this;
    const words = t.structureActs;
    return html`
      <header>
        <div>
          <h1 tabindex="-1">${words.title}</h1>
          <p class="soft">${words.lead}</p>
        </div>
      </header>
      <div class="bar">
        ${choiceField(words.unit, this.units, this.chosen('unit'), (unit) => this.pick('unit', unit))}
        ${choiceField(words.post, this.posts, this.chosen('post'), (post) => this.pick('post', post))}
        ${shell === null ? nothing : accountField(shell, words.person, this.chosen('person'), (person) => this.pick('person', person))}
      </div>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${filter === null
        ? nothing
        : html`<p class="actions" role="status">
            <span>${words.shown(this.name(filter))}</span>
            <button class="button small" @click=${() => this.choose(null)}>${icon('close')}${words.all}</button>
          </p>`}
      ${this.list()}
    `;
  }

  private list(): TemplateResult {
    const words = this.t.structureActs;
    const { acts } = this;
    if (acts === null) return html`<div class="panel block"><span class="skeleton"></span></div>`;
    if (acts.length === 0) {
      return html`<div class="panel empty">${icon('clock')}<strong>${words.none}</strong>${words.noneText}</div>`;
    }
    return html`<ul class="panel rows">
        ${acts.map((act) => this.act(act))}
      </ul>
      ${this.more && this.shell !== null
        ? html`<div class="actions">
            <button class="button" @click=${() => this.shell !== null && void this.load(this.shell, true)}>${words.more}</button>
          </div>`
        : nothing}`;
  }

  private act(act: StructureAct): TemplateResult {
    const words = this.t.structureActs;
    const others = act.about.filter(
      ({ kind, reference }) =>
        kind !== 'institution' && !(kind === this.filter?.kind && reference === this.filter.reference),
    );
    return html`<li>
      <span class="second">${actText(act, this.t)}</span>
      <span class="second small soft">${actOrigin(act, this.t)}</span>
      ${others.length === 0
        ? nothing
        : html`<span class="second about">
            ${others.map(
              ({ kind, reference, name }) => html`<button
                class="button small quiet"
                aria-label=${words.only(name)}
                title=${words.only(name)}
                @click=${() => this.choose({ kind, reference })}
              >
                ${name}
              </button>`,
            )}
          </span>`}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-structure-acts': CeStructureActs;
  }
}
