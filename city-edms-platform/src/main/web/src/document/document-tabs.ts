import type { CityDocument } from '../api/types';
import { recordKind } from '../appeal/record-draft';
import type { Messages } from '../i18n/messages';
import type { DocumentTab } from '../shell/routes';
import type { Tab } from '../ui/tab-bar';

/** The sections that the card of a document has; a plain file has its files alone. */
export function documentTabs(shown: CityDocument, files: number, t: Messages): readonly Tab<DocumentTab>[] {
  const { kind, registration } = shown;
  const registered = registration !== null && kind !== null;
  const tabs: readonly (Tab<DocumentTab> | null)[] = [
    shown.card === null ? null : { id: 'card', label: t.tabs.card },
    registered && recordKind(kind) !== null ? { id: 'case', label: t.tabs.caseOf(kind) } : null,
    registered ? { id: 'execution', label: t.resolution.execution.tab } : null,
    { id: 'files', label: t.tabs.files, count: files },
    registered && kind === 'outgoing' ? { id: 'dispatch', label: t.tabs.dispatch } : null,
    registered ? { id: 'links', label: t.tabs.links } : null,
    registered ? { id: 'terms', label: t.tabs.terms } : null,
    registered ? { id: 'history', label: t.tabs.history } : null,
  ];
  return tabs.filter((tab) => tab !== null);
}
