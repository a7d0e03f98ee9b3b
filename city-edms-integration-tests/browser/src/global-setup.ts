import { StandIn } from './stand-in';

/** One stand-in for all tests; the restart test has one of its own. */
export default async function setup(): Promise<void> {
  const standIn = await StandIn.start(StandIn.folder('shared'));
  process.env['CITY_EDMS_ADDRESS'] = standIn.address;
  process.env['CITY_EDMS_PID'] = String(standIn.pid);
}
