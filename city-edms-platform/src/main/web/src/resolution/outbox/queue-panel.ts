import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { currentLanguage } from '../../i18n/language';
import type { Shell } from '../../shell/shell';
import { base, buttons, panels } from '../../ui/controls';
import { CeView } from '../../ui/element';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import type { Command } from './command';
import { OutboxWatch } from './outbox-watch';

/** Decisions that wait for the network, and those the server would not have. Fires `ce-again` (Command): its letter lies in the folder again. */
@customElement('ce-queue-panel')
export class CeQueuePanel extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        margin-top: -1rem;
      }

      .notice {
        margin-top: 1rem;
      }

      .notice > div {
        display: grid;
        gap: 0.5rem;
        min-width: 0;
      }

      li {
        display: grid;
        gap: 0.375rem;
        padding: 0.375rem 0;
        overflow-wrap: anywhere;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  private readonly watch = new OutboxWatch(this);

  protected override start(shell: Shell): void {
    this.watch.follow(shell.api, shell.session?.userName ?? '');
  }

  protected override render(): TemplateResult {
    const { commands } = this.watch;
    const waiting = commands.filter(({ stage }) => stage === 'waiting');
    const refused = commands.filter(({ stage }) => stage === 'refused');
    return html`<div role="status">${waiting.length === 0 ? nothing : this.waiting(waiting)}</div>
      <div role="alert">${refused.length === 0 ? nothing : this.refused(refused)}</div>`;
  }

  private name({ letter }: Command): TemplateResult {
    return html`<span><b class="number">${letter.number ?? this.t.resolution.queue.without}</b> ${letter.summary ?? ''}</span>`;
  }

  private waiting(commands: readonly Command[]): TemplateResult {
    const { queue } = this.t.resolution;
    return html`<section class="notice warn" aria-label=${queue.waitingTitle}>
      ${icon('clock')}
      <div>
        <b>${queue.waitingTitle}: ${commands.length}</b>
        <p class="small">${queue.waitingText}</p>
        <ul>${commands.map((command) => html`<li>${this.name(command)}</li>`)}</ul>
        <p><button class="button small" @click=${() => this.watch.outbox?.nudge()}>${icon('refresh')}${queue.now}</button></p>
      </div>
    </section>`;
  }

  private refused(commands: readonly Command[]): TemplateResult {
    const { queue } = this.t.resolution;
    return html`<section class="notice bad" aria-label=${queue.refusedTitle}>
      ${icon('warning')}
      <div>
        <b>${queue.refusedTitle}</b>
        <ul>
          ${commands.map(
            (command) =>
              html`<li>
                ${this.name(command)}
                <span>${command.problem?.[currentLanguage.get()] ?? queue.refusedUnknown}</span>
                <span class="actions">
                  <button class="button small" @click=${() => this.again(command)}>${queue.again}</button>
                  <a class="button small" href=${this.shell?.href({ view: 'document', id: command.letter.document }) ?? '#'}>
                    ${queue.open}
                  </a>
                </span>
              </li>`,
          )}
        </ul>
      </div>
    </section>`;
  }

  private async again(command: Command): Promise<void> {
    await this.watch.outbox?.forget(command.key);
    this.dispatchEvent(new CustomEvent('ce-again', { detail: command }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-queue-panel': CeQueuePanel;
  }
}
