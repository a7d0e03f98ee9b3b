import './ui/fonts.css';
import { currentLanguage } from './i18n/language';
import { applyTheme } from './shell/theme';
import './shell/app';

currentLanguage.restore();
applyTheme();
document.body.append(document.createElement('ce-app'));
