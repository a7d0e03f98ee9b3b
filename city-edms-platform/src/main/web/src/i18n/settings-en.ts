import { administrationEn } from './administration-en';
import { classifierEn } from './classifier-en';
import { migrationEn } from './migration-en';
import { organizationEn } from './organization-en';
import { peopleEn } from './people-en';
import type { SettingsWords } from './messages';

/** The words of the pages of settings, in English: fetched with those pages, for nobody else reads them. */
export const settingsEn: SettingsWords = {
  ...administrationEn,
  ...classifierEn,
  ...migrationEn,
  ...organizationEn,
  ...peopleEn,
};
