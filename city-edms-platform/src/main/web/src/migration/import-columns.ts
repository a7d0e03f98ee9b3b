import type { ImportMapping, JournalColumn } from '../api/migration-api';
import type { RegisterSettings } from '../api/types';

type Restart = RegisterSettings['restart'];

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
  'delivery-method',
  'sheets',
  'annexes',
  'annex-sheets',
  'case-index',
  'unit',
  'session',
  'convocation',
  'signed-by',
  'addressee',
  'registrar',
  'executor',
  'executor-phone',
  'developer',
  'speaker',
  'resolution',
  'execution-mark',
  'amount',
  'valid-until',
  'grantee',
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

type Lack = 'number' | 'day' | 'unit' | 'session';

/**
 * What is still missing before the journal can be read: the server says the same. A number of the register's form tells
 * unit and session, an ordinal alone does not.
 */
export function missing(mapping: ImportMapping, restart?: Restart): readonly Lack[] {
  const has = (...columns: JournalColumn[]) => columns.some((column) => mapping.columns.includes(column));
  const printed = has('number', 'number-and-date');
  const lacks: readonly (Lack | null)[] = [
    printed || has('ordinal') ? null : 'number',
    has('registered-on', 'received-on', 'number-and-date') ? null : 'day',
    restart !== 'unit' || printed || has('unit') ? null : 'unit',
    restart !== 'session' || printed || (has('session') && has('convocation')) ? null : 'session',
  ];
  return lacks.filter((lack) => lack !== null);
}
