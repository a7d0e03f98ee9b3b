import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { messages } from '../i18n/messages';
import { formatRoute, type Route } from './routes';

/** What the pages around the views differ in. */
export interface ViewPlace {
  /** Where somebody is sent whose address leads nowhere. */
  readonly home: { readonly route: Route; readonly label: string };
  /** Leaves the form of registration. */
  readonly leave: () => void;
}

/** The element that shows a place, on the page of its own and in Share. The list of a register is kept by the page itself. */
export function viewOf(route: Route, place: ViewPlace): TemplateResult | typeof nothing {
  switch (route.view) {
    case 'register':
      return nothing;
    case 'desk':
      return html`<ce-desk class="view"></ce-desk>`;
    case 'document':
      return html`<ce-document-card class="view" .documentId=${route.id} .tab=${route.tab ?? ''}></ce-document-card>`;
    case 'entry':
      return html`<ce-entry-history class="view" .entry=${route.id}></ce-entry-history>`;
    case 'verification':
      return html`<ce-verification-page class="view" .register=${route.code}></ce-verification-page>`;
    case 'registration':
      // A form is of one file, or of one letter that is answered: nothing of it goes over to another.
      return html`${keyed(
        `${route.existing ?? ''} ${route.answers ?? ''}`,
        html`<ce-registration-form
          class="view"
          .register=${route.register}
          .node=${route.existing}
          .answers=${route.answers}
          @ce-cancel=${place.leave}
        ></ce-registration-form>`,
      )}`;
    case 'dispatch':
      return html`<ce-dispatch-page class="view"></ce-dispatch-page>`;
    case 'appeals':
      return html`<ce-appeals class="view" .page=${route.page}></ce-appeals>`;
    case 'inbox':
      return html`<ce-inbox class="view" .draft=${route.draft}></ce-inbox>`;
    case 'administration':
      return html`<ce-administration class="view" .page=${route.page} .item=${route.item}></ce-administration>`;
    case 'stack':
      return html`<ce-review-stack class="view" .review=${route.review}></ce-review-stack>`;
    case 'tray':
      return html`<ce-tray-page class="view" .section=${route.part} .post=${route.post}></ce-tray-page>`;
    case 'task':
      return html`<ce-task-page class="view" .taskId=${route.id}></ce-task-page>`;
    case 'control':
      return html`<ce-control-board class="view" .filter=${route.filter}></ce-control-board>`;
    case 'today':
      return html`<ce-today class="view"></ce-today>`;
    case 'periodic':
      return html`<ce-periodic-board class="view"></ce-periodic-board>`;
    case 'assistants':
      return html`<ce-my-assistants class="view"></ce-my-assistants>`;
    case 'reminders':
      return html`<ce-my-reminders class="view"></ce-my-reminders>`;
    case 'reports':
      return html`<ce-reports class="view" .page=${route.page}></ce-reports>`;
    case 'unknown':
      return notFound(place);
  }
}

function notFound({ home }: ViewPlace): TemplateResult {
  const { common } = messages();
  return html`<div class="panel empty view">
    <h1 tabindex="-1">${common.notFound}</h1>
    <p>${common.notFoundText}</p>
    <a class="button" href=${formatRoute(home.route)}>${home.label}</a>
  </div>`;
}
