#!/usr/bin/env node
import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  fetchOf
} from "./chunk-TZHZXDA2.js";
import {
  NoNotesError,
  afterWriting,
  agendaMarkdown,
  applyPlan,
  compareText,
  createOwnerResolver,
  examineNote,
  fileProblem,
  groupBy,
  isInSight,
  likelyParticipants,
  loadConfig,
  meetingFilter,
  namedTeams,
  narrowed,
  noteExtensions,
  noteMatcher,
  plan,
  readFiles,
  readNoteBytes,
  readNoteTree,
  readingOf,
  requireNotes,
  require_dist,
  sync,
  titleOf,
  titleWithOwners,
  unresolvedOwnersIn
} from "./chunk-7HBOTYGA.js";
import {
  commitOf,
  createGitHubTracker,
  entryLine,
  failuresOf,
  inputDefaults,
  logGroups,
  logLine,
  logText,
  parseRepository,
  plainStyle,
  planGroups,
  planJson,
  readAuthors,
  readCheckout,
  readInputs,
  requireToken,
  ruleWords,
  run,
  systemClock,
  waitingLine,
  watchForCancellation
} from "./chunk-INO57NVQ.js";
import {
  SettingError,
  readServer,
  userAgent,
  version
} from "./chunk-2XP7TDCA.js";
import "./chunk-S7W5I7L5.js";
import {
  IssueMissingError,
  calendarDate,
  caseless,
  caselessSet,
  counted,
  deed,
  foldName,
  fullName,
  guardWords,
  guardsOf,
  headline,
  includesName,
  isCarriedOut,
  isOverdue,
  markdownLink,
  meetingName,
  noteUrl,
  noteUrlIn,
  parseRepositoryName,
  plainMarkdown,
  reasonsOf,
  shownBecause,
  timestamp,
  visible,
  visibleLine,
  withAdded,
  without
} from "./chunk-JW5MOTGG.js";
import {
  __toESM
} from "./chunk-BDTALO2V.js";

// src/cli/columns.ts
function columnsOf(stream) {
  return stream.isTTY === true ? stream.columns || 80 : null;
}

// src/cli/command-line.ts
import { parseArgs } from "node:util";

// src/cli/command.ts
var UsageError = class extends Error {
  name = "UsageError";
};

// src/reporting/agenda-json.ts
function agendaJson({ open, decisions }, today) {
  const shape = {
    version: 1,
    today,
    open: open.map((item) => openItemJson(item, today)),
    decisions: decisions.map(decisionJson)
  };
  return JSON.stringify(shape, null, 2);
}
function openItemJson(item, today) {
  const { title, owners: owners2, due, raised, issue, standing } = item;
  return {
    title,
    owners: owners2.map(({ name, logins }) => ({ name, logins })),
    due,
    overdue: isOverdue(item, today),
    raised: raised.map(meetingJson),
    issue,
    inNotes: standing === "in-notes"
  };
}
function decisionJson({ title, at, issue }) {
  return { title, at: meetingJson(at), issue };
}
function meetingJson({ path, line, date, meeting }) {
  return { path, line, date, meeting };
}

// src/reporting/loggable-json.ts
function loggableJson(json) {
  return json.replaceAll("##[", "#\\u0023[");
}

// src/cli/agenda-text.ts
function agendaText(wanted, { today, origin, aside, text }) {
  const lines2 = agendaMarkdown(wanted, {
    today,
    heading: "##",
    ages: "told",
    text,
    issue: ({ issue }) => issue === null ? null : markdownLink(`#${issue.number}`, issue.url, text),
    meeting: (meeting) => origin === null ? text(meetingName(meeting)) : markdownLink(meetingName(meeting), noteUrl(origin, meeting.path, meeting.line), text)
  });
  return [
    `# Open action items and recent decisions, ${today}`,
    "",
    ...lines2,
    ...aside.flatMap((line) => ["", text(line)]),
    ""
  ].join("\n");
}

// src/cli/remote.ts
var gitHubBehindFirewalls = "ssh.github.com";
function parseRemote(address) {
  const short = /^(?:[^@/]+@)?([^:/]+):(?!\/)(.+)$/.exec(address);
  const long = /^(?:ssh|https?|git):\/\/(?:[^@/]+@)?([^:/]+)(?::\d+)?\/(.+)$/.exec(address);
  const [, name, path = ""] = long ?? short ?? [];
  const host = name?.toLowerCase();
  const repository = parseRepositoryName(path.replace(/\/$/, "").replace(/\.git$/, ""));
  if (host === void 0 || repository === null) return null;
  return { host: host === gitHubBehindFirewalls ? "github.com" : host, repository };
}

// src/cli/local-event.ts
function localEvent(inputs, environment2, workspace, checkout) {
  const remote = checkout?.remote ? parseRemote(checkout.remote) : null;
  const commit = commitOf(checkout) ?? (environment2.GITHUB_SHA || checkout?.commit);
  if (!commit) {
    throw new SettingError(
      "Commit",
      "",
      "expected to be started at the top of a git repository, or with GITHUB_SHA set: issues link to the notes as they are at a commit"
    );
  }
  return {
    name: "command-line",
    ref: checkout?.ref ?? "",
    commit,
    repository: repositoryOf(inputs, environment2, remote),
    facts: null,
    pullRequest: null,
    workspace,
    ...serverOf(environment2, remote)
  };
}
function serverOf(environment2, remote) {
  const { GITHUB_API_URL, GITHUB_SERVER_URL, GH_HOST } = environment2;
  if (GITHUB_API_URL || GITHUB_SERVER_URL) return readServer(environment2);
  if (GH_HOST) return readServer({ GITHUB_SERVER_URL: `https://${GH_HOST}` });
  if (remote === null || remote.host === "github.com") return readServer({});
  throw new SettingError(
    "Remote `origin`",
    remote.host,
    "expected github.com. If that host is a GitHub Enterprise Server which may see your token, set GITHUB_SERVER_URL or GH_HOST to it; if it stands for github.com, set GH_HOST=github.com"
  );
}
function repositoryOf(inputs, { GITHUB_REPOSITORY: name }, remote) {
  if (name) return parseRepository({ name: "Variable GITHUB_REPOSITORY", text: name });
  const repository = remote?.repository ?? inputs.repository;
  if (repository) return repository;
  throw new SettingError(
    "Option --repository",
    "",
    "expected `owner/name`, as neither GITHUB_REPOSITORY nor the remote `origin` tells it"
  );
}

// src/cli/while-working.ts
async function whileWorking({ status }, doing, work) {
  status?.show(`${doing} …`);
  try {
    return await work();
  } finally {
    status?.clear();
  }
}

// src/cli/known-issues.ts
async function readIssues(inputs, authors, { terminal, clock }) {
  const event = eventOrProblem(inputs, terminal, await readCheckout(terminal.folder));
  if (event instanceof SettingError) {
    terminal.say(logLine(`This is from the notes alone. ${event.message}`));
    return nowhere;
  }
  const tracker = inputs.repository ?? event.repository;
  const { serverUrl, repository, commit } = event;
  const place = { origin: { serverUrl, repository, commit }, tracker, links: "known" };
  if (inputs.token === "") {
    terminal.say("This is from the notes alone: there is no token. Set GITHUB_TOKEN or GH_TOKEN.");
    return { ...nowhere, ...place };
  }
  const github = createGitHubTracker({
    repository: tracker,
    token: inputs.token,
    apiUrl: event.apiUrl,
    userAgent,
    clock,
    fetch: fetchOf(terminal.environment),
    signal: terminal.signal,
    onWait: (wait) => terminal.say(waitingLine(wait)),
    ...inputs.pacing
  });
  return whileWorking(terminal, `Reading the issues of ${fullName(tracker)}`, async () => {
    const self = await github.whoAmI();
    return { ...place, self, issues: await github.issuesBy([self, ...authors]) };
  });
}
function eventOrProblem(inputs, { environment: environment2, folder }, checkout) {
  try {
    return localEvent(inputs, environment2, folder, checkout);
  } catch (error) {
    if (error instanceof SettingError) return error;
    throw error;
  }
}
var unnamed = { owner: "", name: "" };
var nowhere = {
  issues: [],
  self: "",
  origin: { serverUrl: "", repository: unnamed, commit: "" },
  tracker: unnamed,
  links: "unknown"
};

// src/cli/run-options.ts
var runOptions = {
  token: {
    value: "TOKEN",
    description: "better in GITHUB_TOKEN or GH_TOKEN: other users can see the options of a process"
  },
  repository: {
    value: "OWNER/NAME",
    description: "where the issues live; default: where the notes live"
  },
  notes: {
    value: "GLOBS",
    description: `globs of the notes, one a line; default: '${inputDefaults.notes}'`
  },
  config: { value: "FILE", description: `default: ${inputDefaults.config}` },
  since: {
    value: "DATE",
    description: "notes of meetings before this open no new issues: 2026-01-31, 90 days"
  },
  "max-create": {
    value: "COUNT",
    description: `most issues to open for notes without any; default: ${inputDefaults["max-create"]}`
  },
  "max-close": {
    value: "COUNT",
    description: `most issues to close whose notes do not say done; default: ${inputDefaults["max-close"]}`
  },
  "max-update": {
    value: "COUNT",
    description: `most issues to rewrite; default: ${inputDefaults["max-update"]}`
  },
  "write-pause-ms": {
    value: "COUNT",
    description: "least time between two writes; default: as GitHub advises"
  },
  "max-wait": {
    value: "TIME",
    description: `longest wait for a rate limit; default: ${inputDefaults["max-wait"]}`
  },
  "allow-public-tracker": {
    value: "TRUE|FALSE",
    description: "whether items of private notes may become issues that more people can read"
  }
};
var jsonOption = { json: { description: "print the plan as JSON" } };
function inputsFrom(given, { environment: environment2 }, run2) {
  const { GITHUB_TOKEN: token, GH_TOKEN: otherToken } = environment2;
  return {
    read: (name) => {
      if (name === "dry-run") return String(run2.dryRun);
      if (name === "token") return given.option(name) || token || otherToken || "";
      return name === "comment" ? "false" : given.option(name);
    },
    label: (name) => `Option --${name}`,
    today: run2.today
  };
}

// src/cli/agenda.ts
var standardAge = "90 days";
var mostDecisions = 10;
var agenda = {
  name: "agenda",
  summary: "Markdown for the next meeting: what is open, what was agreed",
  example: "--series 'notes/board/**' > agenda.md",
  takesFiles: "no",
  options: {
    json: { description: "print JSON instead" },
    series: {
      value: "GLOB",
      description: "only meetings whose notes match, such as 'notes/board/**'"
    },
    team: { value: "TEAM", description: "only meetings whose notes name this team" },
    since: {
      value: "DATE",
      description: `meetings before this count only for items with an open issue; default: ${standardAge}`
    },
    repository: runOptions.repository,
    token: runOptions.token,
    notes: runOptions.notes,
    config: runOptions.config
  },
  run: (given, terminal) => printAgenda(given, terminal, systemClock)
};
async function printAgenda(given, terminal, clock) {
  const today = calendarDate(clock.now());
  const inputs = agendaInputs(given, terminal, today);
  const config = await loadConfig(terminal.folder, inputs.config);
  const isWanted = meetingFilter({ series: given.option("series"), team: given.option("team") });
  const tree = await readMeetings(terminal, { inputs, config, isWanted });
  const trustedAuthors = [...config.trustedAuthors, "github-actions[bot]"];
  const known = await readIssues(inputs, trustedAuthors, { terminal, clock });
  const policy = { ...config, trustedAuthors, since: null, dashboard: false };
  const planned = plan({ ...known, tree, policy, today, assignable: null });
  const wanted = narrowed(planned.agenda, { since: inputs.since, isWanted, mostDecisions });
  const all = narrowed(planned.agenda, { since: null, isWanted, mostDecisions });
  const aside = leftOut(all.open.length - wanted.open.length, inputs.since);
  if (terminal.columns === null) for (const line of aside) terminal.say(line);
  const text = terminal.columns === null ? plainMarkdown : visibleLine;
  const origin = known.links === "known" ? known.origin : null;
  terminal.write(
    given.isSet("json") ? `${loggableJson(agendaJson(wanted, today))}
` : agendaText(wanted, { today, origin, aside, text })
  );
  return 0;
}
function agendaInputs(given, terminal, today) {
  const source = inputsFrom(given, terminal, { today, dryRun: true });
  return readInputs({
    ...source,
    read: (name) => source.read(name) || (name === "since" ? standardAge : "")
  });
}
async function readMeetings(terminal, { inputs, config, isWanted }) {
  const tree = await whileWorking(
    terminal,
    "Reading the notes",
    () => readNoteTree(terminal.folder, inputs.notes, readingOf(config))
  );
  requireNotes(tree, inputs.notes);
  requireMeeting(tree, isWanted);
  return tree;
}
function leftOut(items, since) {
  if (items === 0) return [];
  return [
    `Left out: items without an issue, of meetings before ${since} (${items}). --since reaches further.`
  ];
}
function requireMeeting(tree, isWanted) {
  const isFound = tree.notes.some(
    (note) => note.kind === "minutes" && isWanted({ ...note.minutes, teams: namedTeams(note.minutes.teams) })
  );
  if (!isFound) throw new UsageError("agenda: no meeting matches --series and --team");
}

