import type { Messages } from './messages';

export const shellEn: Messages['shell'] = {
  missing: {
    title: 'The page did not load',
    text: 'There is no connection to the server, or the system has just been upgraded. Decisions that wait to be sent stay on this device.',
    reload: 'Reload',
  },
};
