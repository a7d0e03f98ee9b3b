/**
 * Види документів that councils register most. Offered, not imposed: the field takes any text. Ukrainian in every language of
 * the interface, because they become part of the card.
 */
export const DOCUMENT_KINDS: readonly string[] = [
  'Акт',
  'Витяг',
  'Довідка',
  'Договір',
  'Доповідна записка',
  'Доручення',
  'Заява',
  'Запит',
  'Звіт',
  'Клопотання',
  'Наказ',
  'Подання',
  'Пояснювальна записка',
  'Протокол',
  'Рішення',
  'Розпорядження',
  'Службова записка',
  'Телефонограма',
  'Ухвала суду',
];