// src/reporting/finding-line.ts
var mostLines = 10;
function findingLines(findings, style) {
  const places = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { path, severity, rule, message } = finding;
    const key = JSON.stringify([path, severity, rule, message]);
    places.set(key, [...places.get(key) ?? [], finding]);
  }
  return [...places.values()].flatMap(([first, ...others]) => {
    if (first === void 0) return [];
    const message = `${first.message}${alsoIn(others.map(({ line }) => line))}`;
    return [findingLine({ ...first, message }, style)];
  });
}
function alsoIn(lines2) {
  if (lines2.length === 0) return "";
  const more = lines2.length - mostLines;
  const shown = lines2.slice(0, mostLines).join(", ");
  return ` Also in ${lines2.length === 1 ? "line" : "lines"} ${shown}${more > 0 ? ` and ${more} more` : ""}.`;
}
function findingLine(finding, style) {
  const { path, severity, message, line, column, rule } = finding;
  const paint2 = { error: style.bad, warning: style.doubtful, notice: style.quiet };
  const place = logLine(`${path}:${line}:${column}`);
  return `${place}: ${paint2[severity](severity)}: ${logLine(message)} ${style.quiet(`(${rule})`)}`;
}

// src/reporting/sarif.ts
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
var levels = {
  error: "error",
  warning: "warning",
  notice: "note"
};
var home = "https://github.com/minutes-to-issues/minutes-to-issues";
function sarifOf(findings, { version: version2 }) {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "minutes-to-issues",
            semanticVersion: version2,
            informationUri: home,
            rules: rules.map(descriptorOf)
          }
        },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => resultOf(finding, rules.indexOf(finding.rule)))
      }
    ]
  };
  return loggableJson(JSON.stringify(log, null, 2));
}
function descriptorOf(rule) {
  const { title, description } = ruleWords(rule);
  return {
    id: rule,
    shortDescription: { text: title },
    fullDescription: { text: description },
    helpUri: `${home}/blob/v1/docs/troubleshooting.md`
  };
}
function resultOf({ rule, severity, message, path, line, column }, ruleIndex) {
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: visibleLine(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: locationOf(path),
          region: { startLine: line, startColumn: column }
        }
      }
    ]
  };
}
function locationOf(path) {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}

// src/reporting/workflow-command.ts
function workflowCommand(finding) {
  const { severity, path, line, column, rule, message } = finding;
  const properties = { file: path, line, col: column, title: ruleWords(rule).title };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${severity} ${written.join(",")}::${data(visibleLine(message))}`;
}
function property(value) {
  return data(visibleLine(String(value))).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function data(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// src/cli/named-notes.ts
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
var namedNotesOptions = { config: runOptions.config };
var unfitWords = {
  "no-section": 'No run takes this for minutes: it has no section such as "TODOs and Decisions" or "Action items".',
  "no-date": 'No run takes this for minutes: it has no date in its file name, front matter, first heading or a line such as "Date: 7 May 2026".',
  "no-people": "No run takes this for minutes: its section has a general name, and it names no participants, teams or agenda."
};
async function readNamedNotes(given, terminal) {
  const named = given.option("config");
  const config = await loadConfig(terminal.folder, {
    path: named || inputDefaults.config,
    named: named !== ""
  });
  const reading = readingOf(config);
  let unread = 0;
  const tried = async (name, work) => {
    try {
      return await work;
    } catch (error) {
      unread += 1;
      terminal.say(`${name}: ${fileProblem(error)}`);
      return [];
    }
  };
  const paths = [];
  for (const name of given.files)
    paths.push(...await tried(name, notesAt(name, terminal, reading)));
  const notes = [];
  for (const path of paths) {
    notes.push(...await tried(path, readNotes(path, terminal, reading)));
  }
  return { config, notes, unread };
}
var inFolders = [`**/*.{${noteExtensions.join(",")}}`];
async function notesAt(name, { folder, say: say2 }, reading) {
  const place = resolve(folder, name);
  if (!(await stat(place)).isDirectory()) return [name];
  const { notes } = await readNoteTree(place, inFolders, reading);
  const paths = notes.flatMap((note) => {
    if (note.kind === "minutes") return [note.minutes.path];
    const { path, findings = [] } = note;
    return findings.length > 0 ? [path] : [];
  });
  if (paths.length === 0) say2(`${name}: no meeting notes in this folder`);
  else if (paths.length < notes.length) {
    say2(`${name}: left out ${counted(notes.length - paths.length, "file")}: no meeting notes`);
  }
  return paths.map((path) => join(name, path));
}
async function readNotes(path, { folder }, reading) {
  const files = await readFiles([resolve(folder, path)]);
  return files.map(({ text }) => examineNote({ path, text }, reading));
}

// src/cli/lint.ts
var lint = {
  name: "lint",
  summary: "what is doubtful in notes, by line; exit code 1 where one is an error",
  example: "--fail-on warning notes",
  takesFiles: "yes",
  options: {
    format: { value: "text|github|sarif", description: "default: text" },
    "fail-on": {
      value: "error|warning|notice",
      description: "the least severity that makes the exit code 1; default: error"
    },
    ...namedNotesOptions
  },
  run: async (given, terminal) => {
    const print = choiceOf("format", given.option("format") || "text", formats);
    const isFailing = choiceOf("fail-on", given.option("fail-on") || "error", failing);
    const { notes, unread, config } = await readNamedNotes(given, terminal);
    const minutes = notes.map((note) => note.minutes);
    const areOwnersChecked = config.directory.size > 0;
    const unknownOwners2 = areOwnersChecked ? unresolvedOwnersIn(minutes, config) : [];
    const findings = minutes.flatMap((note) => findingsOf(note, unknownOwners2));
    terminal.write(print(findings, terminal.style));
    for (const { minutes: minutes2, unfit } of notes) {
      if (unfit !== null) terminal.say(`${minutes2.path}: ${unfitWords[unfit]}`);
    }
    terminal.say(countedFindings(findings, minutes.length));
    if (!areOwnersChecked && minutes.length > 0) terminal.say(ownersUnchecked);
    return findings.some(({ severity }) => isFailing.includes(severity)) || unread > 0 ? 1 : 0;
  }
};
var ownersUnchecked = "Owners were not checked: no configuration with `owners:` is named by --config or lies at .github/minutes.yml. The command `owners` writes a first one.";
var formats = {
  text: (findings, style) => lines(findingLines(findings, style)),
  github: (findings) => lines(findings.map(workflowCommand)),
  sarif: (findings) => `${sarifOf(findings, { version })}
`
};
var failing = {
  error: ["error"],
  warning: ["error", "warning"],
  notice: ["error", "warning", "notice"]
};
function choiceOf(option, chosen, choices) {
  const found = Object.hasOwn(choices, chosen) ? choices[chosen] : void 0;
  if (found !== void 0) return found;
  const allowed = Object.keys(choices).join(", ");
  throw new UsageError(
    `Option --${option}: expected one of ${allowed}; found ${JSON.stringify(chosen)}.`
  );
}
function findingsOf({ path, findings }, ofOwners) {
  return [
    ...findings.map((finding) => ({ ...finding, path })),
    ...ofOwners.filter((finding) => finding.path === path)
  ].sort((one, other) => one.line - other.line || one.column - other.column);
}
function lines(texts) {
  return texts.map((text) => `${text}
`).join("");
}
function countedFindings(findings, notes) {
  const counts = ["error", "warning", "notice"].flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const found = counts.length === 0 ? "Nothing found" : counts.join(", ");
  return `${found} in ${counted(notes, "note")}.`;
}

// src/planning/owner-census.ts
function unknownOwners(minutes, {
  isKnown,
  authors
}) {
  const resolve4 = createOwnerResolver(/* @__PURE__ */ new Map());
  const teams = new Set(minutes.flatMap((note) => namedTeams(note.teams)).map(foldName));
  const namings = minutes.flatMap(
    (note) => note.items.flatMap((item) => item.owners.map((owner) => ({ owner, minutes: note })))
  );
  const unknown = namings.filter(({ owner, minutes: note }) => {
    const isSelfTelling = owner.startsWith("@") || resolve4(owner, note).kind === "everyone";
    return !isSelfTelling && !isKnown(owner);
  });
  return [...groupBy(unknown, ({ owner }) => foldName(owner))].map(([folded, group]) => {
    const name = byFrequency(group.map(({ owner }) => owner))[0] ?? "";
    return {
      name,
      items: group.length,
      last: group.reduce(laterMeeting, null),
      logins: byFrequency(
        group.flatMap((naming) => loginOf(resolve4(naming.owner, naming.minutes)))
      ),
      participants: likelyAttendees(group),
      authors: likelyAuthors(name, authors),
      kind: teams.has(folded) ? "team" : "person"
    };
  }).sort((one, other) => other.items - one.items || compareText(one.name, other.name));
}
function laterMeeting(last, { minutes: { date } }) {
  if (date === null || last === null) return date ?? last;
  return date > last ? date : last;
}
function loginOf(owner) {
  return owner.kind === "person" ? [owner.login] : [];
}
function likelyAttendees(group) {
  const likely = group.flatMap(({ owner, minutes: { participants } }) => {
    const fitting = new Set(likelyParticipants(owner, participants));
    return participants.filter(({ written }) => fitting.has(written));
  });
  return eachPerson(likely);
}
function likelyAuthors(owner, authors) {
  const people = authors.map(
    ({ name, login }) => ({
      written: name,
      name,
      aliases: login === null ? [] : [login],
      login
    })
  );
  const likely = new Set(likelyParticipants(owner, people));
  return eachPerson(authors.filter(({ name }) => likely.has(name)));
}
function eachPerson(people) {
  return [...groupBy(people, ({ name }) => foldName(name)).values()].sort((one, other) => other.length - one.length).flatMap((same) => same.find(({ login }) => login !== null) ?? same.slice(0, 1)).map(({ name, login }) => ({ name, login }));
}
function byFrequency(names) {
  return [...groupBy(names, (name) => name)].sort(([, one], [, other]) => other.length - one.length).map(([name]) => name);
}

