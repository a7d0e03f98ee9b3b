import { describe, expect, it, vi } from 'vitest';
import { Ways } from '../src/delivery/ways';
import { CardEntry } from '../src/registration/card-entry';
import { FormBeginning } from '../src/registration/form-beginning';
import { RegisterPick } from '../src/registration/register-pick';
import { way } from './shipped-ways';

const COUNCIL = new Ways([
  way('post', 'Поштою', 'postal-address'),
  way('telex', 'Телексом', 'nothing', { active: false }),
  way('express', 'Експресом', 'postal-address', { use: 'dispatch' }),
]);

function begun(method: string, node: string | null = null) {
  const host = { requestUpdate: vi.fn(), node, register: null, answers: null, shell: null } as never;
  const entry = new CardEntry(host);
  entry.fields = { ...entry.fields, deliveryMethod: method };
  const beginning = new FormBeginning(host, new RegisterPick(host), entry, {} as never, {} as never, {} as never);
  return {
    entry,
    after: (ways: Ways) => {
      beginning.dropStaleWay(ways);
      return entry.fields.deliveryMethod;
    },
  };
}

describe('the way that a card begins with', () => {
  it('stays where an incoming letter may come by it', () => {
    expect(begun('post').after(COUNCIL)).toBe('post');
  });

  it('is gone where it is retired, only of dispatch, or unknown: the server would refuse it', () => {
    expect(begun('telex').after(COUNCIL)).toBe('');
    expect(begun('express').after(COUNCIL)).toBe('');
    expect(begun('pigeon').after(COUNCIL)).toBe('');
  });

  it('stays until the ways are told, on a file that has a card, and where a person went on', () => {
    expect(begun('telex').after(Ways.NONE)).toBe('telex');
    expect(begun('telex', 'uuid').after(COUNCIL)).toBe('telex');
    const touched = begun('telex');
    touched.entry.touched = true;
    expect(touched.after(COUNCIL)).toBe('telex');
  });
});
