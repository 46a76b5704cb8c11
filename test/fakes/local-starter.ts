/** A step that uses the local platform: finds or starts the server of the home it is given, prints it, and ends. */
import { findOrStartServer } from '../../src/local/client.ts';

const [, , home = '', entry = ''] = process.argv;
const onProgress = (): void => undefined;
const options = { home, entry, environment: process.env, onProgress };
const server = await findOrStartServer(options, AbortSignal.timeout(30_000));
process.stdout.write(JSON.stringify(server));
