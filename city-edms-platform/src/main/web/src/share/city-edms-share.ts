import { addFontFaces } from '../ui/font-faces';
import '../document/document-card';
import '../journal/entry-history';
import '../registration/registration-form';
import '../register/register-list';
import './propose-document';
import './share-page';
import { configure, mount } from './mount';

addFontFaces();

/** For Share's own scripts, which are no modules. */
declare global {
  interface Window {
    CityEdmsShare?: { readonly mount: typeof mount; readonly configure: typeof configure };
  }
}

window.CityEdmsShare = { mount, configure };

export { configure, mount };
export type { ShareOptions } from './mount';
