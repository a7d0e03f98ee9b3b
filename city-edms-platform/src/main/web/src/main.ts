import './ui/fonts.css';
import { currentLanguage } from './i18n/language';
import { fetchMessages } from './i18n/messages';
import { applyTheme } from './shell/theme';
import './shell/app';

currentLanguage.restore();
applyTheme();
// Nobody is shown a language before their own.
void fetchMessages().then(() => document.body.append(document.createElement('ce-app')));
