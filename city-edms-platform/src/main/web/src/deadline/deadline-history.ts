import { html, nothing, type TemplateResult } from 'lit';
import type { DeadlineAnswer, DocumentDeadline } from '../api/types';
import { dayAndTime, shortDay } from '../i18n/dates';
import type { Messages } from '../i18n/messages';

/** Where a document is shown. */
type DocumentHref = (document: string) => string;

/** What was done to a deadline, when and by whom: folded until it is asked for. */
export function deadlineHistory(t: Messages, history: DocumentDeadline['history'], href: DocumentHref): TemplateResult {
  return html`<details>
    <summary>${t.deadline.panel.history(history.length)}</summary>
    <ol>
      ${history.map(
        (act) =>
          html`<li>
            ${t.deadline.acts[act.act](shortDay(act.due))} · ${act.actorName}, ${dayAndTime(act.at)}
            ${act.answer === null ? nothing : html`<br />${answerLink(t, act.answer, href)}`}
            ${act.reason === null ? nothing : html`<br /><span class="soft">${act.reason}</span>`}
            ${act.notice === null ? nothing : html`<br /><a href=${href(act.notice)}>${t.deadline.panel.letter}</a>`}
          </li>`,
      )}
    </ol>
  </details>`;
}

/** The document that met a deadline. */
export function answerLink(t: Messages, { document, number, registeredOn }: DeadlineAnswer, href: DocumentHref): TemplateResult {
  const words = t.deadline.panel;
  return html`<a class="number" href=${href(document)}
    >${number === null || registeredOn === null ? words.answerUnnumbered : words.answer(number, shortDay(registeredOn))}</a
  >`;
}