// src/reporting/owners-yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var mostNames = 3;
function ownersYaml(owners2) {
  if (owners2.length === 0) return "owners: {} # every owner is known already\n";
  return [
    '# For .github/minutes.yml. An entry behind a "#" needs you: put in who it is, or mend it, and take its "# " away.',
    "owners:",
    ...eachPerson2(owners2).flatMap((owner) => [
      `  # ${remarks(owner).join("; ")}`,
      `  ${entry(owner)}`
    ]),
    ""
  ].join("\n");
}
function eachPerson2(owners2) {
  const people = /* @__PURE__ */ new Map();
  for (const owner of owners2) {
    const identity = identityOf(owner);
    const known = people.get(identity);
    people.set(identity, known === void 0 ? { ...owner, aliases: [] } : together(known, owner));
  }
  return [...people.values()].sort((one, other) => other.items - one.items);
}
function together(one, other) {
  return {
    ...one,
    items: one.items + other.items,
    last: [one.last, other.last].reduce(
      (last, date) => (date ?? "") > (last ?? "") ? date : last
    ),
    aliases: [...one.aliases, other.name],
    participants: differentPeople([...one.participants, ...other.participants]),
    authors: differentPeople([...one.authors, ...other.authors])
  };
}
function identityOf({ name, kind, logins, participants, authors }) {
  const [login] = logins;
  if (kind === "team" || logins.length > 1) return `as it is: ${name}`;
  if (login !== void 0) return `login: ${caseless(login)}`;
  const [person, ...others] = differentPeople([...participants, ...authors]);
  return `name: ${foldName(others.length === 0 ? person?.name ?? name : name)}`;
}
function differentPeople(people) {
  const byName = /* @__PURE__ */ new Map();
  for (const person of people) {
    const known = byName.get(foldName(person.name));
    if (known === void 0 || known.login === null) byName.set(foldName(person.name), person);
  }
  return [...byName.values()];
}
function entry(owner) {
  const { name, aliases, logins, kind } = owner;
  const [login] = logins;
  const isTold = login !== void 0 && logins.length === 1;
  const told = isTold ? login : likelyLogin(owner) ?? "LOGIN";
  const members = kind === "team" && !isTold ? ["LOGIN", "LOGIN"] : [told];
  const isGroup = members.length > 1 || aliases.length > 0;
  const also = aliases.length === 0 ? "" : `, aliases: ${inFlow(aliases.map(visibleLine))}`;
  const value = isGroup ? `{ members: ${inFlow(members)}${also} }` : told;
  return `${isTold ? "" : "# "}${asKey(name)}: ${value}`;
}
function asKey(name) {
  return (0, import_yaml.stringify)(visibleLine(name), { lineWidth: 0, defaultStringType: "PLAIN" }).trim();
}
function inFlow(values) {
  return (0, import_yaml.stringify)(values, {
    lineWidth: 0,
    collectionStyle: "flow",
    flowCollectionPadding: false
  }).trim();
}
function likelyLogin({ logins, participants, authors }) {
  const known = [...logins, ...[...participants, ...authors].flatMap(({ login: login2 }) => login2 ?? [])];
  const [login, ...others] = [...caselessSet(known)];
  return login === void 0 || others.length > 0 ? null : login;
}
function remarks(owner) {
  const { items, last, logins, authors } = owner;
  const participants = owner.participants.filter(
    ({ name, login }) => name !== owner.name || login !== null
  );
  return [
    `${counted(items, "item")}${last === null ? "" : `, last ${last}`}`,
    logins.length > 1 ? `the notes say ${several(logins)}` : "",
    participants.length > 0 ? `perhaps ${several(participants.map(personName))}` : "",
    authors.length > 0 ? `a git author: ${several(authors.map(personName))}` : ""
  ].filter((remark) => remark !== "");
}
function personName({ name, login }) {
  return login === null ? name : `${name} (@${login})`;
}
function several(names) {
  const shown = names.slice(0, mostNames).map(visibleLine);
  const more = names.length - shown.length;
  return shown.join(" or ") + (more > 0 ? ` or ${more} more` : "");
}

// src/cli/owners.ts
var owners = {
  name: "owners",
  summary: "a first directory, to be edited: owners by frequency, and who they may be",
  example: "notes > owners.yml",
  takesFiles: "yes",
  options: namedNotesOptions,
  run: async (given, terminal) => {
    const [{ config, notes, unread }, authors] = await Promise.all([
      readNamedNotes(given, terminal),
      readAuthors(terminal.folder)
    ]);
    const minutes = notes.map((note) => note.minutes);
    const resolve4 = createOwnerResolver(config.directory);
    const isKnown = (owner) => resolve4(owner, { participants: [] }).kind === "entry";
    terminal.write(logText(ownersYaml(unknownOwners(minutes, { isKnown, authors }))));
    return unread === 0 ? 0 : 1;
  }
};

// src/cli/parse.ts
var parse = {
  name: "parse",
  summary: "what is read in notes: items, owners, dates",
  example: "notes/2026-05-07.md",
  takesFiles: "yes",
  options: {
    json: { description: "print one JSON array with all that was found" },
    ...namedNotesOptions
  },
  run: async (given, terminal) => {
    const { notes, unread } = await readNamedNotes(given, terminal);
    terminal.write(
      given.isSet("json") ? `${loggableJson(
        JSON.stringify(
          notes.map(({ minutes }) => minutesJson(minutes)),
          null,
          2
        )
      )}
` : notes.map((note) => `${describe(note, terminal.style)}
`).join("\n")
    );
    return unread === 0 ? 0 : 1;
  }
};
function minutesJson(minutes) {
  const { path, date, datetime, title, teams, participants, sections, items, findings } = minutes;
  return {
    path,
    date,
    datetime,
    title,
    teams,
    participants: participants.map(({ written }) => written),
    sections,
    items: items.map(itemJson),
    findings: findings.map(({ severity, message, line, column }) => ({
      severity,
      message,
      line,
      column
    }))
  };
}
function itemJson(item) {
  const { kind, owners: owners2, text, title, done, due, line, endLine, details } = item;
  return {
    kind,
    owners: owners2,
    text,
    title,
    done,
    due: due?.date ?? null,
    line,
    endLine,
    details: details.map(detailText)
  };
}
function detailText(detail) {
  if (detail.kind === "text") return detail.text;
  return `${"  ".repeat(detail.depth)}- [${detail.done ? "x" : " "}] ${detail.text}`;
}
function describe({ minutes, unfit }, style) {
  const name = [minutes.title, minutes.date ?? "no date"].filter((part) => part !== null).join(", ");
  return [
    style.heading(logLine(`${minutes.path}: ${name}`)),
    ...unfit === null ? [] : [`  ${style.quiet(unfitWords[unfit])}`],
    ...minutes.items.map((item) => itemLine(item, style)),
    ...minutes.items.length === 0 ? [style.quiet("  no items")] : [],
    ...minutes.findings.map(
      (finding) => `  ${findingLine({ ...finding, path: minutes.path }, style)}`
    )
  ].join("\n");
}
function itemLine(item, style) {
  const owners2 = style.heading(`[${logLine(item.owners.join(", ")) || "–"}]`);
  const remarks2 = [
    item.done ? "done" : "",
    item.due === null ? "" : `due ${item.due.date}`,
    trackingWords(item)
  ].filter((remark) => remark !== "").map((remark) => ` (${remark})`).join("");
  const kind = item.kind.padEnd("decision".length);
  return `  ${style.quiet(String(item.line).padStart(4))}  ${style.good(kind)}  ${owners2} ${logLine(item.title)}${style.quiet(remarks2)}`;
}
function trackingWords({ tracking }) {
  switch (tracking.kind) {
    case "own":
      return "";
    case "named":
      return `is #${tracking.number}`;
    case "none":
      return "no issue";
    case "elsewhere":
      return `tracked in ${logLine(tracking.reference)}`;
  }
}

// src/cli/run-command.ts
async function runAgainstGitHub(given, terminal, { dryRun }) {
  const today = calendarDate(systemClock.now());
  const inputs = readInputs(inputsFrom(given, terminal, { today, dryRun }));
  requireToken(inputs, "expected one in GITHUB_TOKEN or GH_TOKEN, or the option --token");
  const checkout = await readCheckout(terminal.folder);
  const event = localEvent(inputs, terminal.environment, terminal.folder, checkout);
  const reading = "Reading notes and issues";
  const result = await whileWorking(
    terminal,
    reading,
    () => run(
      { inputs, event, checkedOut: async () => event.commit },
      {
        clock: systemClock,
        fetch: fetchOf(terminal.environment),
        signal: terminal.signal,
        onPlan: () => terminal.status?.clear(),
        onOutcome: (outcome, { done, total }) => {
          const line = entryLine({ change: outcome.change, fate: outcome });
          terminal.say(`[${done}/${total}] ${line}`);
        },
        onWait: (wait) => terminal.say(waitingLine(wait))
      }
    )
  );
  if (result.kind === "skipped") {
    terminal.say(result.notice);
    return 1;
  }
  return tell(result.report, given, terminal, dryRun ? "plan" : "sync");
}
function tell(report, given, terminal, wanted) {
  terminal.write(
    given.isSet("json") ? `${loggableJson(planJson(report))}
` : reportText(report, terminal)
  );
  const failures2 = failuresOf(report).map(logLine);
  const because = shownBecause(report.mode);
  if (wanted === "sync" && because !== null) terminal.say(because);
  for (const failure of failures2) terminal.say(failure);
  const isDone = failures2.length === 0 && (wanted === "plan" || because === null);
  return isDone ? 0 : 1;
}
function reportText(report, { style }) {
  const groups = report.mode.kind === "applied" ? logGroups(report, style) : planGroups(report, style);
  return [
    ...groups.flatMap(({ title, lines: lines2 }) => [title, ...lines2.map((line) => `  ${line}`), ""]),
    headline(report),
    ""
  ].join("\n");
}

// src/cli/plan.ts
var plan2 = {
  name: "plan",
  summary: "what a run would change",
  example: "--repository octocat/notes --notes 'notes/**/*.md'",
  takesFiles: "no",
  options: { ...jsonOption, ...runOptions },
  run: (given, terminal) => runAgainstGitHub(given, terminal, { dryRun: true })
};

// src/cli/rehearse.ts
import { writeFile } from "node:fs/promises";

// src/rehearsal/history-clock.ts
function createHistoryClock() {
  let now = 0;
  return {
    now: () => now,
    moveTo(timestamp2) {
      now = Math.max(now, Date.parse(timestamp2));
    }
  };
}

