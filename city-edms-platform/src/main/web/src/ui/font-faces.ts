import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-opsz-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?url';

/** The faces of fonts.css for a page that is not ours: a style inside a shadow tree cannot declare fonts. */
export function addFontFaces(): void {
  const add = (url: string, unicodeRange: string) =>
    document.fonts.add(new FontFace('Inter City', `url("${url}")`, { weight: '100 900', display: 'swap', unicodeRange }));
  add(cyrillic, 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116');
  add(latin, 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212');
}
