// Plays gunicorn with the scoring server: a Unix socket, `GET /`, `POST /score`. What it does is up to the entry script's text.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const socket = process.argv[process.argv.indexOf('--bind') + 1].replace('unix:', '');
const { AML_APP_ROOT = '', AZUREML_ENTRY_SCRIPT = '', AZUREML_MODEL_DIR = '' } = process.env;
const script = readFileSync(join(AML_APP_ROOT, AZUREML_ENTRY_SCRIPT), 'utf8');

console.log('starting', AZUREML_ENTRY_SCRIPT);
if (script.includes('raise at start')) {
  console.error('ModuleNotFoundError: nothing of that name');
  process.exit(3);
}
const isSilent = script.includes('never ready');
const name = /name: (\S+)/.exec(script)?.[1] ?? 'model';

let count = 0;
createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    if (request.url === '/') {
      response.writeHead(isSilent ? 503 : 200).end('Healthy');
      return;
    }
    const text = Buffer.concat(chunks).toString('utf8');
    const body = text === '' ? {} : JSON.parse(text);
    if (body.exit) process.exit(9);
    const status = body.status ?? 200;
    count += 1;
    const answer = {
      count,
      name,
      headers: request.headers,
      url: request.url,
      pid: process.pid,
      model: AZUREML_MODEL_DIR,
      variables: process.env,
    };
    setTimeout(() => {
      response.writeHead(status, {
        'content-type': 'application/json',
        'x-ms-run-fn-exec-ms': '1',
      });
      response.end(JSON.stringify(body.echo === undefined ? answer : body.echo));
    }, body.wait ?? 0);
  });
}).listen(socket);
