import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type PeriodicTask, periodicTasks } from '../../api/resolution-api';
import { shortDay } from '../../i18n/dates';
import type { Shell } from '../../shell/shell';
import { base, buttons, panels } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import { inLanguage } from '../words';
import './periodic-acts';

/** The periodic tasks of a document: by which rule, when the next is due, and who may stop or change it does so here. */
@customElement('ce-periodic-list')
export class CePeriodicList extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      section {
        display: grid;
        gap: 0.75rem;
        padding: 1.25rem;
      }

      li {
        display: grid;
        gap: 0.75rem;
        padding: 0.75rem 0;
        border-top: 1px solid var(--ce-line);
      }
    `,
  ];

  @property({ attribute: 'document-id' }) documentId = '';

  @state() private tasks: readonly PeriodicTask[] = [];
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      this.tasks = await periodicTasks(shell.api, this.documentId, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { periodic } = this.t.resolution;
    if (this.tasks.length === 0 && this.failure === '') return nothing;
    return html`<section class="panel" aria-label=${periodic.title}>
      <h2>${periodic.title}</h2>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      <ul>
        ${this.tasks.map((task) => this.line(task))}
      </ul>
    </section>`;
  }

  private line(task: PeriodicTask): TemplateResult {
    const { periodic } = this.t.resolution;
    const next = task.nextDue ?? '';
    const facts = [periodic.states[task.state], periodic.given(task.given), next === '' ? '' : periodic.next(shortDay(next)), task.reason ?? ''];
    return html`<li>
      <p>
        <b>${inLanguage(task.words)}</b><br />
        <span class="small soft">${facts.filter((fact) => fact !== '').join(' · ')}</span>
      </p>
      <ce-periodic-acts
        .task=${task}
        @ce-periodic=${(event: CustomEvent<readonly PeriodicTask[]>) => (this.tasks = event.detail)}
      ></ce-periodic-acts>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-periodic-list': CePeriodicList;
  }
}
