const RULES = { uk: new Intl.PluralRules('uk'), en: new Intl.PluralRules('en') };

/** «1 запис, 2 записи, 5 записів». */
export function pluralUk(count: number, one: string, few: string, many: string): string {
  const rule = RULES.uk.select(count);
  return `${new Intl.NumberFormat('uk').format(count)} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}

export function pluralEn(count: number, one: string, many: string): string {
  return `${new Intl.NumberFormat('en').format(count)} ${RULES.en.select(count) === 'one' ? one : many}`;
}
