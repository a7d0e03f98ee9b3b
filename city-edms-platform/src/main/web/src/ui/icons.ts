import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

/* Drawn for this product on a 24-unit grid with a 1.75 stroke. */
const SHAPES = {
  desk: svg`<path d="M4 11.5 12 5l8 6.5"/><path d="M6 10.5V19h12v-8.5"/><path d="M10 19v-5h4v5"/>`,
  registers: svg`<path d="M5 4.5h11.5a2 2 0 0 1 2 2v13H7a2 2 0 0 1-2-2z"/><path d="M5 17.5a2 2 0 0 1 2-2h11.5"/><path d="M9 8.5h5.5M9 11.5h3.5"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  settings: svg`<path d="M5 7h8M17 7h2M5 12h2M11 12h8M5 17h6M15 17h4"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="12" r="2"/><circle cx="13" cy="17" r="2"/>`,
  search: svg`<circle cx="11" cy="11" r="6"/><path d="m15.5 15.5 4 4"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  back: svg`<path d="M19 12H5.5M11 6l-6 6 6 6"/>`,
  file: svg`<path d="M13.5 3.5H7a1.5 1.5 0 0 0-1.5 1.5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5z"/><path d="M13.5 3.5v5h5"/>`,
  upload: svg`<path d="M12 15.5V4.5M7.5 9 12 4.5 16.5 9"/><path d="M4.5 15v3a1.5 1.5 0 0 0 1.5 1.5h12a1.5 1.5 0 0 0 1.5-1.5v-3"/>`,
  download: svg`<path d="M12 4.5v11M7.5 11 12 15.5 16.5 11"/><path d="M4.5 15v3a1.5 1.5 0 0 0 1.5 1.5h12a1.5 1.5 0 0 0 1.5-1.5v-3"/>`,
  print: svg`<path d="M7.5 9V4.5h9V9"/><path d="M7.5 16.5h-3V11A2 2 0 0 1 6.5 9h11a2 2 0 0 1 2 2v5.5h-3"/><path d="M7.5 14h9v5.5h-9z"/>`,
  copy: svg`<rect x="8.5" y="8.5" width="11" height="11" rx="1.5"/><path d="M15.5 8.5V6A1.5 1.5 0 0 0 14 4.5H6A1.5 1.5 0 0 0 4.5 6v8A1.5 1.5 0 0 0 6 15.5h2.5"/>`,
  link: svg`<path d="M10.5 13.5a3.5 3.5 0 0 0 5 .3l2.6-2.6a3.5 3.5 0 0 0-5-5L12 7.3"/><path d="M13.5 10.5a3.5 3.5 0 0 0-5-.3l-2.6 2.6a3.5 3.5 0 0 0 5 5l1.1-1.1"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  warning: svg`<path d="M12 4.5 20.5 19h-17z"/><path d="M12 10v4M12 16.6v.1"/>`,
  info: svg`<circle cx="12" cy="12" r="8"/><path d="M12 11v5M12 8v.1"/>`,
  calendar: svg`<rect x="4.5" y="5.5" width="15" height="14" rx="2"/><path d="M4.5 10h15M8.5 3.5v4M15.5 3.5v4"/>`,
  tray: svg`<path d="M4.5 13.5 7 5.5h10l2.5 8v4a1.5 1.5 0 0 1-1.5 1.5H6a1.5 1.5 0 0 1-1.5-1.5z"/><path d="M4.5 13.5H9a3 3 0 0 0 6 0h4.5"/>`,
  pencil: svg`<path d="m5 19 .8-3.7L16 5.1a1.4 1.4 0 0 1 2 0l.9.9a1.4 1.4 0 0 1 0 2L8.7 18.2z"/><path d="m14 7 3 3"/>`,
  user: svg`<circle cx="12" cy="8.5" r="3.5"/><path d="M5 19.5c.8-3.4 3.5-5 7-5s6.2 1.6 7 5"/>`,
  camera: svg`<path d="M4.5 8.5H8L9.5 6h5L16 8.5h3.5v10h-15z"/><circle cx="12" cy="13" r="3"/>`,
  trash: svg`<path d="M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.5 10.5v5.5M13.5 10.5v5.5"/>`,
  zoomIn: svg`<circle cx="11" cy="11" r="6"/><path d="m15.5 15.5 4 4M11 8.5v5M8.5 11h5"/>`,
  zoomOut: svg`<circle cx="11" cy="11" r="6"/><path d="m15.5 15.5 4 4M8.5 11h5"/>`,
  width: svg`<path d="M4 5v14M20 5v14M8 12h8M10.5 9 7.5 12l3 3M13.5 9l3 3-3 3"/>`,
  up: svg`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,
  chevron: svg`<path d="m9 6 6 6-6 6"/>`,
  refresh: svg`<path d="M18.5 10a7 7 0 1 0 .5 4.5"/><path d="M19 5v5h-5"/>`,
  undo: svg`<path d="M5 10h9a5 5 0 0 1 0 10H9"/><path d="M9 6 5 10l4 4"/>`,
  folder: svg`<path d="M4 7.5A1.5 1.5 0 0 1 5.5 6H10l2 2.5h6.5A1.5 1.5 0 0 1 20 10v7.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5z"/><path d="m9 13.5 2 2 4-4"/>`,
  flag: svg`<path d="M6 20.5v-16M6 5.5c4-2.5 7 2 12 0v8c-5 2-8-2.5-12 0"/>`,
  branch: svg`<rect x="4.5" y="4" width="6" height="4.5" rx="1"/><rect x="13.5" y="10" width="6" height="4.5" rx="1"/><rect x="13.5" y="16.5" width="6" height="4.5" rx="1"/><path d="M7.5 8.5V18.75h6M7.5 12.25h6"/>`,
  tasks: svg`<path d="m4.5 7 1.5 1.5L8.5 6M4.5 13.5 6 15l2.5-2.5M12 7.5h7.5M12 14h7.5M12 19h5"/>`,
  stamp: svg`<path d="M9.5 11.5c0-2-1.5-2.7-1.5-5a4 4 0 0 1 8 0c0 2.3-1.5 3-1.5 5"/><path d="M5.5 16.5v-2a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v2zM5.5 20h13"/>`,
  theme: svg`<circle cx="12" cy="12" r="7.5"/><path d="M12 4.5v15M12 8l5.5-2M12 12h7.5M12 16l5.5 2"/>`,
  fields: svg`<rect x="4.5" y="4.5" width="15" height="15" rx="2"/><path d="M8 9h3M8 12.5h8M8 16h5"/><path d="M14 9h2"/>`,
  clock: svg`<circle cx="12" cy="12" r="7.5"/><path d="M12 7.5V12l3 2"/>`,
  more: svg`<path d="M5.5 12h.01M12 12h.01M18.5 12h.01" stroke-width="3"/>`,
  mail: svg`<rect x="4" y="6" width="16" height="12.5" rx="2"/><path d="m4.5 7.5 7.5 6 7.5-6"/>`,
  signOut: svg`<path d="M14 5.5H7A1.5 1.5 0 0 0 5.5 7v10A1.5 1.5 0 0 0 7 18.5h7M10.5 12H20M16.5 8.5 20 12l-3.5 3.5"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof SHAPES;

/** A decoration beside words; alone on a button, the button carries the label. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
}
