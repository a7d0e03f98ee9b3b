import { en as baseEn } from '../src/i18n/en';
import { merged } from '../src/i18n/merged';
import type { Messages } from '../src/i18n/messages';
import { settingsEn } from '../src/i18n/settings-en';
import { settingsUk } from '../src/i18n/settings-uk';
import { uk as baseUk } from '../src/i18n/uk';

/** Every word, those of settings too. */
export const uk = merged(baseUk, settingsUk) satisfies Messages;
export const en: Messages = merged(baseEn, settingsEn);
