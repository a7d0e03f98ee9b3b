import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { arrangeDeliveryWays, deliveryWays, type DeliveryWay } from '../api/delivery-api';
import { dayAndTime } from '../i18n/dates';
import { currentLanguage } from '../i18n/language';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { icon } from '../ui/icons';
import { CeReadingView } from '../ui/reading-view';
import { tokens } from '../ui/tokens';
import { entryOf, moved, NEW_WAY, type WayEntry } from './way-draft';
import './way-form';
import { forgetWays } from './ways-of';

/** «Способи надходження та відправлення»: the council's directory of ways. */
@customElement('ce-delivery-ways')
export class CeDeliveryWays extends CeReadingView {
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

      header p {
        max-width: 46rem;
      }

      ol > li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.125rem 1rem;
        align-items: center;
        padding: 0.75rem 1.125rem;
        border-top: 1px solid var(--ce-line);
      }

      ol > li:first-child {
        border-top: none;
      }

      .title {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.625rem;
        align-items: baseline;
      }

      .retired .title b {
        color: var(--ce-ink-soft);
      }

      .tag {
        padding: 0 0.5rem;
        border-radius: 1rem;
        background: var(--ce-sunken);
        color: var(--ce-ink-soft);
        font-size: var(--ce-text-xs);
        font-weight: 600;
      }

      .tools {
        display: flex;
        gap: 0.25rem;
      }

      @media (max-width: 600px) {
        ol > li {
          grid-template-columns: minmax(0, 1fr);
        }

        .tools {
          justify-self: end;
        }
      }

      .tools [aria-disabled='true'] {
        opacity: 0.4;
        cursor: default;
      }

      .down svg {
        transform: rotate(180deg);
      }

      ce-way-form {
        grid-column: 1 / -1;
        margin: 0.5rem -1.125rem -0.75rem;
        border-top: 1px solid var(--ce-line);
        background: var(--ce-sunken);
      }

      .panel > ce-way-form {
        margin: 0;
        border-top: none;
        background: none;
      }
    `,
  ];

  @state() private ways: readonly DeliveryWay[] | null = null;
  @state() private open: WayEntry | null = null;
  @state() private moving = false;

  protected async read({ api }: Shell): Promise<void> {
    this.ways = await deliveryWays(api, this.alive);
  }

  private readonly saved = (): void => {
    if (this.shell === null) return;
    const code = this.open?.isNew === false ? this.open.code : null;
    this.open = null;
    forgetWays(this.shell.api);
    void this.reread().then(() => this.focusTool(code === null ? 'add' : `edit-${code}`));
  };

  private close(): void {
    const before = this.open;
    this.open = null;
    void this.focusTool(before?.isNew === false ? `edit-${before.code}` : 'add');
  }

  private async focusTool(name: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-tool="${name}"]`)?.focus();
  }

  private async move(code: string, step: -1 | 1): Promise<void> {
    const codes = moved((this.ways ?? []).map((way) => way.code), code, step);
    if (codes === null || this.moving) return;
    this.moving = true;
    await this.attempt(async ({ api }) => {
      this.ways = await arrangeDeliveryWays(api, codes);
      forgetWays(api);
      await this.focusTool(`${step < 0 ? 'up' : 'down'}-${code}`);
    });
    this.moving = false;
  }

  protected override render(): TemplateResult {
    const t = this.t.ways;
    return html`
      <header>
        <h1 tabindex="-1">${t.title}</h1>
        <p class="soft">${t.lead}</p>
      </header>
      ${this.failureNotice()} ${this.list()}
      ${this.open?.isNew === true
        ? html`<section class="panel" aria-label=${t.add} @ce-saved=${this.saved} @ce-cancel=${this.close}>
            <ce-way-form .way=${this.open}></ce-way-form>
          </section>`
        : html`<p>
            <button class="button" data-tool="add" @click=${() => (this.open = NEW_WAY)}>${icon('plus')}${t.add}</button>
          </p>`}
    `;
  }

  /** Lines keep their elements when they move: what is typed in one stays there. */
  private list(): TemplateResult | typeof nothing {
    const { ways } = this;
    if (ways === null && this.failure !== '') return nothing;
    return html`<section class="panel" aria-label=${this.t.ways.list}>
      ${ways === null
        ? html`<span class="skeleton tall" aria-busy="true"></span>`
        : html`<ol @ce-saved=${this.saved} @ce-cancel=${this.close}>
            ${repeat(ways, ({ code }) => code, (way, at) => this.line(way, at === 0, at === ways.length - 1))}
          </ol>`}
    </section>`;
  }

  private line(way: DeliveryWay, first: boolean, last: boolean): TemplateResult {
    const t = this.t.ways;
    const title = currentLanguage.get() === 'uk' ? way.title.uk : (way.title.en ?? way.title.uk);
    const edited = this.open?.isNew === false && this.open.code === way.code;
    return html`<li class=${way.active ? '' : 'retired'}>
      <span>
        <span class="title">
          <b>${title}</b>
          <code class="small faint">${way.code}</code>
          ${way.active ? nothing : html`<span class="tag">${t.retired}</span>`}
          ${way.paperless ? html`<span class="tag">${t.paperlessTag}</span>` : nothing}
        </span>
        <span class="small soft">
          ${t.uses[way.use]}${way.use === 'receipt' || way.need === 'nothing' ? '' : ` · ${t.needs[way.need]}`}
          ${way.changedAt === null ? nothing : html`<br />${t.changed(way.changedBy ?? '', dayAndTime(way.changedAt))}`}
        </span>
      </span>
      <span class="tools">
        ${this.tool('up', way.code, t.up(title), () => this.move(way.code, -1), first)}
        ${this.tool('down', way.code, t.down(title), () => this.move(way.code, 1), last)}
        ${this.tool('edit', way.code, t.edit(title), () => (this.open = entryOf(way)))}
      </span>
      ${edited && this.open !== null ? html`<ce-way-form .way=${this.open}></ce-way-form>` : nothing}
    </li>`;
  }

  private tool(name: 'up' | 'down' | 'edit', code: string, label: string, act: () => unknown, end = false): TemplateResult {
    return html`<button
      class="button quiet icon-only ${name}"
      data-tool=${`${name}-${code}`}
      aria-label=${label}
      title=${label}
      aria-disabled=${end ? 'true' : nothing}
      @click=${act}
    >
      ${icon(name === 'edit' ? 'pencil' : 'up')}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-delivery-ways': CeDeliveryWays;
  }
}
