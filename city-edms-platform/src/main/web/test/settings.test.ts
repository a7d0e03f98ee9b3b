import { describe, expect, it } from 'vitest';
import { checkSettings, newSettings, toSettings } from '../src/administration/settings-draft';
import { latestOf } from '../src/desk/today';
import type { Register } from '../src/api/types';
import { previewKind } from '../src/document/preview-kind';
import { inOfficeOrder } from '../src/register/office-order';

describe('settings of a register', () => {
  const filled = { ...newSettings('rada'), code: 'orders', title: ' Розпорядження ' };

  it('need a code, a title, a template and a whole start', () => {
    expect(Object.keys(checkSettings({ ...newSettings(''), template: ' ', startValue: '0' }))).toEqual([
      'institution',
      'code',
      'title',
      'template',
      'startValue',
    ]);
    expect(checkSettings(filled)).toEqual({});
  });

  it('are sent trimmed, the start as a number', () => {
    expect(toSettings({ ...filled, startValue: '57' })).toMatchObject({ title: 'Розпорядження', startValue: 57, active: true });
  });
});

describe('the day on the desk', () => {
  const line = (ordinal: number, registeredAt: string) => ({
    id: ordinal,
    state: 'active' as const,
    document: String(ordinal),
    ordinal,
    number: String(ordinal),
    registeredOn: registeredAt.slice(0, 10),
    registeredAt,
    registrarName: '',
    summary: '',
    correspondent: null,
    correspondentNumber: null,
    correspondentDate: null,
  });

  it('is the newest of all registers, and says when there is more than was read', () => {
    const a = { entries: [line(3, '2026-11-22T10:00:00+02:00'), line(2, '2026-11-22T08:00:00+02:00')], next: 'x', previous: null };
    const b = { entries: [line(9, '2026-11-22T09:00:00+02:00'), line(8, '2026-11-20T09:00:00+02:00')], next: null, previous: null };
    const today = latestOf([a, b], (entry) => entry.registeredAt.startsWith('2026-11-22'), 2);
    expect(today.entries.map(({ ordinal }) => ordinal)).toEqual([3, 9]);
    expect([today.count, today.more]).toEqual([3, true]);
  });
});

describe('a preview', () => {
  it.each([
    ['application/pdf', 'лист', 'pdf'],
    ['', 'СКАН.PDF', 'pdf'],
    ['application/octet-stream', 'фото.jpeg', 'image'],
    ['image/png', 'x', 'image'],
    ['image/svg+xml', 'x.svg', 'none'],
    ['text/html', 'x.pdf', 'none'],
    ['application/vnd.ms-excel', 'x.xls', 'none'],
  ])('of %s, %s is %s', (type, name, kind) => {
    expect(previewKind(type, name)).toBe(kind);
  });
});

describe('the registers', () => {
  it('stand in the order of the office, incoming first, each kind as the server has it', () => {
    const register = (code: string, kind: Register['kind']) => ({ code, kind }) as Register;
    const given = [register('a', 'outgoing'), register('b', 'internal'), register('c', 'incoming'), register('d', 'incoming')];
    expect(inOfficeOrder(given).map(({ code }) => code)).toEqual(['c', 'd', 'a', 'b']);
  });
});
