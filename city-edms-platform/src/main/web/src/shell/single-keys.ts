import { isTyping } from '../ui/typing';

const KEY = 'city-edms.single-keys';

/** Keys that work alone, without Ctrl or Alt. Who speaks to the computer, or strikes keys by chance, can turn them off. */
export const singleKeys = {
  get on(): boolean {
    return localStorage.getItem(KEY) !== 'off';
  },
  turn(on: boolean): void {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  },
};

export type SingleKey = 'search' | 'register' | 'goTo' | 'help';

/**
 * What a key means wherever nothing is typed. Letters by their place on the keyboard, so that they work in Ukrainian and in
 * English alike; the sign `/` stands elsewhere on a Ukrainian keyboard, so its place counts too.
 */
export function singleKey(event: KeyboardEvent): SingleKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return null;
  if (event.composedPath().some((node) => node instanceof HTMLDialogElement)) return null;
  if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) return 'help';
  if (event.shiftKey || !singleKeys.on) return null;
  if (event.key === '/' || event.code === 'Slash') return 'search';
  if (event.code === 'KeyN') return 'register';
  if (event.code === 'KeyG') return 'goTo';
  return null;
}
