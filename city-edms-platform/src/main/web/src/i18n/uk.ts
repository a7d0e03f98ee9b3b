import { appealUk } from './appeal-uk';
import { commonUk } from './common-uk';
import { correspondenceUk } from './correspondence-uk';
import { deadlineUk } from './deadline-uk';
import { deliveryUk } from './delivery-uk';
import { deskUk } from './desk-uk';
import { dispatchUk } from './dispatch-uk';
import { documentUk } from './document-uk';
import { intakeUk } from './intake-uk';
import { registerUk } from './register-uk';
import { registrationUk } from './registration-uk';
import { reminderUk } from './reminder-uk';
import { reportUk } from './report-uk';
import { reservationUk } from './reservation-uk';
import { resolutionUk } from './resolution-uk';
import { savingsUk } from './savings-uk';
import { settingsPagesUk } from './settings-pages-uk';
import { shellUk } from './shell-uk';
import { verificationUk } from './verification-uk';

/** Every visible word but those of settings, in Ukrainian: a file for each feature. Those of English have the same shape; the compiler checks it. */
export const uk = {
  ...commonUk,
  ...deskUk,
  ...intakeUk,
  ...registerUk,
  ...documentUk,
  ...registrationUk,
  ...reservationUk,
  ...dispatchUk,
  ...deliveryUk,
  ...correspondenceUk,
  ...appealUk,
  ...deadlineUk,
  ...settingsPagesUk,
  reminder: reminderUk,
  report: reportUk,
  resolution: resolutionUk,
  savings: savingsUk,
  shell: shellUk,
  verification: verificationUk,
};