// src/rehearsal/duplicates.ts
import { dirname } from "node:path/posix";
function duplicatesAmong(issues, minutes) {
  const found = {
    duplicates: [],
    saidTwice: []
  };
  for (const group of alike(issues, minutes)) {
    const [first] = group;
    if (first === void 0 || group.length === 1) continue;
    const { issue, item } = first;
    const numbers = group.map(({ issue: { number } }) => number);
    const looks = { title: issue.title, kind: item.kind, numbers };
    const said = mostOftenSaid(first, minutes);
    if (said === null || said.lines.length < group.length) found.duplicates.push(looks);
    else found.saidTwice.push({ ...looks, ...said });
  }
  return found;
}
function alike(issues, minutes) {
  const teams = new Map(minutes.map((one) => [one.path, one.teams.join("\n").toLowerCase()]));
  const groups = /* @__PURE__ */ new Map();
  for (const one of issues) {
    if (one.issue.state === "closed") continue;
    const key = JSON.stringify([
      one.issue.title.toLowerCase(),
      one.item.kind,
      one.item.owners,
      dirname(one.item.path).replace(/\/(?:19|20)\d\d(?=\/|$)/, ""),
      teams.get(one.item.path) ?? ""
    ]);
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  return [...groups.values()];
}
function mostOftenSaid({ issue, item }, minutes) {
  const title = issue.title.toLowerCase();
  const owners2 = item.owners.join("\n");
  const [most2] = minutes.map(({ path, items }) => ({
    path,
    lines: items.filter((one) => one.owners.join("\n") === owners2).filter((one) => {
      const own = titleOf(one);
      return [own, titleWithOwners(own, one.owners)].some(
        (told) => told.toLowerCase() === title
      );
    }).map(({ line }) => line)
  })).sort((one, other) => other.lines.length - one.lines.length);
  return most2 ?? null;
}

// src/rehearsal/unresolved.ts
function createUnresolvedTally(directory) {
  const resolve4 = createOwnerResolver(directory);
  const byIssue = /* @__PURE__ */ new Map();
  return {
    count(issue, item, minutes) {
      const participants = minutes.find(({ path }) => path === item.path)?.participants ?? [];
      const missing = item.owners.filter(
        (owner) => resolve4(owner, { participants }).kind === "unresolved"
      );
      byIssue.set(
        issue,
        missing.map((written) => ({
          written,
          issues: 1,
          last: item.date,
          perhaps: likelyParticipants(written, participants).filter((one) => one !== written)
        }))
      );
    },
    owners() {
      const found = /* @__PURE__ */ new Map();
      for (const owner of [...byIssue.values()].flat()) {
        const before = found.get(owner.written);
        found.set(owner.written, before === void 0 ? owner : together2(before, owner));
      }
      return [...found.values()].sort(
        (one, other) => other.issues - one.issues || one.written.localeCompare(other.written, "en")
      );
    }
  };
}
function together2(one, other) {
  return {
    written: one.written,
    issues: one.issues + other.issues,
    last: one.last > other.last ? one.last : other.last,
    perhaps: [.../* @__PURE__ */ new Set([...one.perhaps, ...other.perhaps])]
  };
}

// src/rehearsal/diary.ts
function createDiary(policy) {
  const pushes = [];
  const stories = /* @__PURE__ */ new Map();
  const unresolved2 = createUnresolvedTally(policy.directory);
  let newest = [];
  function enterOutcome(outcome, commit) {
    if (!isCarriedOut(outcome) || outcome.issue === null) return;
    const { change, issue } = outcome;
    if (change.kind === "keep") return;
    const before = stories.get(issue.number);
    const item = change.item ?? before?.item;
    if (item === void 0) return;
    stories.set(issue.number, {
      item,
      openedBy: before?.openedBy ?? commit,
      meetings: Math.max(before?.meetings ?? 1, meetingsOf(outcome))
    });
    unresolved2.count(issue.number, item, newest);
  }
  return {
    enter(push, { notes }) {
      newest = notes.flatMap((note) => note.kind === "minutes" ? [note.minutes] : []);
      pushes.push(push);
      for (const outcome of push.outcomes) enterOutcome(outcome, push.commit);
    },
    close(issues) {
      const told = issues.flatMap((issue) => {
        const story = stories.get(issue.number);
        return story === void 0 ? [] : [{ issue, ...story }];
      });
      return {
        pushes,
        issues: told.sort((one, other) => one.issue.number - other.issue.number),
        ...duplicatesAmong(told, newest),
        unresolved: unresolved2.owners(),
        notes: newest.length
      };
    }
  };
}
function meetingsOf({ change }) {
  if (change.kind === "create") return 1 + change.alsoRaisedIn.length;
  if (change.kind === "keep") return 1;
  const raised = change.reasons.map((reason) => reason.kind === "raised" ? reason.meetings : 1);
  return Math.max(1, ...raised);
}

// src/rehearsal/git/byte-reader.ts
function createByteReader(stream) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest = new Uint8Array();
  async function next() {
    const { value, done } = await chunks.next();
    return done === true ? null : value;
  }
  return {
    async until(byte) {
      const parts = [];
      for (; ; ) {
        const end = rest.indexOf(byte);
        if (end >= 0) {
          parts.push(rest.subarray(0, end));
          rest = rest.subarray(end + 1);
          return Buffer.concat(parts);
        }
        parts.push(rest);
        const chunk = await next();
        if (chunk === null) return null;
        rest = chunk;
      }
    },
    async exactly(count) {
      const parts = [];
      let missing = count;
      while (missing > rest.length) {
        parts.push(rest);
        missing -= rest.length;
        const chunk = await next();
        if (chunk === null) throw new Error(`The stream ended ${missing} bytes too early.`);
        rest = chunk;
      }
      parts.push(rest.subarray(0, missing));
      rest = rest.subarray(missing);
      return Buffer.concat(parts);
    }
  };
}

// src/rehearsal/git/git.ts
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
var GitError = class extends Error {
  name = "GitError";
};
var environment = {
  ...process.env,
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_TERMINAL_PROMPT: "0"
};
async function askGit(folder, options2) {
  try {
    const { stdout } = await promisify(execFile)("git", ["-C", folder, ...options2], {
      env: environment,
      maxBuffer: 16 * 1024 * 1024
    });
    return stdout.replace(/\n$/, "");
  } catch (error) {
    throw new GitError(explain(error), { cause: error });
  }
}
function startGit(folder, options2) {
  return spawn("git", ["-C", folder, ...options2], {
    env: environment,
    stdio: ["pipe", "pipe", "pipe"]
  });
}
function ended(git) {
  let complaint = "";
  git.stderr.setEncoding("utf8").on("data", (text) => {
    complaint = (complaint + text).slice(0, 2e3);
  });
  return new Promise((resolve4, reject) => {
    git.on("error", (error) => reject(new GitError(explain(error), { cause: error })));
    git.on("close", (code) => {
      if (code === 0 || code === null) resolve4();
      else reject(new GitError(complaint.trim() || `git ended with code ${code}`));
    });
  });
}
function explain(error) {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "ENOENT") return "git is not installed, or not in PATH";
  return "stderr" in error ? String(error.stderr).trim() || error.message : error.message;
}

// src/rehearsal/git/blobs.ts
var lineFeed = 10;
function openBlobs(folder) {
  const git = startGit(folder, ["cat-file", "--batch"]);
  const end = ended(git);
  end.catch(() => {
  });
  git.stdin.on("error", () => {
  });
  const answers = createByteReader(git.stdout);
  let last = Promise.resolve();
  async function answerFor(blob) {
    git.stdin.write(`${blob}
`);
    const header = await answers.until(lineFeed);
    if (header === null) {
      await end;
      throw new GitError("git cat-file ended too early");
    }
    const [, kind, size] = new TextDecoder().decode(header).split(" ");
    if (kind !== "blob") {
      throw new GitError(
        `file ${blob} is missing: this is a partial clone; rehearse in a full one (git clone without --filter)`
      );
    }
    const bytes = await answers.exactly(Number(size));
    await answers.exactly(1);
    return bytes;
  }
  return {
    read(blob) {
      const answer = last.then(() => answerFor(blob));
      last = answer.catch(() => {
      });
      return answer;
    },
    close() {
      git.stdin.end();
      git.kill();
    }
  };
}

