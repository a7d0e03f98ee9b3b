import { administrationUk } from './administration-uk';
import { classifierUk } from './classifier-uk';
import { migrationUk } from './migration-uk';
import { organizationUk } from './organization-uk';
import { peopleUk } from './people-uk';

/** The words of the pages of settings, in Ukrainian: fetched with those pages, for nobody else reads them. */
export const settingsUk = {
  ...administrationUk,
  ...classifierUk,
  ...migrationUk,
  ...organizationUk,
  ...peopleUk,
};
