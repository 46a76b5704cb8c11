import type * as toolkit from '@actions/core';
import type { Annotation, Report } from '../report/report.ts';
import { describeProblem, type Problem } from '../shared/problem.ts';
import { COMMENT_BUDGET, SUMMARY_BUDGET, fitSections, type Budget } from './budget.ts';
import { commentMarker, upsertComment, type CommentApi } from './comment.ts';
import { isForbidden } from './github-comments.ts';
import { githubLogger, harmless, type Core } from './github-logger.ts';
import type { Host } from './host.ts';
import type { TextStream } from './terminal.ts';

/** GitHub keeps ten annotations of a kind for each step and drops the rest without a word. */
const MOST_ANNOTATIONS = 10;

export interface GitHubHostOptions {
  readonly core: Core;
  readonly stdout: TextStream;
  readonly now: () => number;
  /** Asked when there is a comment to write; `undefined` without a pull request or token, or when the input says never. */
  readonly comments: () => Promise<CommentApi> | undefined;
  /** Where the whole report can be read. */
  readonly runUrl: string;
}

/** GitHub Actions: outputs, job summary, annotations and the sticky comment. */
export function githubHost(options: GitHubHostOptions): Host {
  const { core } = options;
  const logger = githubLogger(core, options.stdout, options.now);
  const masked = new Set<string>();
  return {
    logger,
    mask: (secret) => {
      // Whoever uses a secret masks it, with every request; the log needs one line of it.
      if (secret === '' || masked.has(secret)) return;
      masked.add(secret);
      core.setSecret(secret);
    },
    publish: (name, value) => {
      core.setOutput(name, value);
      return Promise.resolve();
    },
    show: async (report) => {
      for (const [name, value] of Object.entries(report.outputs)) core.setOutput(name, value);
      annotate(core, report.annotations);
      core.info(harmless(report.title));
      await writeSummary(core, report, options.runUrl);
      await comment(report, options);
    },
    explain: (title, problems) => {
      const shown = problems.slice(0, MOST_ANNOTATIONS - 1);
      for (const problem of shown) {
        core.error(describeProblem(problem), { title, ...placeOf(problem) });
      }
      const rest = problems.slice(shown.length);
      if (rest.length > 0) core.error(rest.map(describeProblem).join('\n'), { title });
    },
  };
}

/** Where an annotation stands. A line of an input is no line of a file: its number is in the message. */
function placeOf({ file, line }: Problem): toolkit.AnnotationProperties {
  if (file === undefined) return {};
  return line === undefined ? { file } : { file, startLine: line };
}

function annotate(core: Core, annotations: readonly Annotation[]): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    const all = annotations.filter((annotation) => annotation.level === level);
    for (const { title, message, file, line } of all.slice(0, MOST_ANNOTATIONS)) {
      core[level](message, {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
      });
    }
    if (all.length > MOST_ANNOTATIONS) {
      core.info(`${all.length - MOST_ANNOTATIONS} more ${level}s are in the report.`);
    }
  }
}

async function writeSummary(core: Core, report: Report, runUrl: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '' || report.sections.length === 0) return;
  const pointer = `The report artifact of [this run](${runUrl}) has all of it.`;
  await core.summary.addRaw(fitSections(report.sections, pointer, SUMMARY_BUDGET), true).write();
}

/** What a fork's pull request is told: nothing is wrong, there is only less to see. */
const FORBIDDEN =
  "This token may not comment (a fork's pull request, or no `pull-requests: write`): the report is in the job summary.";

async function comment(
  report: Report,
  { core, comments, runUrl }: GitHubHostOptions,
): Promise<void> {
  const key = report.commentKey;
  const api = key === undefined ? undefined : comments();
  if (key === undefined || api === undefined) return;
  const room: Budget = {
    ...COMMENT_BUDGET,
    limit: COMMENT_BUDGET.limit - commentMarker(key).length - 1,
  };
  const body = fitSections(report.sections, `[The whole report is with the run](${runUrl}).`, room);
  try {
    await upsertComment(await api, key, body);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (isForbidden(error)) core.notice(FORBIDDEN, { title: 'No comment' });
    else
      core.warning(
        `The comment could not be written: ${reason}. The report is in the job summary.`,
      );
  }
}
