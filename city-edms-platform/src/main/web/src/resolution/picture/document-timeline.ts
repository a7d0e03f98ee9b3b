import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Stage, type Timeline, timeline } from '../../api/resolution-api';
import { dayAndTime } from '../../i18n/dates';
import type { Shell } from '../../shell/shell';
import { base, panels } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { tokens } from '../../ui/tokens';
import { actList } from '../task/act-list';

/** How long each stage of a document took, and all that was done about it. */
@customElement('ce-document-timeline')
export class CeDocumentTimeline extends CeView {
  static override readonly styles = [
    tokens,
    base,
    panels,
    css`
      section {
        display: grid;
        gap: 1rem;
        padding: 1.25rem;
      }

      .stages {
        display: grid;
        gap: 0.75rem;
      }

      .stages li {
        display: grid;
        gap: 0.25rem;
      }

      .stages p {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.75rem;
        justify-content: space-between;
      }

      .track {
        height: 0.5rem;
        border-radius: 0.25rem;
        background: var(--ce-sunken);
      }

      .track i {
        display: block;
        min-width: 4px;
        height: 100%;
        border-radius: inherit;
        background: var(--ce-accent);
      }

      .track i.going {
        background: var(--ce-wheat);
      }

      .acts {
        display: grid;
        gap: 0.875rem;
      }

      .acts li {
        display: grid;
        gap: 0.125rem;
        padding-inline-start: 0.875rem;
        border-inline-start: 2px solid var(--ce-accent-line);
        overflow-wrap: anywhere;
      }

      .words {
        white-space: pre-line;
      }
    `,
  ];

  @property({ attribute: 'document-id' }) documentId = '';
  @state() private read: Timeline | null = null;

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      this.read = await timeline(shell.api, this.documentId, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.read = null; // the panel above says why the execution cannot be read
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { timeline: words } = this.t.resolution;
    const { read } = this;
    if (read === null || (read.stages.length === 0 && read.acts.length === 0)) return nothing;
    const longest = Math.max(1, ...read.stages.map(({ hours }) => hours));
    return html`<section class="panel" aria-label=${words.title}>
      <h2>${words.title}</h2>
      <ul class="stages">${read.stages.map((stage) => this.stage(stage, longest))}</ul>
      <h2>${words.acts}</h2>
      ${actList(read.acts, this.shell)}
    </section>`;
  }

  private stage(stage: Stage, longest: number): TemplateResult {
    const { timeline: words } = this.t.resolution;
    const going = (stage.to ?? '') === '';
    const whose = stage.whose ?? '';
    const time = stage.hours < 24 ? words.hours(stage.hours) : words.days(stage.workingDays);
    return html`<li>
      <p>
        <b>${words.stages[stage.stage]}${whose === '' ? '' : `: ${whose}`}</b>
        <span class="number">${time}${going ? ` · ${words.going}` : ''}</span>
      </p>
      <span class="track" aria-hidden="true">
        <i class=${going ? 'going' : ''} .style=${`display:block;width:${Math.round((100 * stage.hours) / longest)}%`}></i>
      </span>
      <span class="small faint number">${dayAndTime(stage.from)}${going ? '' : ` – ${dayAndTime(stage.to ?? '')}`}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-document-timeline': CeDocumentTimeline;
  }
}
