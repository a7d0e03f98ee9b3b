import { html, nothing, type TemplateResult } from 'lit';
import type { Attachment } from '../api/attachment-api';
import type { CardLayout, CityDocument } from '../api/types';
import '../appeal/appeal-section';
import '../correspondence/links-panel';
import '../correspondence/receipts-panel';
import '../deadline/deadline-panel';
import '../dispatch/dispatch-panel';
import { messages } from '../i18n/messages';
import type { Ways } from '../delivery/ways';
import '../intake/paper-original';
import { streamOf } from '../register/office-order';
import '../registration/document-changes';
import '../resolution/picture/document-execution';
import type { DocumentTab } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { icon } from '../ui/icons';
import './card-corrections';
import { cardSections } from './card-fields';
import './files-panel';
import type { RepositoryFile } from './shown-file';

interface PanelState {
  readonly layout: CardLayout | null;
  readonly ways: Ways;
  readonly main: RepositoryFile | null;
  readonly attachments: readonly Attachment[];
  /** Identity of the file that is shown beside the card. */
  readonly current: string;
  readonly shell: Shell | null;
  /** The document was changed on the server. */
  changed(): void;
}

/** What stands in a section of the card. */
export function documentPanel(tab: DocumentTab, shown: CityDocument, state: PanelState): TemplateResult | typeof nothing {
  switch (tab) {
    case 'card':
      return requisites(shown, state);
    case 'case':
      return html`<ce-appeal-section document-id=${shown.id} .kind=${shown.kind ?? 'appeal'}></ce-appeal-section>`;
    case 'execution':
      return html`<ce-document-execution document-id=${shown.id}></ce-document-execution>`;
    case 'files':
      return files(shown, state);
    case 'dispatch':
      return html`<ce-dispatch-panel .documentId=${shown.id}></ce-dispatch-panel>`;
    case 'links':
      return html`<ce-links-panel .documentId=${shown.id}></ce-links-panel>
        ${shown.kind === null || streamOf(shown.kind) !== 'incoming'
          ? nothing
          : html`<ce-receipts-panel .documentId=${shown.id}></ce-receipts-panel>`}`;
    case 'terms':
      return html`<ce-deadline .documentId=${shown.id} .received=${shown.card?.receivedOn ?? null}></ce-deadline>`;
    case 'history':
      return history(shown, state);
  }
}

function requisites(shown: CityDocument, { layout, ways, changed }: PanelState): TemplateResult {
  return html`<ce-document-changes .document=${shown} @ce-changed=${changed}></ce-document-changes>
    ${shown.card === null || shown.kind === null
      ? nothing
      : html`<div class="panel fields">
          ${cardSections(shown.card, shown.kind, layout, messages(), ways).map(
            (section) =>
              html`<section>
                <h2>${section.title}</h2>
                <dl>
                  ${section.fields.map(
                    ({ label, value, wide }) =>
                      html`<div class=${wide === true ? 'wide' : ''}>
                        <dt>${label}</dt>
                        <dd>${value}</dd>
                      </div>`,
                  )}
                </dl>
              </section>`,
          )}
        </div>`}`;
}

function files(shown: CityDocument, { main, attachments, current, shell }: PanelState): TemplateResult {
  const { registration } = shown;
  return html`<ce-files-panel
      .documentId=${shown.id}
      .main=${main}
      .attachments=${attachments}
      .current=${current}
      .open=${registration !== null && shown.voided === null}
    ></ce-files-panel>
    ${registration === null
      ? nothing
      : html`<ce-paper-original .shell=${shell} .document=${shown.id} .number=${registration.number}></ce-paper-original>`}`;
}

function history(shown: CityDocument, { layout, shell }: PanelState): TemplateResult {
  const t = messages();
  return html`<p class="notice">
      ${icon('clock')}
      <span>
        ${t.tabs.historyText}
        <a href=${shell?.href({ view: 'entry', id: shown.id }) ?? '#'}>${t.tabs.wholeHistory}</a>
      </span>
    </p>
    ${shown.kind === null
      ? nothing
      : html`<ce-card-corrections .documentId=${shown.id} .kind=${shown.kind} .layout=${layout}></ce-card-corrections>`}`;
}
