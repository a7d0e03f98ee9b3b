import { html, nothing, type TemplateResult } from 'lit';
import type { PreparedResolution, Suggestion, TrayLine } from '../../api/resolution-api';
import { messages } from '../../i18n/messages';
import { icon } from '../../ui/icons';
import type { Written } from '../form/draft';
import { ofPrepared } from './prepared';
import './prepared-card';
import './suggestion-list';

/** What may be done about the letter on top. */
export interface Ways {
  /** What waits of an assistant, as it was read. */
  readonly seen: (read: PreparedResolution | null) => void;
  readonly approve: (read: PreparedResolution) => void;
  readonly write: (written: Written | null) => void;
  readonly suggestion: (suggestion: Suggestion) => void;
  readonly noted: () => void;
  readonly back: () => void;
}

/** A prepared resolution, suggestions and the other ways; an assistant only prepares. */
export function letterWays(line: TrayLine, assistant: boolean, ways: Ways): TemplateResult {
  const { stack, prepared } = messages().resolution;
  return html`<ce-prepared-card
      .line=${line}
      ?assistant=${assistant}
      @ce-prepared-read=${(event: CustomEvent<PreparedResolution | null>) => ways.seen(event.detail)}
      @ce-approve=${(event: CustomEvent<PreparedResolution>) => ways.approve(event.detail)}
      @ce-change=${(event: CustomEvent<PreparedResolution>) => ways.write(ofPrepared(event.detail))}
    ></ce-prepared-card>
    <ce-suggestion-list
      document-id=${line.document.id}
      .post=${line.post}
      @ce-suggestion=${(event: CustomEvent<Suggestion>) => ways.suggestion(event.detail)}
    ></ce-suggestion-list>
    <div class="others">
      <button class="button primary large wide" @click=${() => ways.write(null)}>${icon('pencil')}${assistant ? prepared.prepare : stack.own}</button>
      ${assistant
        ? nothing
        : html`<button class="button" @click=${ways.noted}>${icon('check')}${stack.noted}</button>
            <button class="button" @click=${ways.back}>${icon('undo')}${stack.sendBack}</button>`}
    </div>`;
}
