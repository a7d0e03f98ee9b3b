import { expect, it } from 'vitest';
import type { Reservation } from '../src/api/types';
import { endingSoon } from '../src/desk/ending';

const reservation = (id: number, until: string, numbers = 1): Reservation => ({
  id,
  register: 'incoming',
  reservedBy: 'registrar',
  reservedByName: 'Олена Коваль',
  reservedAt: '2026-11-20T10:00:00+02:00',
  reason: 'Сесія',
  until,
  numbers: Array.from({ length: numbers }, (_, n) => ({ entry: n, ordinal: n, number: `${n}` })),
});

it('shows reservations that end within three days and still hold numbers, the nearest first', () => {
  const all = [
    reservation(1, '2026-12-02'),
    reservation(2, '2026-11-30'),
    reservation(3, '2026-12-03'),
    reservation(4, '2026-11-29', 0),
    reservation(5, '2026-11-28'),
  ];
  expect(endingSoon(all, '2026-11-29').map(({ id }) => id)).toEqual([5, 2, 1]);
});
