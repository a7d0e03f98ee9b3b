import { setTimeout as sleep } from 'node:timers/promises';

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export default async function teardown(): Promise<void> {
  if (process.env['CITY_EDMS_PID'] === undefined) return;
  const pid = Number(process.env['CITY_EDMS_PID']);
  process.kill(pid, 'SIGTERM');
  for (let i = 0; i < 600 && runs(pid); i++) await sleep(100);
}
