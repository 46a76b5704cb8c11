import { EXIT, type ExitStatus } from './runtime/exit-status.ts';
import { listenForCancellation } from './runtime/cancellation.ts';
import { commands } from './commands/table.ts';
import { VERSION } from './version.ts';

/** Dispatches the command line and ends the process with the status of what it did. */
export async function start(argv: readonly string[], entry: string): Promise<void> {
  surviveClosedPipes();
  const { signal, dispose } = listenForCancellation(process);
  const status = await dispatch(argv, entry, signal);
  dispose();
  // A keep-alive connection must not hold the step open; text that is still on its way must arrive.
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(status);
}

async function dispatch(
  argv: readonly string[],
  entry: string,
  signal: AbortSignal,
): Promise<number> {
  const [name = '', ...rest] = argv;
  if (name === '--version') return say(VERSION);
  if (name === '' || name === '--help' || name === 'help') return sayGeneralHelp(name);
  if (name === 'local') {
    const { runLocal } = await import('./commands/local/index.ts');
    const { stdout, stderr, env: environment } = process;
    return runLocal(rest, { stdout, stderr, environment, entry }, signal);
  }
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (found === undefined) return unknownCommand(name);
  if (rest.includes('--help')) {
    const { commandHelp } = await import('./commands/help.ts');
    return say(commandHelp(await found.definition()));
  }
  const { runCommand } = await import('./run-command.ts');
  return runCommand(await found.command(), rest, entry, signal);
}

function say(text: string): ExitStatus {
  process.stdout.write(`${text}\n`);
  return EXIT.success;
}

async function sayGeneralHelp(name: string): Promise<ExitStatus> {
  const { generalHelp } = await import('./commands/help.ts');
  const shown = Object.keys(commands).filter((command) => commands[command]?.isAction === true);
  say(generalHelp(VERSION, shown));
  return name === '' ? EXIT.user : EXIT.success;
}

async function unknownCommand(name: string): Promise<ExitStatus> {
  const { didYouMean } = await import('./shared/nearest-names.ts');
  const known = [...Object.keys(commands), 'local'];
  process.stderr.write(`There is no command \`${name}\`. ${didYouMean(name, known)}\n`);
  return EXIT.user;
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}

/** A reader that has read enough (`| head`) closes the pipe; what is written after that is lost, the exit status is not. */
function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
