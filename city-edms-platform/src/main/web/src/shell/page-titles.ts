import { messages } from '../i18n/messages';
import type { Route } from './routes';

/**
 * What the tab of the browser is called.
 *
 * @param documentName number of the document that is open; empty until it is read
 */
export function titleOf(route: Route, documentName: string): string {
  const t = messages();
  switch (route.view) {
    case 'desk':
      return t.desk.title;
    case 'register':
      return t.list.title;
    case 'document':
      return documentName === '' ? t.card.title : documentName;
    case 'entry':
      return t.journal.title;
    case 'verification':
      return t.verification.title;
    case 'registration':
      return t.form.title;
    case 'inbox':
      return t.intake.title;
    case 'dispatch':
      return t.dispatch.title;
    case 'appeals':
      return t.appeal.home;
    case 'administration':
      return t.nav.administration;
    case 'stack':
      return t.resolution.stack.title;
    case 'tray':
      return t.resolution.tray.title;
    case 'task':
      return t.resolution.task.title;
    case 'control':
      return t.resolution.control.title;
    case 'today':
      return t.reminder.today;
    case 'reminders':
      return t.reminder.settings;
    case 'assistants':
      return t.assistants.title;
    case 'periodic':
      return t.resolution.periodic.title;
    case 'reports':
      return route.page === 'savings' ? t.savings.title : t.report.title;
    case 'unknown':
      return t.common.notFound;
  }
}
