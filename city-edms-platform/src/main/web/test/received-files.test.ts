import { describe, expect, it } from 'vitest';
import { uk } from '../src/i18n/uk';
import { received, told } from '../src/registration/received-files';

const file = (name: string, size = 1) => new File([new Uint8Array(size)], name);

function huge(name: string): File {
  return Object.defineProperty(file(name), 'size', { value: 101 * 1024 * 1024 });
}

const names = (files: readonly File[]) => files.map(({ name }) => name);

describe('files that come together', () => {
  it('are one letter and its annexes, in their order', () => {
    const { letter, annexes, problems } = received([file('лист.pdf'), file('план.pdf'), file('кошторис.xlsx')]);
    expect([letter?.name, names(annexes), problems]).toEqual(['лист.pdf', ['план.pdf', 'кошторис.xlsx'], []]);
  });

  it('are refused each by its name, and take none of the others with them', () => {
    const { letter, annexes, problems } = received([huge('скан.tiff'), file('лист.pdf'), file('нічого.txt', 0), file('план.pdf')]);
    expect([letter?.name, names(annexes)]).toEqual(['лист.pdf', ['план.pdf']]);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('«скан.tiff» завеликий');
    expect(problems[1]).toContain('«нічого.txt» порожній');
  });

  it('may all be refused', () => {
    expect(received([file('нічого.txt', 0)])).toMatchObject({ letter: null, annexes: [] });
    expect(told(received([file('нічого.txt', 0)]), 'лист.pdf')).toBeNull();
  });

  it('are told of where it is not plain what became of them', () => {
    const one = received([file('лист.pdf')]);
    const three = received([file('лист.pdf'), file('a.pdf'), file('b.pdf')]);
    expect(told(one, '')).toBeNull();
    expect(told(one, 'чернетка.pdf')).toBe(uk.files.replaced('чернетка.pdf', 'лист.pdf'));
    expect(told(three, '')).toBe('«лист.pdf» — файл листа, ще 2 файли — до додатків.');
    expect(told(three, 'чернетка.pdf')).toContain('замість «чернетка.pdf»');
  });
});
