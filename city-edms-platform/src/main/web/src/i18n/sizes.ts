import { currentLanguage } from './language';

const UNITS = { uk: ['Б', 'КіБ', 'МіБ', 'ГіБ'], en: ['B', 'KiB', 'MiB', 'GiB'] } as const;

/** 1536 → «1,5 КіБ». */
export function fileSize(bytes: number): string {
  const language = currentLanguage.get();
  const step = Math.min(UNITS.uk.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
  const value = new Intl.NumberFormat(language, { maximumFractionDigits: step === 0 ? 0 : 1 }).format(
    bytes / 1024 ** step,
  );
  return `${value} ${UNITS[language][step] ?? ''}`;
}

/** 1250.50 → «1 250,50 грн»: the text of the server, never a rounded number. */
export function amountOfMoney(value: string): string {
  const [whole = '', cents = '00'] = value.split('.');
  const point = currentLanguage.get() === 'uk' ? ',' : '.';
  return `${wholeNumber(Number(whole))}${point}${cents} ${currentLanguage.get() === 'uk' ? 'грн' : 'UAH'}`;
}

/** 12345 → «12 345». */
export function wholeNumber(value: number): string {
  return new Intl.NumberFormat(currentLanguage.get()).format(value);
}
