import { currentLanguage, type Language } from './language';
import { uk } from './uk';

/** The shape of a bundle: the Ukrainian one is the original. */
export type Messages = Widened<typeof uk>;

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** Others are fetched for those who want them; until they are there, and where they cannot be had, all is Ukrainian. */
const BUNDLES: Partial<Record<Language, Messages>> = { uk };

export function messages(): Messages {
  return BUNDLES[currentLanguage.get()] ?? uk;
}

/** Fetches the words of the current language. */
export async function fetchMessages(): Promise<void> {
  if (currentLanguage.get() === 'uk' || BUNDLES.en !== undefined) return;
  try {
    BUNDLES.en = (await import('./en')).en;
  } catch {
    return;
  }
  currentLanguage.dispatchEvent(new Event('change'));
}

currentLanguage.addEventListener('change', () => void fetchMessages());
