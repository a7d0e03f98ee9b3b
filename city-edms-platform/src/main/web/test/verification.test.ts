import { describe, expect, it } from 'vitest';
import type { Statement, Verification } from '../src/api/types';
import { anchorsOf, isEmptyHead, statementOf, UNWRITTEN, wrongIn } from '../src/journal/verification-anchors';
import { verificationText } from '../src/journal/verification-text';
import { uk } from './words';

const HASH = 'ab'.repeat(32);

function statement(month: string, position: number): Statement {
  return {
    id: position,
    register: 'incoming',
    period: '2026',
    month,
    revision: 1,
    madeAt: '2026-11-01T06:15:00Z',
    madeBy: 'registrar',
    madeByName: 'Олена Коваль',
    head: { period: '2026', position, hash: HASH },
    sha256: HASH,
    pdf: '',
    json: '',
  };
}

describe('a head that is written from paper', () => {
  it('may be empty, which is none', () => {
    expect(isEmptyHead(UNWRITTEN)).toBe(true);
    expect(anchorsOf([UNWRITTEN], [])).toEqual([]);
  });

  it('is read with the spaces and capitals of the paper', () => {
    const written = { period: ' 2026 ', position: '5 120', hash: ` ${HASH.toUpperCase().slice(0, 32)} ${HASH.slice(32)}` };
    expect(wrongIn(written)).toEqual([]);
    expect(anchorsOf([written], [])).toEqual([{ period: '2026', position: 5120, hash: HASH }]);
  });

  it.each([
    [{ period: '', position: '1', hash: HASH }, 'period'],
    [{ period: '2026', position: 'перше', hash: HASH }, 'position'],
    [{ period: '2026', position: '1', hash: HASH.slice(1) }, 'hash'],
    [{ period: '2026', position: '1', hash: `${HASH.slice(1)}g` }, 'hash'],
  ] as const)('is told wrong: %j', (written, field) => {
    expect(wrongIn(written)).toEqual([field]);
  });
});

describe('what a verification compares with', () => {
  it('is paper first, and each head once', () => {
    const kept = [statement('2026-10', 1048), statement('2026-09', 900)];
    const paper = { period: '2026', position: '900', hash: HASH };
    expect(anchorsOf([paper], kept).map(({ position }) => position)).toEqual([900, 1048]);
    expect(statementOf({ period: '2026', position: 900, hash: HASH }, kept)?.month).toBe('2026-09');
    expect(statementOf({ period: '2025', position: 900, hash: HASH }, kept)).toBeUndefined();
  });

  it('is never more than a request may carry', () => {
    const kept = Array.from({ length: 500 }, (_, at) => statement('2026-10', at));
    expect(anchorsOf([], kept)).toHaveLength(400);
  });
});

describe('the result as text', () => {
  const report: Verification = {
    register: 'incoming',
    sound: false,
    verifiedAt: '2026-11-27T10:00:00Z',
    milliseconds: 1234,
    acts: 1050,
    entries: 1048,
    heads: [{ period: '2026', position: 1050, hash: HASH }],
    anchors: [
      { period: '2026', position: 1048, hash: HASH, stands: true },
      { period: '2025', position: 7, hash: HASH, stands: false },
    ],
    faultCount: 2,
    faults: [
      { what: 'line-changed', period: '2026', position: 7, number: '01-21/7', entry: 7 },
      { what: 'act-missing', period: '2026', position: 9, number: null, entry: null },
    ],
  };
  const text = verificationText({ report, title: 'Вхідні документи', by: 'Олена Коваль', kept: [statement('2026-10', 1048)] }, uk);

  it('names the lines and what is wrong with them', () => {
    expect(text).toContain('Виявлено 2 порушення');
    expect(text).toContain('1. 01-21/7 (2026, місце 7): Змінено рядок');
    expect(text).toContain('2. рядка немає (2026, місце 9): Зникла дія');
  });

  it('tells what was compared, from where it came, and the verdict', () => {
    expect(text).toContain(`Відомість за 10.2026: 2026, місце 1048, ${HASH} — збігається`);
    expect(text).toContain(`з паперу: 2025, місце 7, ${HASH} — НЕ ЗБІГАЄТЬСЯ`);
  });

  it('tells how long it took and of whom it is', () => {
    expect(text).toContain('Тривалість: 1,23 с');
    expect(text).toContain('Перевірив(ла): Олена Коваль');
    expect(text).toContain('Стан на: 27.11.2026, 12:00');
  });
});
