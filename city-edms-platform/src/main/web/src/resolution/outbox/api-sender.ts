import type { ApiClient } from '../../api/client';
import { actOnResolution, actOnReview, resolve } from '../../api/resolution-api';
import type { Sender } from './outbox';

/** The outbox's way through our API. */
export function apiSender(api: ApiClient): Sender {
  return {
    send: async ({ key, letter, decision }, last) => {
      if (decision.kind === 'resolve') return resolve(api, letter.document, decision.draft, key, last);
      await actOnReview(api, letter.review, decision.draft, key, last);
      return null;
    },
    withdraw: async ({ id, version }, key) => {
      await actOnResolution(api, id, { act: 'withdraw', version }, key);
    },
  };
}
