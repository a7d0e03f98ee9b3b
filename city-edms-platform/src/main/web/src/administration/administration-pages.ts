import { html, type TemplateResult } from 'lit';
import type { Session } from '../api/types';
import type { Messages } from '../i18n/messages';
import type { IconName } from '../ui/icons';

export type AdministrationGroup = 'organization' | 'registration' | 'directories' | 'intake';

/** A page of the settings: how the landing page shows it, who may open it, and what it draws. */
export interface AdministrationPage {
  /** Its place in the address: `#/settings/{path}`, and `#/settings/{path}/{item}` for one thing of it. */
  readonly path: string;
  readonly group: AdministrationGroup;
  readonly icon: IconName;
  readonly words: (t: Messages) => { readonly title: string; readonly text: string };
  readonly mayOpen: (session: Session) => boolean;
  /** `item` is the last step of the address; null for the page itself, `+` for a new thing. */
  readonly show: (item: string | null) => TemplateResult;
}

const administrators = (session: Session): boolean => session.mayAdminister;
const registrars = (session: Session): boolean => session.mayRegister;

/**
 * Every page of the settings, in the order of the landing page. A feature adds its page by one entry here and an import of
 * its element in `administration-elements.ts`, which only those fetch who open the settings; route, navigation, title and the way back come with it.
 */
export const ADMINISTRATION_PAGES: readonly AdministrationPage[] = [
  {
    path: 'structure',
    group: 'organization',
    icon: 'user',
    words: (t) => t.organization.structure,
    mayOpen: administrators,
    show: () => html`<ce-structure-admin></ce-structure-admin>`,
  },
  {
    path: 'structure-acts',
    group: 'organization',
    icon: 'clock',
    words: (t) => t.structureActs,
    mayOpen: administrators,
    show: (item) => html`<ce-structure-acts .item=${item}></ce-structure-acts>`,
  },
  {
    path: 'structure-import',
    group: 'organization',
    icon: 'upload',
    words: (t) => t.organization.import,
    mayOpen: administrators,
    show: () => html`<ce-structure-import></ce-structure-import>`,
  },
  {
    path: 'substitutions',
    group: 'organization',
    icon: 'clock',
    words: (t) => t.organization.substitutions,
    mayOpen: administrators,
    show: () => html`<ce-substitutions-admin></ce-substitutions-admin>`,
  },
  {
    path: 'reorganizations',
    group: 'organization',
    icon: 'refresh',
    words: (t) => t.organization.reorganizations,
    mayOpen: administrators,
    show: () => html`<ce-reorganizations-admin></ce-reorganizations-admin>`,
  },
  {
    path: 'morning-digest',
    group: 'organization',
    icon: 'mail',
    words: (t) => t.reminder.office.page,
    mayOpen: administrators,
    show: () => html`<ce-office-reminders></ce-office-reminders>`,
  },
  {
    path: 'registers',
    group: 'registration',
    icon: 'registers',
    words: (t) => t.settings.registers,
    mayOpen: administrators,
    show: (item) =>
      item === null
        ? html`<ce-registers-admin></ce-registers-admin>`
        : html`<ce-register-settings .code=${item === '+' ? null : item}></ce-register-settings>`,
  },
  {
    path: 'cards',
    group: 'registration',
    icon: 'fields',
    words: (t) => t.settings.cards,
    mayOpen: administrators,
    show: (item) =>
      item === null
        ? html`<ce-card-layouts-admin></ce-card-layouts-admin>`
        : html`<ce-card-layout-form .kind=${item}></ce-card-layout-form>`,
  },
  {
    path: 'register-cards',
    group: 'registration',
    icon: 'fields',
    words: (t) => t.registerCards.page,
    mayOpen: administrators,
    show: (item) =>
      item === null
        ? html`<ce-register-cards-admin></ce-register-cards-admin>`
        : html`<ce-card-layout-form .register=${item}></ce-card-layout-form>`,
  },
  {
    path: 'presets',
    group: 'registration',
    icon: 'registers',
    words: (t) => t.presetRegisters.page,
    mayOpen: administrators,
    show: (item) => html`<ce-preset-registers .wanted=${item}></ce-preset-registers>`,
  },
  {
    path: 'reservations',
    group: 'registration',
    icon: 'stamp',
    words: (t) => t.numbers.page,
    mayOpen: (session) => session.mayRegister,
    show: () => html`<ce-reservations></ce-reservations>`,
  },
  {
    path: 'import',
    group: 'registration',
    icon: 'upload',
    words: (t) => t.settings.import,
    mayOpen: administrators,
    show: (item) => (item === null ? html`<ce-imports></ce-imports>` : html`<ce-import .item=${item}></ce-import>`),
  },
  {
    path: 'delivery-ways',
    group: 'directories',
    icon: 'mail',
    words: (t) => t.ways.page,
    mayOpen: administrators,
    show: () => html`<ce-delivery-ways></ce-delivery-ways>`,
  },
  {
    path: 'calendar',
    group: 'directories',
    icon: 'calendar',
    words: (t) => t.settings.calendar,
    mayOpen: administrators,
    show: () => html`<ce-calendar-admin></ce-calendar-admin>`,
  },
  {
    path: 'deadlines',
    group: 'directories',
    icon: 'clock',
    words: (t) => t.settings.deadlines,
    mayOpen: administrators,
    show: (item) =>
      item === null
        ? html`<ce-presets-admin></ce-presets-admin>`
        : html`<ce-preset-form .code=${item === '+' ? null : item}></ce-preset-form>`,
  },
  {
    path: 'correspondents',
    group: 'directories',
    icon: 'user',
    words: (t) => t.correspondence.settings,
    mayOpen: registrars,
    show: (item) =>
      item === null
        ? html`<ce-correspondents-admin></ce-correspondents-admin>`
        : html`<ce-correspondent-editor .entryId=${item === '+' ? null : item}></ce-correspondent-editor>`,
  },
  {
    path: 'unregistered',
    group: 'registration',
    icon: 'tray',
    words: (t) => t.unregistered.settings,
    mayOpen: registrars,
    show: () => html`<ce-unregistered-admin></ce-unregistered-admin>`,
  },
  {
    path: 'intake',
    group: 'intake',
    icon: 'tray',
    words: (t) => t.settings.intake,
    mayOpen: administrators,
    show: () => html`<ce-intake-admin></ce-intake-admin>`,
  },
  {
    path: 'appeal-classifier',
    group: 'directories',
    icon: 'fields',
    words: (t) => t.settings.classifier,
    mayOpen: administrators,
    show: () => html`<ce-classifier-admin></ce-classifier-admin>`,
  },
];

export function visiblePages(session: Session): readonly AdministrationPage[] {
  return ADMINISTRATION_PAGES.filter((page) => page.mayOpen(session));
}
