import type { DeliveryNeed, DeliveryWay } from '../src/api/delivery-api';
import { Ways } from '../src/delivery/ways';

export function way(code: string, uk: string, need: DeliveryNeed, part: Partial<DeliveryWay> = {}): DeliveryWay {
  const title = { uk, en: code };
  return { code, title, use: 'both', need, paperless: false, active: true, changedAt: null, changedBy: null, ...part };
}

/** The ways as they are shipped, as far as tests ask for them. */
export const WAYS = new Ways([
  way('post', 'Поштою', 'postal-address'),
  way('courier', 'Кур’єром', 'signature'),
  way('email', 'Електронною поштою', 'email', { paperless: true }),
]);
