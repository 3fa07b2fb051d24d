import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  afterWriting,
  applyPlan,
  loadConfig,
  quietText,
  readNoteTree,
  readingOf,
  sync
} from "./chunk-7HBOTYGA.js";
import {
  findingBullets,
  guardBlock,
  joinBlocks,
  meetingBlock
} from "./chunk-GVBTDXI4.js";
import {
  TrackerError,
  byMeeting,
  calendarDate,
  entriesOf,
  fullName,
  headline,
  isAboutDashboard,
  isSameRepository,
  markdownLink,
  plainMarkdown,
  sentenceMarkdown,
  withoutCommits
} from "./chunk-JW5MOTGG.js";
import "./chunk-BDTALO2V.js";

// src/run/progress.ts
function countingOutcomes(total, tell) {
  let done = 0;
  return (outcome) => {
    done += 1;
    tell(outcome, { done, total });
  };
}

// src/run/pull-request.ts
import { createHash } from "node:crypto";

// src/reporting/pull-request-comment.ts
var maxBytes = 6e4;
function pullRequestComment(report, key) {
  const told = entriesOf(report).filter(isNews);
  if (told.length === 0) return null;
  const paths = new Set(told.flatMap(({ change: { item } }) => item === null ? [] : [item.path]));
  const findings = report.findings.filter(({ path }) => paths.has(path));
  const write = commentMarkdown(report);
  const blocks = [
    {
      lines: ["### What merging does to the issues", "", `**${headline(withOnly(told, report))}**`]
    },
    ...guardBlock(report, write),
    ...byMeeting(told).map((meeting) => meetingBlock(meeting, report, { heading: "####", write })),
    ...findings.length === 0 ? [] : [{ lines: ["#### Worth a look", "", ...findingBullets(findings, report, write)] }],
    {
      lines: [
        "<sub>Kept up to date by minutes-to-issues; it goes when there is nothing to tell.</sub>"
      ]
    }
  ];
  return `${joinBlocks(blocks, maxBytes)}
${marker(key)}
`;
}
function commentMarkdown({ origin, tracker }) {
  const issues = `${origin.serverUrl}/${fullName(tracker)}/issues/`;
  const quietIssues = isSameRepository(origin.repository, tracker) ? "../issues/" : issues.replace("https://github.com/", "https://redirect.github.com/");
  const isIssue = (url) => url.toLowerCase().startsWith(issues.toLowerCase());
  const text = (plain) => plainMarkdown(plain, quietText);
  return {
    text,
    sentence: (plain) => sentenceMarkdown(plain, quietText),
    link: (plain, url) => markdownLink(plain, isIssue(url) ? quietIssues + url.slice(issues.length) : url, text)
  };
}
function marker(key) {
  return `<!-- minutes-to-issues plan ${key} -->`;
}
function saysTheSame(one, other) {
  return lasting(one) === lasting(other);
}
function lasting(text) {
  return withoutCommits(text.replace(/\r\n/g, "\n")).trim();
}
function isNews({ change }) {
  return change.kind !== "keep" && !isAboutDashboard(change);
}
function withOnly(told, report) {
  return { ...report, plan: { ...report.plan, changes: told.map(({ change }) => change) } };
}

// src/run/pull-request.ts
async function keepComment(report, { inputs, event, github }) {
  if (report.mode.kind === "shown" && report.mode.because === "dry-run") return [];
  if (!inputs.comment || event.name !== "pull_request" || event.pullRequest === null) return [];
  if (event.pullRequest.from === "fork") {
    return [
      "No comment was written: a pull request from a fork runs with a token that can only read. The job summary shows the plan."
    ];
  }
  const key = keyOf(report, inputs);
  const body = pullRequestComment(report, key);
  try {
    await github.stickyComment(event.repository, event.pullRequest.number, {
      key: marker(key),
      body,
      isSame: (old) => body !== null && saysTheSame(old, body)
    });
    return [];
  } catch (error) {
    if (error instanceof TrackerError) {
      return [`No comment was written. ${error.message} The job summary shows the plan.`];
    }
    throw error;
  }
}
function keyOf({ tracker }, { notes, config }) {
  const text = JSON.stringify([fullName(tracker), notes, config.path]);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

// src/run/carry-out.ts
async function carryOut(order, host, { github, self, mode, defaultBranch, started }) {
  const { inputs, event } = order;
  const [config, commit] = await Promise.all([
    loadConfig(event.workspace, inputs.config),
    order.checkedOut()
  ]);
  const report = await sync(
    {
      globs: inputs.notes,
      policy: { ...config, since: inputs.since },
      origin: {
        serverUrl: event.serverUrl,
        repository: event.repository,
        commit
      },
      tracker: inputs.repository ?? event.repository,
      today: calendarDate(started),
      limits: inputs.limits,
      mode
    },
    {
      readNotes: () => readNoteTree(event.workspace, inputs.notes, readingOf(config)),
      tracker: { ...github, whoAmI: () => self },
      isNewestTree: () => github.repository(event.repository).isHead(defaultBranch, commit),
      show: host.onPlan,
      apply: (changes, labels) => applyPlan(changes, labels, {
        tracker: github,
        signal: host.signal,
        followUp: afterWriting,
        record: countingOutcomes(changes.length, host.onOutcome)
      }),
      effort: () => ({
        requests: github.requests(),
        milliseconds: host.clock.now() - started
      })
    }
  );
  const warnings = await keepComment(report, { inputs, event, github });
  return { kind: "reported", report, warnings };
}
export {
  carryOut
};
