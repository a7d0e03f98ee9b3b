import { StandIn } from './stand-in';

/**
 * One stand-in for all tests; the restart test has one of its own. With CITY_EDMS_ADDRESS=http://host:port/alfresco the
 * tests run there instead and nothing is started.
 */
export default async function setup(): Promise<void> {
  if (process.env['CITY_EDMS_ADDRESS'] !== undefined) return;
  const standIn = await StandIn.start(StandIn.folder('shared'));
  process.env['CITY_EDMS_ADDRESS'] = standIn.address;
  process.env['CITY_EDMS_PID'] = String(standIn.pid);
}
