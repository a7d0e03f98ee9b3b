import { en } from './en';
import { currentLanguage, type Language } from './language';
import { uk } from './uk';

/** The shape of a bundle: the Ukrainian one is the original. */
export type Messages = Widened<typeof uk>;

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

const BUNDLES: Record<Language, Messages> = { uk, en };

export function messages(): Messages {
  return BUNDLES[currentLanguage.get()];
}
