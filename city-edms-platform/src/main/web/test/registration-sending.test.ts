import { describe, expect, it, vi } from 'vitest';
import type { NewDocument } from '../src/api/client';
import { ConnectionError } from '../src/api/problem';
import type { Shell } from '../src/shell/shell';
import { sendRegistration } from '../src/registration/registration-sending';

const LINK = { type: 'repeats', target: '1' } as NonNullable<NewDocument['link']>;

function shellOf(annexes: () => Promise<unknown>) {
  const registerExisting = vi.fn(() => Promise.resolve({ id: 'n' }));
  const sending = vi.fn(annexes);
  const told: string[] = [];
  const api = { registerExisting, sending, document: vi.fn(() => Promise.resolve({ id: 'n', name: 'after' })) };
  return { shell: { api, notify: (text: string) => told.push(text) } as unknown as Shell, registerExisting, sending, told };
}

const CARD: NewDocument = {
  register: 'incoming',
  card: {} as NewDocument['card'],
  file: null,
  annexes: [new File(['a'], 'а.pdf')],
  key: 'k',
  number: null,
  link: LINK,
};

const send = (shell: Shell, card: NewDocument) =>
  sendRegistration(shell, 'n', card, () => undefined, new AbortController().signal);

describe('a file that lies in the repository already', () => {
  it('is registered with its link, and gets its annexes', async () => {
    const { shell, registerExisting, sending, told } = shellOf(() => Promise.resolve({ attachments: [] }));
    await send(shell, CARD);
    expect(registerExisting).toHaveBeenCalledWith('n', 'incoming', CARD.card, null, LINK);
    expect(sending).toHaveBeenCalledTimes(1);
    expect(told).toEqual([]);
  });

  it('stays registered where its annexes are refused, and that is told', async () => {
    const { shell, told } = shellOf(() => Promise.reject(new ConnectionError()));
    expect((await send(shell, CARD)).document).toMatchObject({ name: 'after' });
    expect(told).toHaveLength(1);
  });

  it('asks for nothing more without annexes', async () => {
    const { shell, sending } = shellOf(() => Promise.resolve({ attachments: [] }));
    await send(shell, { ...CARD, annexes: [] });
    expect(sending).not.toHaveBeenCalled();
  });
});
