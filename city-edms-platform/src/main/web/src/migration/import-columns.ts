import type { ImportMapping, JournalColumn } from '../api/migration-api';

/** In the order in which a person looks for them. */
export const JOURNAL_COLUMNS: readonly JournalColumn[] = [
  'number',
  'registered-on',
  'number-and-date',
  'ordinal',
  'received-on',
  'correspondent',
  'correspondent-number',
  'correspondent-date',
  'correspondent-number-and-date',
  'document-kind',
  'summary',
  'sheets',
  'case-index',
  'registrar',
  'executor',
  'resolution',
  'execution-mark',
  'note',
];

/** Gives a column its meaning; another column that had it loses it. */
export function withColumn(mapping: ImportMapping, at: number, column: JournalColumn | null): ImportMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((before, place) => {
      if (place === at) return column;
      return column !== null && before === column ? null : before;
    }),
  };
}

/** What is still missing before the journal can be read: the server says the same. */
export function missing(mapping: ImportMapping): readonly ('number' | 'day')[] {
  const has = (...columns: JournalColumn[]) => columns.some((column) => mapping.columns.includes(column));
  return [
    ...(has('number', 'ordinal', 'number-and-date') ? [] : (['number'] as const)),
    ...(has('registered-on', 'received-on', 'number-and-date') ? [] : (['day'] as const)),
  ];
}
