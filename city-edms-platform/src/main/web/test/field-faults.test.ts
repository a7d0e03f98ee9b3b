import { afterEach, describe, expect, it, vi } from 'vitest';
import { problemOf } from '../src/api/problem';
import { currentLanguage } from '../src/i18n/language';
import { FieldFaults } from '../src/ui/field-faults';

interface Fake {
  readonly invalid?: boolean;
  getAttribute(name: string): string | null;
  focus(): void;
}

const field = (wrong: boolean, own = true): Fake => ({
  ...(own ? { invalid: wrong } : {}),
  getAttribute: (name) => (!own && name === 'aria-invalid' ? String(wrong) : null),
  focus: vi.fn(),
});

function form(...fields: readonly Fake[]) {
  const requestUpdate = vi.fn();
  const host = { requestUpdate, updateComplete: Promise.resolve(true), renderRoot: { querySelectorAll: () => fields } };
  return { faults: new FieldFaults(host as never), requestUpdate };
}

const refusal = (...fields: readonly string[]) =>
  problemOf(422, {
    type: '',
    title: '',
    status: 422,
    detail: '',
    code: 'invalid-input',
    uk: 'Не все гаразд',
    en: 'Not all is well',
    errors: fields.map((name) => ({ field: name, code: 'required', uk: `без ${name}`, en: `no ${name}` })),
  });

afterEach(() => currentLanguage.set('uk'));

describe('what is wrong with the fields of a form', () => {
  it('is said of each that is empty, and the first is where the hands are led', async () => {
    const fields = [field(false), field(true), field(true, false)];
    const { faults, requestUpdate } = form(...fields);
    expect(faults.filled({ name: 'Дах', code: '', address: '  ' })).toBe(false);
    expect([faults.text('name'), faults.text('code'), faults.text('address')]).toEqual(['', 'Заповніть це поле', 'Заповніть це поле']);
    expect(requestUpdate).toHaveBeenCalled();
    await vi.waitFor(() => expect(fields[1]?.focus).toHaveBeenCalledOnce());
    expect(fields[0]?.focus).not.toHaveBeenCalled();
    expect(fields[2]?.focus).not.toHaveBeenCalled();
    expect(faults.filled({ name: 'Дах' })).toBe(true);
    expect(faults.text('code')).toBe('');
  });

  it('leads to an ordinary input too', async () => {
    const wrong = field(true, false);
    const { faults } = form(field(false, false), wrong);
    faults.filled({ name: '' });
    await vi.waitFor(() => expect(wrong.focus).toHaveBeenCalledOnce());
  });

  it('is what the server refused, in the language of now, and is gone where somebody goes on', () => {
    const { faults } = form(field(true));
    faults.refused(refusal('code', 'name'));
    expect([faults.text('code'), faults.failure]).toEqual(['без code', '']);
    currentLanguage.set('en');
    expect(faults.text('code')).toBe('no code');
    faults.mend('code');
    expect([faults.text('code'), faults.text('name')]).toEqual(['', 'no name']);
    faults.clear();
    expect(faults.text('name')).toBe('');
  });

  it('is said of the whole where no field tells it', () => {
    const { faults } = form();
    faults.refused(problemOf(503, null));
    expect(faults.failure).toContain('недоступний');
    faults.refused(refusal('code', 'elsewhere'), ['code']);
    expect([faults.text('code'), faults.failure]).toEqual(['без code', 'Не все гаразд']);
    faults.refused(refusal('elsewhere'), ['code']);
    expect([faults.text('elsewhere'), faults.failure]).toEqual(['', 'Не все гаразд']);
  });
});
