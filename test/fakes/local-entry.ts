/**
 * Stands in for `main.js` where a test needs the server's own process: the same `local start --foreground`, with the tracking server
 * replaced.
 */
import { readLocalOptions } from '../../src/commands/local/options.ts';
import { serve } from '../../src/commands/local/serve.ts';
import { folderMlflow } from './folder-mlflow.ts';

const stop = new AbortController();
process.once('SIGTERM', () => stop.abort()).once('SIGINT', () => stop.abort());
const [, ...argv] = process.argv.slice(2);
const options = readLocalOptions(argv, process.env, process.cwd());
if (options === undefined) throw new Error('no options');
const log = (message: string): void => void process.stderr.write(`${message}\n`);
const parts = { mlflow: folderMlflow(new Map()), modules: [] };
const isServer = await serve(options, { environment: process.env, log, parts }, stop.signal);
if (!isServer) log('another process serves this home already');
process.exit(0);
