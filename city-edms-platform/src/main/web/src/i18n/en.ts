import { appealEn } from './appeal-en';
import { commonEn } from './common-en';
import { correspondenceEn } from './correspondence-en';
import { deadlineEn } from './deadline-en';
import { deliveryEn } from './delivery-en';
import { deskEn } from './desk-en';
import { dispatchEn } from './dispatch-en';
import { documentEn } from './document-en';
import { intakeEn } from './intake-en';
import { registerEn } from './register-en';
import { registrationEn } from './registration-en';
import { reminderEn } from './reminder-en';
import { reportEn } from './report-en';
import { reservationEn } from './reservation-en';
import { resolutionEn } from './resolution-en';
import { savingsEn } from './savings-en';
import { settingsPagesEn } from './settings-pages-en';
import { shellEn } from './shell-en';
import { verificationEn } from './verification-en';
import type { BaseWords } from './messages';

export const en: BaseWords = {
  ...commonEn,
  ...deskEn,
  ...intakeEn,
  ...registerEn,
  ...documentEn,
  ...registrationEn,
  ...reservationEn,
  ...dispatchEn,
  ...deliveryEn,
  ...correspondenceEn,
  ...appealEn,
  ...deadlineEn,
  ...settingsPagesEn,
  reminder: reminderEn,
  report: reportEn,
  resolution: resolutionEn,
  savings: savingsEn,
  shell: shellEn,
  verification: verificationEn,
};
