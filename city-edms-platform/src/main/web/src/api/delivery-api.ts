import type { ApiClient } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type DeliveryWay = Schemas['DeliveryWay'];
export type DeliveryWayDraft = Schemas['DeliveryWayDraft'];
export type DeliveryUse = Schemas['DeliveryUse'];
export type DeliveryNeed = Schemas['DeliveryNeed'];

/** What the client asks of the directory of ways of receipt and dispatch. */

export async function deliveryWays(api: ApiClient, signal?: AbortSignal): Promise<readonly DeliveryWay[]> {
  return (await api.reading((http) => http.GET('/city-edms/delivery-ways', { signal: signal ?? null }))).ways;
}

export function addDeliveryWay(api: ApiClient, body: DeliveryWayDraft): Promise<DeliveryWay> {
  return api.writing((http) => http.POST('/city-edms/delivery-ways', { body }));
}

export function changeDeliveryWay(api: ApiClient, code: string, body: DeliveryWayDraft): Promise<DeliveryWay> {
  return api.writing((http) => http.PUT('/city-edms/delivery-ways/{code}', { params: { path: { code } }, body }));
}

export async function arrangeDeliveryWays(api: ApiClient, codes: string[]): Promise<readonly DeliveryWay[]> {
  return (await api.writing((http) => http.PUT('/city-edms/delivery-order', { body: { codes } }))).ways;
}
