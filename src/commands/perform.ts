import type { Report } from '../report/report.ts';
import type { InputsOf, Schema } from '../shared/input/schema.ts';
import type { Command, CommandContext } from './command.ts';
import { outputFolder } from './output-folder.ts';
import { writeReportFiles } from './report-files.ts';

/** Runs a command to its report: run, report, files, record. */
export async function perform<S extends Schema, Outcome>(
  command: Command<S, Outcome>,
  inputs: InputsOf<S>,
  context: CommandContext,
  signal: AbortSignal,
): Promise<Report> {
  const outcome = await command.run(inputs, context, signal);
  const report = command.report(outcome, inputs);
  if (report.files.length > 0) {
    await writeReportFiles(report.files, folderOf(inputs), context.directory);
  }
  return (await command.record?.(outcome, report, inputs, context, signal)) ?? report;
}

/** Every command that writes files has both inputs. */
function folderOf(inputs: object): string {
  const { outputDirectory, workingDirectory } = inputs as Record<string, unknown>;
  const text = (value: unknown, fallback: string): string =>
    typeof value === 'string' ? value : fallback;
  return outputFolder({
    outputDirectory: text(outputDirectory, 'ml-actions-report'),
    workingDirectory: text(workingDirectory, '.'),
  });
}