// src/rehearsal/git/history.ts
async function readHistory(folder, branch) {
  const commit = await commitOf2(folder, branch);
  const [count, shallow, name] = await Promise.all([
    askGit(folder, ["rev-list", "--count", "--first-parent", commit]),
    askGit(folder, ["rev-parse", "--is-shallow-repository"]),
    askGit(folder, ["rev-parse", "--abbrev-ref", branch])
  ]);
  return {
    pushes: walk(folder, commit),
    count: Number(count),
    shallow: shallow === "true",
    branch: name === "" || name === "HEAD" ? commit.slice(0, 12) : name
  };
}
async function commitOf2(folder, branch) {
  try {
    return await askGit(folder, [
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${branch}^{commit}`
    ]);
  } catch (error) {
    const what = branch === "HEAD" ? "there is no commit yet" : `there is no branch or commit ${branch}`;
    throw new GitError(`${what} in ${folder}`, { cause: error });
  }
}
var options = [
  ...["-c", "log.showRoot=true", "-c", "log.diffMerges=first-parent"],
  ...["-c", "log.showSignature=false", "-c", "diff.relative=false"],
  ...["log", "--first-parent", "-m", "--reverse", "--raw", "--no-abbrev", "--no-renames"],
  ...["--no-color", "--encoding=UTF-8", "-z", "--format=%H%x00%ct%x00%an%x00%s"]
];
async function* walk(folder, commit) {
  const git = startGit(folder, [...options, commit, "--"]);
  const end = ended(git);
  end.catch(() => {
  });
  try {
    yield* readPushes(git.stdout);
    await end;
  } finally {
    git.kill();
  }
}
async function* readPushes(stream) {
  const reader = createByteReader(stream);
  const decoder = new TextDecoder();
  const read = async () => {
    const bytes = await reader.until(0);
    return bytes === null ? null : decoder.decode(bytes);
  };
  let push = null;
  for (let word = await read(); word !== null; word = await read()) {
    if (/^\n?:/.test(word)) {
      push?.changes.push(fileChange(word, await read() ?? ""));
      continue;
    }
    if (push !== null) yield push;
    const [time, author, subject] = [await read(), await read(), await read()];
    push = {
      commit: word,
      at: timestamp(Number(time) * 1e3),
      author: author ?? "",
      subject: subject ?? "",
      changes: []
    };
  }
  if (push !== null) yield push;
}
function fileChange(raw, path) {
  const [, mode = "", , blob = ""] = raw.trim().split(" ");
  return { path, blob: mode.startsWith("100") ? blob : null };
}

// src/rehearsal/replayed-tree.ts
function createReplayedTree({ globs, reading, readBlob }) {
  const isNote = noteMatcher(globs);
  const paths = /* @__PURE__ */ new Set();
  const matched = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  async function noteAt(path, blob) {
    const key = `${blob} ${path}`;
    const note = known.get(key) ?? readNoteBytes(path, await readBlob(blob), reading);
    known.set(key, note);
    return note;
  }
  return {
    advance(changes) {
      for (const { path, blob } of changes) {
        if (blob === null) {
          paths.delete(path);
          matched.delete(path);
        } else if (isInSight(path)) {
          paths.add(path);
          if (isNote(path)) matched.set(path, blob);
        }
      }
    },
    async read() {
      const notes = [];
      for (const path of [...matched.keys()].sort()) {
        notes.push(await noteAt(path, matched.get(path) ?? ""));
      }
      return { notes, paths: new Set(paths) };
    }
  };
}

// src/rehearsal/run-on-push.ts
async function runOnPush({ commit, at, author, subject }, tree, request, ports) {
  const push = { commit, at, author, subject };
  const unreadable = tree.notes.flatMap((note) => note.kind === "unreadable" ? [note.path] : []);
  const once = (limits, mode) => syncOnce({ ...request, limits, mode }, tree, ports);
  try {
    const first = await once(request.limits, { kind: "applied" });
    const guards = guardsOf(first.verdict);
    const second = guards.length === 0 ? null : await once(noLimits, { kind: "applied" });
    const outcomes = [...first.outcomes, ...second?.outcomes ?? []];
    const again = outcomes.length === 0 ? null : await once(noLimits, { kind: "shown", because: "dry-run" });
    const repeated = again === null ? 0 : writesOf(again);
    return { ...push, outcomes, guards, unreadable, failure: null, repeated };
  } catch (error) {
    if (!(error instanceof NoNotesError)) throw error;
    return { ...push, outcomes: [], guards: [], unreadable, failure: error.message, repeated: 0 };
  }
}
var noLimits = {
  maxCreate: Number.POSITIVE_INFINITY,
  maxClose: Number.POSITIVE_INFINITY,
  maxUpdate: Number.POSITIVE_INFINITY
};
function syncOnce(request, tree, { openTracker, signal }) {
  const tracker = openTracker();
  return sync(request, {
    readNotes: async () => tree,
    tracker,
    isNewestTree: async () => true,
    show: () => {
    },
    apply: (changes, labels2) => applyPlan(changes, labels2, { tracker, signal, followUp: afterWriting }),
    effort: () => ({ requests: 0, milliseconds: 0 })
  });
}
function writesOf({ plan: plan3 }) {
  return plan3.changes.filter(({ kind }) => kind !== "keep").length;
}

// src/rehearsal/rehearse.ts
async function rehearse(order, ports) {
  const history = await readHistory(order.folder, order.branch);
  const blobs = openBlobs(order.folder);
  try {
    return await play(history, blobs, order, ports);
  } finally {
    blobs.close();
  }
}
async function play(history, blobs, order, ports) {
  const isNote = noteMatcher(order.globs);
  const startsRun = ({ changes }) => changes.some(({ path }) => isNote(path) || path === order.configPath);
  const tree = createReplayedTree({ ...order, readBlob: blobs.read });
  const diary = createDiary(order.policy);
  const { signal } = new AbortController();
  let commits = 0;
  let runs = 0;
  for await (const push of history.pushes) {
    if (ports.signal.aborted) break;
    commits += 1;
    tree.advance(push.changes);
    ports.onProgress({ done: commits, total: history.count, at: push.at, runs });
    if (!startsRun(push)) continue;
    ports.moveTo(push.at);
    const notes = await tree.read();
    const origin = { ...order.origin, commit: push.commit };
    const today = calendarDate(Date.parse(push.at));
    const run2 = await runOnPush(push, notes, { ...order, origin, today }, { ...ports, signal });
    if (run2.failure !== null && runs === 0) continue;
    runs += 1;
    diary.enter(run2, notes);
  }
  if (runs === 0) ports.signal.throwIfAborted();
  if (runs === 0) requireNotes(await tree.read(), order.globs);
  const tracker = ports.openTracker();
  return {
    ...diary.close(await tracker.issuesBy([await tracker.whoAmI()])),
    branch: history.branch,
    repositoryUrl: order.repositoryUrl,
    shallow: history.shallow,
    since: order.policy.since,
    commits,
    left: history.count - commits
  };
}

// src/reporting/rehearsal/figures.ts
var nothing = {
  opened: 0,
  recorded: 0,
  carriedOver: 0,
  updated: 0,
  closed: 0,
  reopened: 0,
  gone: 0,
  failed: 0
};
function tallyOf(pushes) {
  return pushes.flatMap(({ outcomes }) => outcomes).reduce(counted2, nothing);
}
function counted2(tally, { kind, change }) {
  if (kind !== "done") return { ...tally, failed: tally.failed + 1 };
  switch (change.kind) {
    case "create": {
      const recorded = tally.recorded + Number(change.followUp?.state?.to === "closed");
      return { ...tally, opened: tally.opened + 1, recorded };
    }
    case "carry-over":
      return { ...tally, carriedOver: tally.carriedOver + 1 };
    case "update": {
      const gone = tally.gone + Number(change.reasons.some((reason) => reason.kind === "gone"));
      return { ...tally, updated: tally.updated + 1, gone };
    }
    case "close":
      return { ...tally, closed: tally.closed + 1 };
    case "reopen":
      return { ...tally, reopened: tally.reopened + 1 };
    case "keep":
      return tally;
  }
}
function sizeOf(tally) {
  return tally.opened + tally.carriedOver + tally.updated + tally.closed + tally.reopened;
}
function monthsOf({ pushes }) {
  const byMonth2 = /* @__PURE__ */ new Map();
  for (const push of [...pushes].sort((one, other) => one.at < other.at ? -1 : 1)) {
    const month = push.at.slice(0, 7);
    byMonth2.set(month, [...byMonth2.get(month) ?? [], push]);
  }
  const known = [...byMonth2.keys()];
  let open = 0;
  return between(known[0], known.at(-1)).map((month) => {
    const own = byMonth2.get(month) ?? [];
    const tally = tallyOf(own);
    open += tally.opened - tally.recorded - tally.closed + tally.reopened;
    return { month, runs: own.length, tally, open };
  });
}
function between(first, last) {
  if (first === void 0 || last === void 0) return [];
  const months = [];
  const date = /* @__PURE__ */ new Date(`${first}-01T00:00:00Z`);
  for (let month = first; month <= last; month = date.toISOString().slice(0, 7)) {
    months.push(month);
    date.setUTCMonth(date.getUTCMonth() + 1);
  }
  return months;
}
function busiest({ pushes }, count) {
  const sizes = new Map(pushes.map((push) => [push, sizeOf(tallyOf([push]))]));
  const size = (push) => sizes.get(push) ?? 0;
  return [...pushes].filter((push) => size(push) > 0).sort((one, other) => size(other) - size(one)).slice(0, count);
}
function stopsOf({ pushes }) {
  return pushes.flatMap((push) => push.guards.map((guard) => ({ push, guard })));
}
function openByOwner({ issues }) {
  const byOwner = /* @__PURE__ */ new Map();
  for (const one of issues) {
    if (one.issue.state === "closed") continue;
    const key = ownersOf(one);
    byOwner.set(key, [...byOwner.get(key) ?? [], one]);
  }
  return [...byOwner].map(([owner, own]) => ({ owner, issues: own })).sort((one, other) => other.issues.length - one.issues.length);
}
function ownersOf({ issue, item }) {
  if (issue.assignees.length > 0) return issue.assignees.map((login) => `@${login}`).join(", ");
  return item.owners.length > 0 ? `${item.owners.join(", ")}, unassigned` : "nobody named";
}

// src/reporting/rehearsal/json.ts
function rehearsalJson(rehearsal) {
  const { branch, since, shallow, commits, notes, pushes, issues } = rehearsal;
  return JSON.stringify(
    {
      version: 1,
      branch,
      since,
      shallow,
      commits,
      runs: pushes.length,
      notes,
      totals: tallyOf(pushes),
      months: monthsOf(rehearsal).map(({ tally, ...month }) => ({ ...month, ...tally })),
      pushes: pushes.map(pushJson),
      issues: issues.map(issueJson),
      unresolved: rehearsal.unresolved,
      duplicates: rehearsal.duplicates,
      saidTwice: rehearsal.saidTwice
    },
    null,
    2
  );
}
function pushJson({ outcomes, ...push }) {
  return { ...push, changes: outcomes.map(changeJson) };
}
function changeJson(outcome) {
  const { change } = outcome;
  return {
    kind: change.kind,
    fate: outcome.kind,
    issue: isCarriedOut(outcome) ? outcome.issue?.number ?? null : null,
    item: change.item,
    match: change.kind === "create" ? null : change.match,
    reasons: "reasons" in change ? change.reasons : [change.reason]
  };
}
function issueJson({ issue, item, openedBy, meetings }) {
  const { number, title, state, stateReason, labels: labels2, assignees, createdAt, closedAt } = issue;
  return {
    number,
    title,
    state,
    stateReason,
    labels: labels2,
    assignees,
    createdAt,
    closedAt,
    openedBy,
    meetings,
    item
  };
}

// src/reporting/rehearsal/html.ts
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escaped(text) {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
function html(strings, ...parts) {
  const joined = strings.map((string, index) => {
    const part = parts[index];
    return part === void 0 ? string : string + rendered(part);
  });
  return { html: joined.join("") };
}
function rendered(part) {
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map((one) => one.html).join("");
}
function sentence(text) {
  const parts = text.split(/`([^`]+)`/);
  return html`${parts.map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`)}`;
}
var none = { html: "" };

// src/reporting/rehearsal/chart.ts
var height = { open: 110, gap: 34, bars: 110, labels: 22 };
var left = 44;
var top = 20;
var narrowest = 640;
function monthsChart(months) {
  if (months.length === 0) return none;
  const step = Math.max(8, (narrowest - left - 8) / months.length);
  const width = Math.round(left + step * months.length + 8);
  const barsTop = top + height.open + height.gap;
  const total = barsTop + height.bars + height.labels;
  const words = months.map(
    ({ month, tally, open }) => `${month}: ${tally.opened} opened, ${tally.closed} closed, ${open} open at its end`
  );
  return html`<div class="scroll"><svg viewBox="0 0 ${width} ${total}" style="min-width:${width}px" role="img" aria-label="Issues by month">
<text class="caption" x="${left}" y="12">Open at the end of the month</text>
${openArea(months, step)}
<text class="caption" x="${left}" y="${barsTop - 8}">Opened and closed in the month</text>
${bars(months, step, barsTop)}
${labels(months, step, total - 6)}
${months.map((_, index) => hover(words[index] ?? "", left + index * step, step, total))}
</svg></div>`;
}
function openArea(months, step) {
  const scale = scaleOf(Math.max(...months.map(({ open }) => open)), height.open);
  const floor = top + height.open;
  const points = months.map(
    ({ open }, index) => `${round(left + (index + 0.5) * step)},${round(floor - open * scale.unit)}`
  );
  const first = round(left + 0.5 * step);
  const last = round(left + (months.length - 0.5) * step);
  return html`${axis(scale.most, floor, height.open, left + step * months.length)}
<polygon class="area" points="${first},${floor} ${points.join(" ")} ${last},${floor}"/>
<polyline class="line" points="${points.join(" ")}"/>
${months.length === 1 ? html`<circle class="dot" cx="${first}" cy="${points[0]?.split(",")[1] ?? floor}" r="3"/>` : none}`;
}
function bars(months, step, from) {
  const most2 = Math.max(...months.flatMap(({ tally }) => [tally.opened, tally.closed]));
  const scale = scaleOf(most2, height.bars);
  const floor = from + height.bars;
  const width = Math.min(14, step * 0.38);
  const bar = (kind, count, x) => count === 0 ? none : html`<rect class="${kind}" x="${round(x)}" y="${round(floor - count * scale.unit)}" width="${round(width)}" height="${round(count * scale.unit)}" rx="1"/>`;
  return html`${axis(scale.most, floor, height.bars, left + step * months.length)}
${months.map(({ tally }, index) => {
    const middle = left + (index + 0.5) * step;
    return html`${bar("opened", tally.opened, middle - width - 0.5)}${bar("closed", tally.closed, middle + 0.5)}`;
  })}`;
}
function scaleOf(most2, length) {
  const top2 = Math.max(1, most2);
  return { most: top2, unit: length / top2 };
}
function axis(most2, floor, length, right) {
  return html`<path class="grid" d="M${left} ${floor}H${round(right)}M${left} ${floor - length}H${round(right)}"/>
<text class="tick" x="${left - 6}" y="${floor}">0</text><text class="tick" x="${left - 6}" y="${floor - length + 8}">${most2}</text>`;
}
function labels(months, step, y) {
  const every = Math.ceil(58 / step);
  return months.map(
    ({ month }, index) => index % every === 0 ? html`<text class="month" x="${round(left + (index + 0.5) * step)}" y="${y}">${month}</text>` : none
  );
}
function hover(words, x, width, tall) {
  return html`<rect class="hover" x="${round(x)}" y="0" width="${round(width)}" height="${tall}"><title>${words}</title></rect>`;
}
function round(value) {
  return Math.round(value * 10) / 10;
}

// src/reporting/rehearsal/page-months.ts
function monthTable(months, { pushes }) {
  const open = months.at(-1)?.open ?? 0;
  const total = { month: "In all", runs: pushes.length, tally: tallyOf(pushes), open };
  return html`<details><summary>The same as a table</summary><div class="scroll"><table>
<thead><tr><th>Month</th><th>Runs</th><th>Opened</th><th>Carried over</th><th>Updated</th><th>Closed</th><th>Reopened</th><th>Open at its end</th></tr></thead>
<tbody>${months.map(row)}</tbody>
<tfoot>${row(total)}</tfoot>
</table></div></details>`;
}
function row({ month, runs, tally, open }) {
  const { opened, carriedOver, updated, closed, reopened } = tally;
  const figures = [runs, opened, carriedOver, updated, closed, reopened, open];
  return html`<tr><td>${month}</td>${figures.map((figure) => html`<td>${figure}</td>`)}</tr>`;
}

// src/reporting/rehearsal/page-owners.ts
function unresolvedSection({ unresolved: unresolved2 }) {
  if (unresolved2.length === 0) return none;
  return html`<h2>Owners for whom nobody would be assigned</h2>
<p class="quiet">Say who they are under <code>owners:</code> in <code>.github/minutes.yml</code>. <code>minutes-to-issues owners NOTES &gt; owners.yml</code> writes a first version to edit, <code>rehearse --owners owners.yml</code> tries it.</p>
<div class="scroll"><table>
<thead><tr><th>Owner</th><th>Issues</th><th>Last meeting</th><th class="words">Perhaps</th></tr></thead>
<tbody>${unresolved2.map(
    ({ written, issues, last, perhaps }) => html`<tr><td>${written}</td><td>${issues}</td><td>${last}</td><td class="words">${perhaps.slice(0, 5).join(", ")}</td></tr>`
  )}</tbody></table></div>`;
}
function openSection(rehearsal) {
  const groups = openByOwner(rehearsal);
  if (groups.length === 0) return none;
  return html`<h2>Open today, by owner</h2>${groups.map(
    (group) => html`<details><summary>${group.owner} <span class="right">${group.issues.length}</span></summary><ul>${group.issues.map(
      (one) => issueEntry(one, rehearsal)
    )}</ul></details>`
  )}`;
}
function issueEntry({ issue, item, meetings }, { repositoryUrl, pushes }) {
  const raised = meetings > 1 ? `, raised in ${meetings} meetings` : "";
  const { commit = "" } = pushes.at(-1) ?? {};
  const title = repositoryUrl === null ? html`${issue.title}` : html`<a href="${noteUrlIn(repositoryUrl, commit, item.path)}">${issue.title}</a>`;
  return html`<li>${title} <small>${item.meeting}, ${item.date}${raised}</small></li>`;
}

// src/reporting/rehearsal/words.ts
function rehearsalHeadline(rehearsal) {
  const { pushes, commits, branch, issues } = rehearsal;
  const tally = tallyOf(pushes);
  const open = issues.filter(({ issue }) => issue.state === "open").length;
  const recorded = tally.recorded === 0 ? "" : ` (${counted(tally.recorded, "decision")} among them)`;
  const rest = [
    ...tally.carriedOver === 0 ? [] : [`${tally.carriedOver} carried over`],
    ...tally.updated === 0 ? [] : [`${tally.updated} updated`],
    `${tally.closed === 0 ? "none" : tally.closed} closed`,
    ...tally.reopened === 0 ? [] : [`${tally.reopened} reopened`]
  ].join(", ");
  return [
    `${pushes.length} of ${counted(commits, "push", "pushes")} to ${branch} would have started a run:`,
    `${counted(tally.opened, "issue")} opened${recorded}, ${rest}.`,
    `${open} would be open today.`
  ].join(" ");
}
function assumptions({ shallow, since }) {
  return [
    "Nothing was touched, and GitHub was not asked: these issues lived in memory.",
    "All of history was played with today's configuration, as if each commit had been pushed alone (of a merged branch, the merge) and every login could be assigned.",
    "On GitHub people close, edit and assign issues by hand; here nobody did.",
    ...since === null ? [] : [`Notes of meetings before ${since} opened no issues (since).`],
    ...shallow ? [
      "This clone is shallow: what came before was not played. `git fetch --unshallow` brings it."
    ] : []
  ];
}
function deedsOf(tally) {
  return [
    tally.opened > 0 ? `opened ${tally.opened}` : "",
    tally.carriedOver > 0 ? `carried over ${tally.carriedOver}` : "",
    tally.updated > 0 ? `updated ${tally.updated}` : "",
    tally.closed > 0 ? `closed ${tally.closed}` : "",
    tally.reopened > 0 ? `reopened ${tally.reopened}` : "",
    tally.failed > 0 ? `failed ${tally.failed}` : ""
  ].filter((part) => part !== "").join(", ");
}
function unresolvedWords({ issues, last, perhaps }) {
  const hint = perhaps.length === 0 ? "" : `, perhaps ${perhaps.slice(0, 3).join(" or ")}`;
  return `${counted(issues, "issue")}, last ${last}${hint}`;
}
function failedRuns({ pushes }) {
  const byMessage = /* @__PURE__ */ new Map();
  for (const push of pushes) {
    const message = failureOf(push);
    if (message !== null) byMessage.set(message, [...byMessage.get(message) ?? [], push]);
  }
  return [...byMessage].map(([message, own]) => ({ message, pushes: own }));
}
function failureOf({ failure, unreadable }) {
  if (failure !== null) return failure;
  if (unreadable.length === 0) return null;
  return `${unreadable.join(", ")} could not be read as minutes; their issues were left alone.`;
}

// src/reporting/rehearsal/page-pushes.ts
var mostChanges = 60;
function warningsSection(rehearsal) {
  const stops2 = stopsOf(rehearsal);
  const failed = failedRuns(rehearsal);
  if (stops2.length + failed.length === 0) return none;
  return html`<h2>Runs that would have asked for somebody</h2>
${stops2.map(
    ({ push, guard }) => html`<p class="doubt">${commitLink(push, rehearsal)} ${push.subject}: ${sentence(guardWords(guard))}</p>`
  )}
${failed.map(
    ({ message, pushes }) => html`<p class="doubt">${message} (${counted(pushes.length, "run")})</p>`
  )}`;
}
function pushSection(rehearsal) {
  const busy = rehearsal.pushes.filter(({ outcomes }) => outcomes.length > 0);
  if (busy.length === 0) return none;
  const quiet = rehearsal.pushes.length - busy.length;
  const byMonth2 = /* @__PURE__ */ new Map();
  for (const push of busy) {
    const month = push.at.slice(0, 7);
    byMonth2.set(month, [...byMonth2.get(month) ?? [], push]);
  }
  return html`<h2>Push by push</h2>
${quiet === 0 ? none : html`<p class="quiet">${counted(quiet, "run")} would have changed nothing and ${quiet === 1 ? "is" : "are"} left out.</p>`}
${[...byMonth2].map(
    ([month, pushes]) => html`<details><summary>${month} <span class="right">${deedsOf(tallyOf(pushes))}</span></summary>${pushes.map(
      (push) => pushEntry(push, rehearsal)
    )}</details>`
  )}`;
}
function pushEntry(push, rehearsal) {
  const tally = tallyOf([push]);
  const told = [...push.outcomes].sort(updatesLast).slice(0, mostChanges);
  const rest = sizeOf(tally) - told.length;
  return html`<details><summary>${push.at.slice(0, 10)} ${push.subject} <span class="right">${deedsOf(tally)}</span></summary>
<ul>${told.map(changeEntry)}${rest > 0 ? html`<li class="quiet">… and ${rest} more</li>` : none}</ul>
<p class="quiet" style="padding:0 .8rem"><small>${commitLink(push, rehearsal)} by ${push.author}</small></p></details>`;
}
function updatesLast(one, other) {
  return Number(one.change.kind === "update") - Number(other.change.kind === "update");
}
function changeEntry(outcome) {
  const { change } = outcome;
  const title = change.item?.title ?? (change.kind === "create" ? "" : change.issue?.title ?? "");
  const owners2 = change.item?.owners.join(", ") ?? "";
  const assignees = change.kind === "create" ? change.fields.assignees : [];
  const remarks2 = [
    owners2 === "" ? "" : owners2 + (assignees.length === 0 ? "" : ` → @${assignees.join(", @")}`),
    ...reasonsOf(change)
  ].filter((remark) => remark !== "");
  const what = isCarriedOut(outcome) ? deed(change, "past") : `not done: ${deed(change, "conditional")}`;
  return html`<li><b>${what}</b> ${title} <small>${remarks2.join("; ")}</small></li>`;
}
function commitLink({ commit }, { repositoryUrl }) {
  const short = html`<code>${commit.slice(0, 7)}</code>`;
  return repositoryUrl === null ? short : html`<a href="${repositoryUrl}/commit/${commit}">${short}</a>`;
}

// src/reporting/rehearsal/page-style.ts
var pageStyle = `
:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --page: #ffffff;
  --card: #f6f8fa; --link: #0969da; --opened: #1a7f37; --closed: #8250df; --doubt: #9a6700; --doubt-card: #fff8c5; --bad: #cf222e; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --page: #0d1117; --card: #151b23; --link: #4493f8;
    --opened: #3fb950; --closed: #ab7df8; --doubt: #d29922; --doubt-card: #272115; --bad: #f85149; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1rem 4rem; color: var(--text); background: var(--page);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
p { margin: .5rem 0; }
.lead { font-size: 1.1rem; }
.quiet, small { color: var(--quiet); }
small { font-size: .85rem; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
code { font: .85em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
ul { padding-left: 1.2rem; margin: .5rem 0; }
li { margin: .2rem 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .6rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.cards li { margin: 0; padding: .7rem .9rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
.cards b { display: block; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.good { color: var(--opened); font-weight: 600; }
.bad { color: var(--bad); font-weight: 600; }
.doubt { padding: .6rem .9rem; border: 1px solid var(--doubt); border-radius: .5rem; background: var(--doubt-card); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .6rem; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child, td:first-child, .words { text-align: left; }
td.words { white-space: normal; min-width: 12rem; }
th { font-weight: 600; color: var(--quiet); font-size: .85rem; }
tfoot td { font-weight: 600; border-bottom: 0; }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .4rem 0; }
details details { margin: .4rem .6rem; }
summary { padding: .5rem .8rem; cursor: pointer; }
details[open] > summary { border-bottom: 1px solid var(--line); }
details > ul { margin: .5rem .8rem .5rem 0; padding-left: 2rem; }
summary::after { content: ""; display: block; clear: both; }
summary .right { float: right; color: var(--quiet); margin-left: 1rem; }
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--quiet); font-size: 11px; }
svg .caption { fill: var(--text); font-size: 12px; }
svg .tick { text-anchor: end; }
svg .month { text-anchor: middle; }
svg .grid { stroke: var(--line); fill: none; }
svg .area { fill: var(--link); opacity: .15; }
svg .line { stroke: var(--link); stroke-width: 2; fill: none; stroke-linejoin: round; }
svg .dot { fill: var(--link); }
svg .opened, .key.opened { fill: var(--opened); background: var(--opened); }
svg .closed, .key.closed { fill: var(--closed); background: var(--closed); }
svg .hover { fill: transparent; }
svg .hover:hover { fill: var(--quiet); opacity: .12; }
.key { display: inline-block; width: .75rem; height: .75rem; border-radius: 2px; margin-right: .3rem; }
.key.closed { margin-left: .9rem; }
`;

// src/reporting/rehearsal/promises.ts
function brokenPromises(rehearsal) {
  const { duplicates, pushes } = rehearsal;
  const repeated = pushes.filter((push) => push.repeated > 0);
  const { failed } = tallyOf(pushes);
  return [
    ...duplicates.map(
      ({ title, numbers }) => `${numbers.map((number) => `#${number}`).join(" and ")} are open for what looks like one item: ${title}`
    ),
    ...repeated.map(
      ({ commit, repeated: count }) => `running twice on ${commit.slice(0, 7)} would have written ${count} more changes`
    ),
    ...failed > 0 ? [`${failed} changes failed`] : []
  ];
}
var promisesKept = "Checked: no item has two open issues, and no run, repeated at once, would have written anything.";
function saidTwice(rehearsal) {
  return rehearsal.saidTwice.map(
    ({ title, numbers, path, lines: lines2 }) => `${numbers.map((number) => `#${number}`).join(" and ")}: ${path} says this ${lines2.length === 2 ? "twice" : `${lines2.length} times`}, in lines ${lines2.join(" and ")}: ${title}`
  );
}

// src/reporting/rehearsal/page.ts
function rehearsalPage(rehearsal) {
  const name = rehearsal.repositoryUrl?.replace(/^https?:\/\/[^/]+\//, "") ?? rehearsal.branch;
  const months = monthsOf(rehearsal);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Meeting notes → issues: a rehearsal on ${name}</title>
<style>${{ html: pageStyle }}</style>
</head>
<body>
<h1>Meeting notes → issues: a rehearsal on ${name}</h1>
<p class="lead">${rehearsalHeadline(rehearsal)}</p>
${promises(rehearsal)}
${cards(rehearsal)}
<ul class="quiet">${assumptions(rehearsal).map((words) => html`<li>${sentence(words)}</li>`)}</ul>
${warningsSection(rehearsal)}
<h2>Month by month</h2>
<p><small><span class="key opened"></span>opened<span class="key closed"></span>closed</small></p>
${monthsChart(months)}
${monthTable(months, rehearsal)}
${unresolvedSection(rehearsal)}
${openSection(rehearsal)}
${pushSection(rehearsal)}
</body>
</html>
`;
  return page.html;
}
function promises(rehearsal) {
  const broken = brokenPromises(rehearsal);
  const said = saidTwice(rehearsal);
  const items = (sentences) => sentences.map((words) => html`<li>${words}</li>`);
  const kept = broken.length === 0 ? html`<p class="good">${promisesKept}</p>` : html`<p class="bad">This should not happen; please report it:</p><ul>${items(broken)}</ul>`;
  return said.length === 0 ? kept : html`${kept}<p>Two issues for one text, because a note says it twice:</p><ul>${items(said)}</ul>`;
}
function cards(rehearsal) {
  const tally = tallyOf(rehearsal.pushes);
  const open = rehearsal.issues.filter(({ issue }) => issue.state === "open").length;
  const figures = [
    ["runs", rehearsal.pushes.length],
    ["opened", tally.opened],
    ["carried over", tally.carriedOver],
    ["updated", tally.updated],
    ["closed", tally.closed],
    ["open today", open]
  ];
  return html`<ul class="cards">${figures.map(([label, figure]) => html`<li><b>${figure}</b>${label}</li>`)}</ul>`;
}

// src/reporting/rehearsal/progress.ts
var widestBar = 30;
function progressBar(progress, columns) {
  const words = progressWords(progress);
  const width = Math.min(widestBar, columns - words.length - 2);
  if (width < 5) return words.slice(0, Math.max(0, columns - 1));
  const filled = Math.round(width * progress.done / Math.max(1, progress.total));
  return `${"█".repeat(filled)}${"░".repeat(width - filled)} ${words}`;
}
function progressWords({ done, total, at, runs }) {
  return `${done}/${total} ${at.slice(0, 7)} ${counted(runs, "run")}`;
}

// src/reporting/rehearsal/text-table.ts
function textTable(header, rows, style) {
  const widths = header.map(
    (_, column) => Math.max(...[header, ...rows].map((row2) => row2[column]?.length ?? 0))
  );
  const line = (row2) => row2.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  }).join("  ");
  return [style.quiet(line(header)), ...rows.map(line)];
}
function fitted(text, columns) {
  const characters = [...text];
  if (columns === null || characters.length <= columns) return text;
  return `${characters.slice(0, Math.max(0, columns - 1)).join("")}…`;
}
function wrapped(text, columns) {
  if (columns === null) return [text];
  const lines2 = [];
  for (const word of text.split(" ")) {
    const last = lines2.at(-1);
    if (last === void 0 || last.length + 1 + word.length > columns) lines2.push(word);
    else lines2[lines2.length - 1] = `${last} ${word}`;
  }
  return lines2;
}

// src/reporting/rehearsal/text.ts
var most = { pushes: 8, unresolved: 15, owners: 12, issues: 5, failures: 8 };
function rehearsalText(rehearsal, options2) {
  const sections = [
    opening(rehearsal, options2),
    byMonth(rehearsal, options2),
    busiestPushes(rehearsal, options2),
    stops(rehearsal, options2),
    failures(rehearsal, options2),
    unresolved(rehearsal, options2),
    openIssues(rehearsal, options2),
    promises2(rehearsal, options2)
  ];
  return `${sections.filter((lines2) => lines2.length > 0).map((lines2) => lines2.join("\n")).join("\n\n")}
`;
}
function opening(rehearsal, { style, columns }) {
  return [
    ...wrapped(rehearsalHeadline(rehearsal), columns).map(style.heading),
    "",
    ...assumptions(rehearsal).flatMap((sentence2) => bullet(sentence2, columns).map(style.quiet))
  ];
}
function byMonth(rehearsal, { style, columns }) {
  const months = monthsOf(rehearsal);
  if (months.length === 0) return [];
  const total = { month: "In all", runs: rehearsal.pushes.length, tally: tallyOf(rehearsal.pushes) };
  const rows = [...months, { ...total, open: months.at(-1)?.open ?? 0 }];
  const isNarrow = columns !== null && columns < 70;
  const header = isNarrow ? ["Month", "Opened", "Closed", "Open"] : ["Month", "Runs", "Opened", "Carried over", "Updated", "Closed", "Open at its end"];
  const table = textTable(header, rows.map(isNarrow ? shortRow : monthRow), style);
  return [style.heading("Month by month"), ...table];
}
function monthRow({ month, runs, tally, open }) {
  const { opened, carriedOver, updated, closed } = tally;
  return [month, ...[runs, opened, carriedOver, updated, closed, open].map(String)];
}
function shortRow({ month, tally, open }) {
  return [month, ...[tally.opened, tally.closed, open].map(String)];
}
function busiestPushes(rehearsal, options2) {
  const pushes = busiest(rehearsal, most.pushes);
  if (pushes.length === 0) return [];
  return [
    options2.style.heading("Busiest pushes"),
    ...pushes.map(
      (push) => fitted(
        `${placeOf(push)}  ${deedsOf(tallyOf([push]))}: ${logLine(push.subject)}`,
        options2.columns
      )
    )
  ];
}
function placeOf({ at, commit }) {
  return `${at.slice(0, 10)} ${commit.slice(0, 7)}`;
}
function stops(rehearsal, { style, columns }) {
  const found = stopsOf(rehearsal);
  if (found.length === 0) return [];
  return [
    style.doubtful("Runs that a limit would have held back in part (here they went on without it)"),
    ...cut(found, most.failures, "time").flatMap(
      (stop) => typeof stop === "string" ? [stop] : bullet(`${placeOf(stop.push)}: ${logLine(guardWords(stop.guard))}`, columns)
    )
  ];
}
function failures(rehearsal, { style, columns }) {
  const found = failedRuns(rehearsal);
  if (found.length === 0) return [];
  return [
    style.doubtful("Runs that would have failed"),
    ...cut(found, most.failures, "reason").flatMap((one) => {
      if (typeof one === "string") return [one];
      const [first] = one.pushes;
      const when = first === void 0 ? "" : `, from ${placeOf(first)} on`;
      return bullet(
        `${logLine(one.message)} (${counted(one.pushes.length, "run")}${when})`,
        columns
      );
    })
  ];
}
function unresolved(rehearsal, { style, columns }) {
  const owners2 = rehearsal.unresolved;
  if (owners2.length === 0) return [];
  const width = Math.max(...owners2.slice(0, most.unresolved).map(({ written }) => written.length));
  return [
    style.doubtful("Owners for whom nobody would be assigned"),
    ...cut(owners2, most.unresolved, "owner").map(
      (owner) => typeof owner === "string" ? owner : fitted(
        `  ${logLine(owner.written).padEnd(width)}  ${logLine(unresolvedWords(owner))}`,
        columns
      )
    ),
    ...bullet(
      "Say who they are under `owners:` in .github/minutes.yml. `minutes-to-issues owners NOTES > owners.yml` writes a first version to edit, `rehearse --owners owners.yml` tries it.",
      columns
    )
  ];
}
function openIssues(rehearsal, options2) {
  const groups = openByOwner(rehearsal);
  if (groups.length === 0) return [];
  return [
    options2.style.heading("Open today, by owner"),
    ...cut(groups, most.owners, "owner").flatMap(
      (group) => typeof group === "string" ? [group] : openOf(group, options2)
    )
  ];
}
function openOf({ owner, issues }, { columns }) {
  return [
    `  ${logLine(owner)} (${issues.length})`,
    ...cut(issues, most.issues, "issue").map(
      (one) => typeof one === "string" ? `  ${one}` : fitted(issueLine(one), columns)
    )
  ];
}
function issueLine({ issue, item, meetings }) {
  const raised = meetings > 1 ? `, raised in ${meetings} meetings` : "";
  return `    ${item.date}${raised}  ${logLine(issue.title)}`;
}
function promises2(rehearsal, { style, columns }) {
  const bullets = (sentences) => sentences.flatMap((sentence2) => bullet(logLine(sentence2), columns));
  const broken = brokenPromises(rehearsal);
  const said = saidTwice(rehearsal);
  return [
    ...said.length > 0 ? ["Two issues for one text, because a note says it twice", ...bullets(said)] : [],
    ...broken.length === 0 ? wrapped(promisesKept, columns).map(style.good) : [style.bad("This should not happen; please report it"), ...bullets(broken)]
  ];
}
function cut(values, limit, noun) {
  const rest = values.length - limit;
  if (rest <= 0) return values;
  return [...values.slice(0, limit), `  … and ${counted(rest, `more ${noun}`)}`];
}
function bullet(text, columns) {
  return wrapped(text, columns === null ? null : columns - 2).map(
    (line, index) => `${index === 0 ? "- " : "  "}${line}`
  );
}

// src/tracker/issue-store.ts
function createIssueStore(clock) {
  return { clock, issues: /* @__PURE__ */ new Map(), comments: /* @__PURE__ */ new Map(), labels: /* @__PURE__ */ new Map(), lastNumber: 0 };
}
function getIssue({ issues, lastNumber }, number) {
  const issue = issues.get(number);
  if (issue !== void 0) return issue;
  throw new IssueMissingError(number, number <= lastNumber && number > 0 ? 410 : 404);
}
function openIssue(store, author, fields) {
  store.lastNumber += 1;
  const now = timestamp(store.clock.now());
  const issue = {
    number: store.lastNumber,
    url: `https://github.com/owner/name/issues/${store.lastNumber}`,
    title: fields.title,
    body: fields.body ?? "",
    state: "open",
    stateReason: null,
    labels: labelsOf(store, fields.labels ?? []),
    assignees: asAssignees(fields.assignees ?? []),
    author,
    closedBy: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null
  };
  store.issues.set(issue.number, issue);
  return issue;
}
function editIssue(store, by, number, { state, labels: labels2, assignees, ...texts }) {
  const before = getIssue(store, number);
  const after = {
    ...before,
    ...texts,
    ...labels2 === void 0 ? {} : { labels: labelsOf(store, labels2) },
    ...assignees === void 0 ? {} : { assignees: asAssignees(assignees) },
    ...state === void 0 ? {} : moved(store, before, { ...state, by })
  };
  if (JSON.stringify(after) === JSON.stringify(before)) return before;
  const stored = { ...after, updatedAt: timestamp(store.clock.now()) };
  store.issues.set(number, stored);
  return stored;
}
function say(store, author, number, body) {
  const issue = getIssue(store, number);
  const now = timestamp(store.clock.now());
  const said = store.comments.get(number) ?? [];
  store.comments.set(number, [...said, { author, body, createdAt: now }]);
  store.issues.set(number, { ...issue, updatedAt: now });
}
function moved({ clock }, issue, state) {
  if (issue.state === state.to) return {};
  return state.to === "open" ? { state: "open", stateReason: "reopened", closedAt: null, closedBy: null } : {
    state: "closed",
    stateReason: state.reason,
    closedAt: timestamp(clock.now()),
    closedBy: state.by
  };
}
function labelsOf({ labels: labels2 }, names) {
  return withAdded([], names).map((name) => {
    const known = labels2.get(caseless(name)) ?? { name, color: "ededed", description: "" };
    labels2.set(caseless(name), known);
    return known.name;
  });
}
function asAssignees(logins) {
  return withAdded([], logins).slice(0, 10);
}

// src/tracker/in-memory-tracker.ts
function createInMemoryTracker(login, store) {
  const issues = () => [...store.issues.values()];
  function sayOnce(number, { key, body }) {
    getIssue(store, number);
    const said = store.comments.get(number) ?? [];
    if (said.some((one) => one.author === login && one.body.includes(key))) return;
    say(store, login, number, body);
  }
  function patchIssue(number, patch) {
    for (const comment of patch.comments) sayOnce(number, comment);
    const { labels: labels2, assignees } = getIssue(store, number);
    const { title, body, state } = patch;
    return editIssue(store, login, number, {
      ...title === void 0 ? {} : { title },
      ...body === void 0 ? {} : { body },
      ...state === void 0 ? {} : { state },
      labels: without(withAdded(labels2, patch.addLabels), patch.removeLabels),
      assignees: without(withAdded(assignees, patch.addAssignees), patch.removeAssignees)
    });
  }
  return {
    whoAmI: async () => login,
    issuesBy: async (authors) => issues().filter(({ author }) => includesName(authors, author)),
    issuesLabelled: async (label) => issues().filter(({ labels: labels2 }) => includesName(labels2, label)).sort((one, other) => other.number - one.number),
    assignable: async (logins) => new Set(logins),
    ensureLabels: async (labels2) => {
      for (const label of labels2) {
        const key = caseless(label.name);
        if (!store.labels.has(key)) store.labels.set(key, label);
      }
    },
    create: async (_id, fields) => ({ kind: "created", issue: openIssue(store, login, fields) }),
    read: async (number) => getIssue(store, number),
    edit: async (number, patch) => patchIssue(number, patch)
  };
}

// src/cli/rehearsal-order.ts
import { access } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";
var rehearsalOptions = {
  owners: {
    value: "FILE",
    description: "a directory (owners: …) to try in place of the one in the configuration"
  },
  branch: { value: "REF", description: "whose history to play; default: what is checked out" },
  notes: runOptions.notes,
  config: runOptions.config,
  since: runOptions.since,
  "max-create": runOptions["max-create"],
  "max-close": runOptions["max-close"],
  "max-update": runOptions["max-update"]
};
async function readRehearsalOrder(given, terminal) {
  const today = calendarDate(systemClock.now());
  const inputs = readInputs(inputsFrom(given, terminal, { today, dryRun: true }));
  const folder = await askGit(terminal.folder, ["rev-parse", "--show-toplevel"]).catch(refuse);
  const within = await askGit(terminal.folder, ["rev-parse", "--show-prefix"]);
  if (within !== "") terminal.say(playsAll(folder, within));
  const config = await loadConfig(folder, inputs.config);
  const directory = await readDirectory(given.option("owners"), terminal) ?? config.directory;
  const policy = { ...config, directory, since: inputs.since, dashboard: false };
  return {
    folder,
    branch: given.option("branch") || "HEAD",
    globs: inputs.notes,
    reading: readingOf({ ...config, directory }),
    configPath: inputs.config.path,
    policy,
    limits: inputs.limits,
    ...await placesOf(folder)
  };
}
function refuse(error) {
  const said = error instanceof Error ? error.message : error;
  throw new GitError(
    `rehearse: start it in a clone of your notes, with its history. Git says: ${said}`
  );
}
function playsAll(folder, within) {
  return `rehearse: plays all of ${folder}, not only ${within} (for that: --notes '${within}**/*.md')`;
}
async function readDirectory(file, { folder }) {
  if (file === "") return null;
  const path = resolve2(folder, file);
  await access(path).catch((error) => {
    throw new UsageError(
      `Option --owners: ${file}: ${fileProblem(error)}. The command \`owners\` writes a first version, to be edited: minutes-to-issues owners NOTES > ${file}`
    );
  });
  const { directory } = await loadConfig(folder, { path, named: true });
  return directory;
}
async function placesOf(folder) {
  const address = await askGit(folder, ["config", "--get", "remote.origin.url"]).catch(() => "");
  const remote = parseRemote(address);
  if (remote === null) {
    const repository2 = { owner: "owner", name: "notes" };
    const origin = { serverUrl: "https://github.com", repository: repository2 };
    return { origin, tracker: repository2, repositoryUrl: null };
  }
  const { repository, host } = remote;
  const serverUrl = `https://${host}`;
  return {
    origin: { serverUrl, repository },
    tracker: repository,
    repositoryUrl: `${serverUrl}/${fullName(repository)}`
  };
}

// src/cli/writable-file.ts
import { access as access2, constants, stat as stat2 } from "node:fs/promises";
import { dirname as dirname2, resolve as resolve3 } from "node:path";
async function writableFile(option, name, folder) {
  const path = resolve3(folder, name);
  const refuse2 = (problem) => {
    throw new SettingError(`Option --${option}`, name, `expected a file to write; ${problem}`);
  };
  const known = await stat2(path).catch(() => null);
  if (known?.isDirectory()) return refuse2("it is a folder");
  const place = known === null ? dirname2(path) : path;
  await access2(place, constants.W_OK).catch((error) => refuse2(`${place}: ${fileProblem(error)}`));
  return path;
}

// src/cli/rehearse.ts
var rehearse2 = {
  name: "rehearse",
  summary: "what would have happened: plays the git history, touches nothing",
  example: "--owners owners.yml --html rehearsal.html",
  takesFiles: "no",
  options: {
    json: { description: "print everything as JSON" },
    html: { value: "FILE", description: "write a page to look at, too" },
    ...rehearsalOptions
  },
  run: async (given, terminal) => {
    const html2 = given.option("html");
    const page = html2 === "" ? null : await writableFile("html", html2, terminal.folder);
    const order = await readRehearsalOrder(given, terminal);
    const clock = createHistoryClock();
    const tracker = createInMemoryTracker("github-actions[bot]", createIssueStore(clock));
    const rehearsal = await rehearse(order, {
      openTracker: () => tracker,
      moveTo: clock.moveTo,
      signal: terminal.signal,
      onProgress: tellProgress(terminal)
    }).finally(() => terminal.status?.clear());
    if (page !== null) {
      await writeFile(page, rehearsalPage(rehearsal));
      terminal.say(`The page is in ${html2}.`);
    }
    terminal.write(
      given.isSet("json") ? `${loggableJson(rehearsalJson(rehearsal))}
` : rehearsalText(rehearsal, terminal)
    );
    const { commits, left: left2 } = rehearsal;
    if (left2 > 0) {
      terminal.say(`rehearse: interrupted after ${commits} of ${commits + left2} pushes`);
    }
    return left2 === 0 && brokenPromises(rehearsal).length === 0 ? 0 : 1;
  }
};
var smoothMs = 100;
var patientMs = 5e3;
function tellProgress({ status, say: say2 }) {
  return status === null ? atMostEvery(patientMs, (progress) => say2(`rehearse: ${progressWords(progress)}`)) : atMostEvery(smoothMs, (progress) => status.show(progressBar(progress, status.columns)));
}
function atMostEvery(pause, tell2) {
  let told = Number.NEGATIVE_INFINITY;
  return (value) => {
    const now = systemClock.now();
    if (now - told < pause) return;
    told = now;
    tell2(value);
  };
}

// src/cli/sync.ts
var sync2 = {
  name: "sync",
  summary: "change it: the issues follow the notes",
  example: "--repository octocat/notes --since 2026-05-01",
  takesFiles: "no",
  options: {
    ...jsonOption,
    "dry-run": { description: "only show what would change, like plan" },
    ...runOptions
  },
  run: (given, terminal) => runAgainstGitHub(given, terminal, { dryRun: given.isSet("dry-run") })
};

// src/cli/commands.ts
var commands = [parse, plan2, sync2, lint, owners, agenda, rehearse2];

// src/cli/help.ts
var program = "minutes-to-issues";
function overview(commands2) {
  const width = Math.max(...commands2.map((command) => synopsis(command).length));
  return [
    "Keeps GitHub issues in step with the action items and decisions of your meeting notes.",
    "",
    `Usage: ${program} COMMAND`,
    "",
    ...commands2.map((command) => `  ${synopsis(command).padEnd(width)}  ${command.summary}`),
    "",
    `  ${"COMMAND --help".padEnd(width)}  more about a command`,
    `  ${"--version".padEnd(width)}  the version`,
    "",
    "FILES are notes, or folders with notes in them.",
    "Exit codes: 0 all is well, 1 findings or failures, 2 wrong usage.",
    ""
  ].join("\n");
}
function commandHelp(command) {
  const options2 = Object.entries(command.options).map(
    ([name, option]) => [flag(name, option), option.description]
  );
  const width = Math.max(0, ...options2.map(([name]) => name.length));
  return [
    `${program} ${synopsis(command)}`,
    "",
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    ...options2.length === 0 ? [] : ["", "Options:"],
    ...options2.map(([name, description]) => `  ${name.padEnd(width)}  ${description}`),
    "",
    "Example:",
    `  ${program} ${command.name} ${command.example}`,
    ""
  ].join("\n");
}
function synopsis({ name, options: options2, takesFiles }) {
  return `${name}${optionsInBrief(Object.entries(options2))}${takesFiles === "yes" ? " FILES…" : ""}`;
}
function optionsInBrief(options2) {
  const [first] = options2;
  if (first === void 0) return "";
  return options2.length === 1 ? ` [${flag(...first)}]` : " [OPTIONS]";
}
function flag(name, { value }) {
  return value === void 0 ? `--${name}` : `--${name} ${value}`;
}

// src/cli/command-line.ts
async function runCommandLine(words, given) {
  const terminal = { ...given, say: (talk) => given.say(logText(talk)) };
  try {
    return await runCommand(words, terminal);
  } catch (error) {
    terminal.say(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError || error instanceof SettingError ? 2 : 1;
  }
}
async function runCommand(words, terminal) {
  const [name = "", ...rest] = words;
  if (name === "--help" || name === "-h" || name === "help") {
    terminal.write(overview(commands));
    return 0;
  }
  if (name === "--version") {
    terminal.write(`${version}
`);
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (command === void 0) {
    const found = name === "" ? "no command was given" : `there is no command ${JSON.stringify(name)}`;
    throw new UsageError(`${found}; see minutes-to-issues --help`);
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.write(commandHelp(command));
    return 0;
  }
  return command.run(readArguments(command, rest), terminal);
}
function readArguments(command, words) {
  const hint = `see minutes-to-issues ${command.name} --help`;
  const { values, positionals: files } = parse2(command, words, hint);
  if (command.takesFiles === "yes" && files.length === 0) {
    throw new UsageError(`${command.name}: no file was named; ${hint}`);
  }
  if (command.takesFiles === "no" && files.length > 0) {
    throw new UsageError(
      `${command.name}: takes no files, found ${JSON.stringify(files[0])}; ${hint}`
    );
  }
  return {
    files,
    option: (name) => typeof values[name] === "string" ? values[name] : "",
    isSet: (name) => values[name] === true
  };
}
function parse2(command, words, hint) {
  const options2 = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value === void 0 ? "boolean" : "string" }
    ])
  );
  try {
    return parseArgs({ args: [...words], options: options2, allowPositionals: true, strict: true });
  } catch (error) {
    const [sentence2 = ""] = error.message.split(". ");
    throw new UsageError(`${command.name}: ${sentence2}; ${hint}`);
  }
}

// src/cli/status-line.ts
function statusLine(stream, { TERM: terminal }) {
  const columns = columnsOf(stream);
  if (columns === null || terminal === "dumb") return null;
  const clear = "\r\x1B[2K";
  return {
    columns,
    show: (text) => stream.write(clear + text),
    clear: () => stream.write(clear)
  };
}

// src/reporting/terminal-style.ts
import { styleText } from "node:util";
var colours = {
  heading: (text) => paint("bold", text),
  good: (text) => paint("green", text),
  bad: (text) => paint("red", text),
  doubtful: (text) => paint("yellow", text),
  quiet: (text) => paint("dim", text)
};
function paint(format, text) {
  return text === "" ? "" : styleText(format, text, { validateStream: false });
}
function terminalStyle(stream, environment2) {
  const { FORCE_COLOR: force = "", NO_COLOR: noColour = "", TERM: terminal } = environment2;
  if (force !== "") return /^(?:0|false)$/i.test(force) ? plainStyle : colours;
  return stream.isTTY === true && noColour === "" && terminal !== "dumb" ? colours : plainStyle;
}

// src/cli.ts
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
process.exitCode = await runCommandLine(process.argv.slice(2), {
  write: (data2) => process.stdout.write(data2),
  say: (talk) => process.stderr.write(`${talk}
`),
  style: terminalStyle(process.stdout, process.env),
  columns: columnsOf(process.stdout),
  status: statusLine(process.stderr, process.env),
  environment: process.env,
  folder: process.cwd(),
  signal: watchForCancellation(() => process.exit(1))
});
