import { describe, expect, it } from 'vitest';
import { checkSettings, newSettings, toSettings } from '../src/administration/settings-draft';
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
