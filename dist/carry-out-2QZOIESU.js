import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  afterWriting,
  applyPlan,
  loadConfig,
  readNoteTree,
  readingOf,
  sync
} from "./chunk-CV5FFV3P.js";
import {
  findingLines,
  guardBlock,
  joinBlocks,
  meetingBlock
} from "./chunk-JVIFN4XL.js";
import {
  TrackerError,
  byMeeting,
  calendarDate,
  entriesOf,
  fullName,
  headline,
  isAboutDashboard
} from "./chunk-QGBEOA3L.js";
import "./chunk-BDTALO2V.js";

// src/run/progress.ts
function countingOutcomes(total, tell) {
  const through = /* @__PURE__ */ new Set();
  return (outcome) => {
    through.add(outcome.change);
    tell(outcome, { done: through.size, total });
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
  const blocks = [
    {
      lines: ["### What merging does to the issues", "", `**${headline(withOnly(told, report))}**`]
    },
    ...guardBlock(report),
    ...byMeeting(told).map((meeting) => meetingBlock(meeting, report, "####")),
    ...findings.length === 0 ? [] : [{ lines: ["#### Worth a look", "", ...findingLines(findings, report)] }],
    {
      lines: [
        "<sub>Kept up to date by minutes-to-issues; it goes when there is nothing to tell.</sub>"
      ]
    }
  ];
  return `${quiet(joinBlocks(blocks, maxBytes), report)}
${marker(key)}
`;
}
function quiet(text, { origin, tracker }) {
  const here = fullName(origin.repository) === fullName(tracker);
  const issues = `](${origin.serverUrl}/${fullName(tracker)}/issues/`;
  const elsewhere = issues.replace("](https://github.com/", "](https://redirect.github.com/");
  return text.replaceAll("&#64;", "&#64;&#8203;").replaceAll(issues, here ? "](../issues/" : elsewhere);
}
function marker(key) {
  return `<!-- minutes-to-issues plan ${key} -->`;
}
function saysTheSame(one, other) {
  return withoutCommits(one) === withoutCommits(other);
}
function withoutCommits(text) {
  return text.replace(/\r\n/g, "\n").replace(/\/blob\/[^/]+\//g, "/blob/").trim();
}
function isNews({ change }) {
  return change.kind !== "keep" && !isAboutDashboard(change);
}
function withOnly(told, report) {
  return { ...report, plan: { ...report.plan, changes: told.map(({ change }) => change) } };
}

// src/run/pull-request.ts
async function keepComment(report, { inputs, event, github }) {
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
