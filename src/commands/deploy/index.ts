import { defineCommand } from '../command.ts';
import { definition } from './inputs.ts';
import { report } from './report.ts';
import { run } from './run.ts';

export const command = defineCommand({ definition, run, report });
