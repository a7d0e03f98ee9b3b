import { parseRoute, registerRoute, type Route } from '../shell/routes';

export const FIRST_REGISTER = registerRoute(null);

/** What an address means in Share. The desk stays outside: Share has a dashboard of its own, and the page is that of the registers. */
export function placeInShare(hash: string): Route {
  const route = parseRoute(hash);
  return route.view === 'desk' ? FIRST_REGISTER : route;
}
