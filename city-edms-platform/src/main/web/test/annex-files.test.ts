import { describe, expect, it, vi } from 'vitest';
import { AnnexFiles } from '../src/registration/annex-files';

const host = { requestUpdate: vi.fn() } as never;
const file = (name: string, size = 1) => new File([new Uint8Array(size)], name);

function annexes(pages: (file: File) => number | null = () => null) {
  const told = vi.fn();
  return { told, all: new AnnexFiles(host, told, (one) => Promise.resolve(pages(one))) };
}

describe('annexes of a letter', () => {
  it('keep their order and tell of each change', () => {
    const { all, told } = annexes();
    all.add([file('a.pdf'), file('b.pdf')]);
    all.add([file('c.pdf')]);
    expect(all.files.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('leave out an empty file and say so', () => {
    const { all } = annexes();
    all.add([file('порожній.pdf', 0), file('a.pdf')]);
    expect(all.files).toHaveLength(1);
    expect(all.problems).toHaveLength(1);
    expect(all.problems[0]).toContain('порожній.pdf');
  });

  it('are at most fifty', () => {
    const { all } = annexes();
    all.add(Array.from({ length: 60 }, (_, n) => file(`${n}.csv`)));
    expect(all.files).toHaveLength(50);
    expect(all.problems).toHaveLength(1);
    expect(all.problems[0]).toContain('Не взято: «50.csv», «51.csv», «52.csv» та ще 7 файлів.');
  });

  it('count their sheets where all are PDF', async () => {
    const { all } = annexes(({ name }) => (name.endsWith('.pdf') ? 3 : null));
    const table = file('таблиця.csv');
    all.add([file('a.pdf'), file('b.pdf'), table]);
    await vi.waitFor(() => expect(all.all.filter(({ pages }) => pages === 3)).toHaveLength(2));
    expect(all.sheets).toBeNull();
    all.remove(table);
    expect(all.sheets).toBe(6);
  });
});
