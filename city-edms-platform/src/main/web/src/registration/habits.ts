/** What a registrar chose last, kept in this browser: the next form begins with it. */
export interface Habits {
  readonly register: string | null;
  /** Way of receipt or dispatch, by register. */
  readonly delivery: Readonly<Record<string, string>>;
}

const NONE: Habits = { register: null, delivery: {} };

const keyOf = (userName: string) => `city-edms.habits.${userName}`;

function isHabits(value: unknown): value is Habits {
  if (typeof value !== 'object' || value === null) return false;
  const { register, delivery } = value as Partial<Record<keyof Habits, unknown>>;
  return (register === null || typeof register === 'string') && typeof delivery === 'object' && delivery !== null;
}

export const habits = {
  get(userName: string): Habits {
    const text = localStorage.getItem(keyOf(userName));
    if (text === null) return NONE;
    try {
      const value: unknown = JSON.parse(text);
      return isHabits(value) ? value : NONE;
    } catch {
      return NONE; // written by something else
    }
  },
  remember(userName: string, register: string, deliveryMethod: string): void {
    const before = habits.get(userName);
    const delivery = deliveryMethod === '' ? before.delivery : { ...before.delivery, [register]: deliveryMethod };
    localStorage.setItem(keyOf(userName), JSON.stringify({ register, delivery }));
  },
};
