import { describe, expect, it, vi } from 'vitest';
import type { NewDocument } from '../src/api/client';
import { ConnectionError } from '../src/api/problem';
import type { Shell } from '../src/shell/shell';
import { sendRegistration } from '../src/registration/registration-sending';

const LINK = { type: 'repeats', target: '1' } as NonNullable<NewDocument['link']>;
const RECORD = { appeal: {} } as NonNullable<NewDocument['record']>;

function shellOf(sent: () => Promise<unknown> = () => Promise.resolve({})) {
  const registerExisting = vi.fn(() => Promise.resolve({ id: 'n' }));
  const sending = vi.fn((path: string, form: FormData) => sent().then(() => ({ path, form })));
  const api = { registerExisting, sending, document: vi.fn(() => Promise.resolve({ id: 'n', name: 'after' })) };
  return { shell: { api } as unknown as Shell, registerExisting, sending, read: api.document };
}

const CARD: NewDocument = {
  register: 'incoming',
  card: {} as NewDocument['card'],
  file: null,
  annexes: [new File(['a'], 'а.pdf'), new File(['b'], 'б.pdf')],
  key: 'k',
  number: null,
  link: LINK,
};

const send = (shell: Shell, card: NewDocument) =>
  sendRegistration(shell, 'n', card, () => undefined, new AbortController().signal);

describe('a file that lies in the repository already', () => {
  it('is registered with its link and its annexes by one request', async () => {
    const { shell, registerExisting, sending } = shellOf();
    expect((await send(shell, CARD)).document).toMatchObject({ name: 'after' });
    expect(registerExisting).not.toHaveBeenCalled();
    const [path, form] = sending.mock.calls[0] ?? [];
    expect(path).toBe('/city-edms/documents/n/registration');
    expect(form?.get('register')).toBe('incoming');
    expect(form?.get('link')).toBe(JSON.stringify(LINK));
    expect(form?.getAll('annex').map((annex) => (annex as File).name)).toEqual(['а.pdf', 'б.pdf']);
    expect(form?.has('file')).toBe(false);
  });

  it('is registered with its record where its kind has one', async () => {
    const { shell, sending } = shellOf();
    await send(shell, { ...CARD, record: RECORD });
    const [path, form] = sending.mock.calls[0] ?? [];
    expect(path).toBe('/city-edms/documents/n/case-registration');
    expect(form?.get('record')).toBe(JSON.stringify(RECORD));
  });

  it('is not registered where its annexes are refused', async () => {
    const { shell, read } = shellOf(() => Promise.reject(new ConnectionError()));
    await expect(send(shell, CARD)).rejects.toThrow(ConnectionError);
    expect(read).not.toHaveBeenCalled();
  });

  it('is registered without a form where it has no annexes', async () => {
    const { shell, registerExisting, sending } = shellOf();
    await send(shell, { ...CARD, annexes: [] });
    expect(registerExisting).toHaveBeenCalledWith('n', 'incoming', CARD.card, null, LINK, []);
    expect(sending).not.toHaveBeenCalled();
  });
});
