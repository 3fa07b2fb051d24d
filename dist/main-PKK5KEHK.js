import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  commitOf,
  entryLine,
  failuresOf,
  issuesJson,
  logLine,
  parseRepository,
  planGroups,
  planJson,
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
  readServer
} from "./chunk-2XP7TDCA.js";
import {
  require_lazy_undici,
  require_tunnel
} from "./chunk-JBTSIXRG.js";
import "./chunk-S7W5I7L5.js";
import {
  alert,
  entryTable,
  findingBullets,
  foldedMeeting,
  guardBlock,
  joinBlocks,
  meetingBlock,
  summaryMarkdown
} from "./chunk-GVBTDXI4.js";
import {
  ConfigError,
  _enum,
  boolean,
  byMeeting,
  byOwner,
  calendarDate,
  countsOf,
  deed,
  entriesOf,
  guardWords,
  guardsOf,
  headline,
  int,
  isOverdue,
  isUnchanged,
  mishap,
  nullable,
  object,
  optional,
  reasonsOf,
  shownBecause,
  string,
  visibleLine
} from "./chunk-JW5MOTGG.js";
import {
  __toESM
} from "./chunk-BDTALO2V.js";

// src/main.ts
import { readFile } from "node:fs/promises";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_lazy_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// src/inputs/run-event.ts
function readRunEvent(environment, eventFile) {
  const variable = (name) => {
    const text = environment[name] ?? "";
    if (text !== "") return text;
    throw new SettingError(
      `Variable ${name}`,
      "",
      "expected the value that GitHub Actions sets; outside Actions, use the command line"
    );
  };
  const { GITHUB_REF: ref = "" } = environment;
  return {
    name: variable("GITHUB_EVENT_NAME"),
    ref,
    commit: variable("GITHUB_SHA"),
    repository: parseRepository({
      name: "Variable GITHUB_REPOSITORY",
      text: variable("GITHUB_REPOSITORY")
    }),
    facts: eventFile === null ? null : readFacts(eventFile),
    pullRequest: eventFile === null ? null : readPullRequest(eventFile),
    workspace: variable("GITHUB_WORKSPACE"),
    ...readServer(environment)
  };
}
var eventSchema = object({
  repository: object({
    default_branch: string(),
    private: optional(boolean()),
    visibility: optional(_enum(["private", "internal", "public"])),
    fork: optional(boolean()),
    has_issues: optional(boolean())
  })
});
function readFacts(eventFile) {
  const event = eventSchema.safeParse(parseJson(eventFile));
  if (!event.success) return null;
  const { repository } = event.data;
  return {
    defaultBranch: repository.default_branch,
    // Where nothing says that everybody may read the notes, nobody may.
    visibility: repository.visibility ?? (repository.private === false ? "public" : "private"),
    fork: repository.fork ?? false,
    issuesEnabled: repository.has_issues ?? null
  };
}
var pullRequestSchema = object({
  number: int(),
  pull_request: object({
    base: object({ repo: object({ id: int() }) }),
    // Null: the fork was deleted meanwhile.
    head: object({ repo: nullable(object({ id: int() })) })
  })
});
function readPullRequest(eventFile) {
  const event = pullRequestSchema.safeParse(parseJson(eventFile));
  if (!event.success) return null;
  const { base, head } = event.data.pull_request;
  const from = head.repo?.id === base.repo.id ? "same-repository" : "fork";
  return { number: event.data.number, from };
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// src/reporting/review-annotations.ts
function reviewAnnotations(report) {
  if (report.mode.kind === "applied" || report.mode.because !== "pull-request") return [];
  const changes = entriesOf(report).map(({ change }) => change);
  const edits = changes.flatMap(
    (change) => change.kind === "carry-over" || change.kind === "close" || change.kind === "reopen" ? onItsLine(change) : []
  );
  const created = new Map(
    changes.flatMap((change) => change.kind === "create" ? [[change.id, change.item]] : [])
  );
  const due = report.plan.agenda.open.flatMap((item) => {
    const place = created.get(item.id);
    if (!place || !isOverdue(item, report.today)) return [];
    const message = `It is due on ${item.due}, which has passed by ${report.today}.`;
    return [notice2(place, { title: "Due in the past", message })];
  });
  return [...edits, ...due];
}
function onItsLine(change) {
  const { item, issue: issue2 } = change;
  if (item === null) return [];
  const what = deed(change, "conditional").replace(
    /^would (?:carry over|\w+)/,
    `$& #${issue2.number}`
  );
  const title = what.charAt(0).toUpperCase() + what.slice(1);
  const message = visibleLine(`${issue2.title}: ${reasonsOf(change).join("; ")}`);
  return [notice2(item, { title, message })];
}
function notice2({ path, line }, words) {
  return { severity: "notice", ...words, path, line, column: 1 };
}

// src/reporting/annotations.ts
var shown = { error: 9, warning: 10, notice: 10 };
function annotationsOf(report) {
  const entries = entriesOf(report);
  const news = new Set(entries.filter(isNews).map(({ change: { item } }) => item?.path));
  const found = [
    ...report.findings.map(fromFinding),
    ...entries.flatMap(fromEntry),
    ...reviewAnnotations(report)
  ];
  const all = [
    ...found.filter(({ path }) => news.has(path)),
    ...found.filter(({ path }) => !news.has(path))
  ];
  return ["error", "warning", "notice"].flatMap(
    (severity) => all.filter((annotation) => annotation.severity === severity).slice(0, shown[severity])
  );
}
function isNews({ change }) {
  return change.kind !== "keep";
}
function fromFinding(finding) {
  const { severity, message, path, line, column } = finding;
  return {
    severity,
    title: ruleWords(finding.rule).title,
    message: visibleLine(message),
    path,
    line,
    column
  };
}
function fromEntry(entry) {
  const { item } = entry.change;
  const message = mishap(entry);
  if (item === null || message === null) return [];
  const { kind } = entry.fate;
  const failed = kind === "failed" || kind === "unknown";
  return [
    {
      severity: failed || kind === "unfinished" ? "error" : "warning",
      title: failed ? "Change failed" : "Not everything was done",
      message: visibleLine(`${item.title}: ${message}`),
      path: item.path,
      line: item.line,
      column: 1
    }
  ];
}

// src/reporting/outputs.ts
function outputsOf(report) {
  const counts = countsOf(report);
  return {
    applied: String(report.mode.kind === "applied"),
    created: String(counts.created),
    updated: String(counts.updated),
    "carried-over": String(counts.carriedOver),
    closed: String(counts.closed),
    reopened: String(counts.reopened),
    unchanged: String(counts.unchanged),
    withheld: String(counts.withheld),
    failed: String(counts.failed + counts.unfinished),
    plan: planJson(report),
    issues: issuesJson(report)
  };
}

// src/reporting/owner-chart.ts
var mostBars = 15;
var longestName = 24;
var barHeight = 36;
var frameHeight = 90;
var colours = [
  "    themeVariables:",
  "        xyChart:",
  '            backgroundColor: "transparent"',
  '            plotColorPalette: "#4c8dda"'
];
function ownerChart(agenda) {
  const bars = byOwner(agenda).map(({ owner, items }) => ({
    name: owner === null ? "nobody" : shortName(owner.name),
    items: items.length
  }));
  if (bars.length < 2) return [];
  const shown2 = bars.map((bar, index) => ({ ...bar, index })).sort((one, other) => other.items - one.items || one.index - other.index).slice(0, mostBars);
  const more = bars.length - shown2.length;
  const names = shown2.map(({ name }) => `"${name}"`).join(", ");
  const counts = shown2.map(({ items }) => items);
  return [
    {
      fit: "whole",
      lines: [
        "### Open action items by owner",
        "",
        "```mermaid",
        "---",
        "config:",
        "    xyChart:",
        `        height: ${frameHeight + barHeight * shown2.length}`,
        "        showDataLabel: true",
        ...colours,
        "---",
        "xychart-beta horizontal",
        `    x-axis [${names}]`,
        `    y-axis 0 --> ${Math.max(...counts)}`,
        `    bar [${counts.join(", ")}]`,
        "```",
        ...more > 0 ? ["", `<sub>And ${more} more with fewer items.</sub>`] : []
      ]
    }
  ];
}
function shortName(name) {
  const plain = [
    ...name.replace(/[^\p{L}\p{M}\p{N} ._@'()/+-]+/gu, " ").replace(/\s+/g, " ").trim()
  ];
  const short = plain.length > longestName ? [...plain.slice(0, longestName - 1), "…"] : plain;
  return short.join("") || "?";
}

// src/reporting/summary.ts
var maxBytes = 1e6;
var mostUnfolded = 40;
function summaryOf(report) {
  const entries = entriesOf(report);
  const told = entries.filter(isNews2);
  return joinBlocks(
    [
      ...opening(report),
      ...failureBlock(report),
      ...byMeeting(told).map(
        (meeting) => told.length > mostUnfolded ? foldedMeeting(meeting, report) : meetingBlock(meeting, report, { heading: "###", write: summaryMarkdown })
      ),
      ...findingsBlock(report),
      ...leftAloneBlock(entries, report),
      ...ownerChart(report.plan.agenda),
      closing(report)
    ],
    maxBytes
  );
}
function isNews2({ change }) {
  return change.kind !== "keep";
}
function opening(report) {
  const because = shownBecause(report.mode);
  return [
    { lines: ["## Meeting notes → issues", "", `**${headline(report)}**`] },
    ...because === null ? [] : [{ lines: ["> [!NOTE]", `> ${summaryMarkdown.sentence(because)}`] }]
  ];
}
function failureBlock(report) {
  const failures = failuresOf(report);
  return failures.length > 0 ? [alert("CAUTION", failures, summaryMarkdown)] : guardBlock(report, summaryMarkdown);
}
function findingsBlock(report) {
  const { findings } = report;
  if (findings.length === 0) return [];
  const lines = findingBullets(findings, report, summaryMarkdown);
  const shown2 = lines.slice(0, mostUnfolded);
  const folded = lines.slice(mostUnfolded);
  return [
    { lines: ["### Worth a look", "", ...shown2] },
    ...folded.length === 0 ? [] : [
      {
        lines: ["<details>", `<summary>${folded.length} more</summary>`, "", ...folded],
        end: ["", "</details>"]
      }
    ]
  ];
}
function leftAloneBlock(entries, report) {
  const alone = entries.filter(({ change }) => change.kind === "keep" && !isUnchanged(change));
  if (alone.length === 0) return [];
  return [
    {
      lines: [
        "<details>",
        `<summary>Left alone on purpose (${alone.length})</summary>`,
        "",
        ...entryTable(alone, report, summaryMarkdown)
      ],
      end: ["", "</details>"]
    }
  ];
}
function closing({ statistics }) {
  const { notes, requests, milliseconds } = statistics;
  const seconds = (milliseconds / 1e3).toFixed(1);
  return {
    fit: "whole",
    lines: [`<sub>Notes: ${notes} · requests: ${requests} · ${seconds} s</sub>`]
  };
}

// src/main/runner.ts
function printGroups(groups) {
  for (const { title, lines } of groups) {
    startGroup(title);
    for (const line of lines) info(line);
    endGroup();
  }
}
function printLine(text) {
  info(logLine(text));
}
function annotate(annotation) {
  const { severity, message, title, path, line, column } = annotation;
  const properties = { title, file: path, startLine: line, startColumn: column };
  if (severity === "error") error(message, properties);
  if (severity === "warning") warning(message, properties);
  if (severity === "notice") notice(message, properties);
}
async function publish(report) {
  printLine(headline(report));
  const because = shownBecause(report.mode);
  if (because !== null) notice(because);
  const failures = failuresOf(report);
  if (failures.length === 0)
    for (const guard of guardsOf(report.verdict)) warning(guardWords(guard));
  for (const annotation of annotationsOf(report)) annotate(annotation);
  for (const [name, value] of Object.entries(outputsOf(report))) setOutput(name, value);
  await writeSummary(summaryOf(report));
  if (failures.length > 0) setFailed(failures.join("\n"));
}
async function writeSummary(text) {
  try {
    await summary.addRaw(text).write();
  } catch (error2) {
    printLine(`There is no job summary: ${error2 instanceof Error ? error2.message : error2}`);
  }
}

// src/main/fail.ts
function fail(error2) {
  if (error2 instanceof ConfigError) {
    for (const { message, line, column } of error2.problems.slice(0, 9)) {
      annotate({
        severity: "error",
        title: "Configuration",
        message,
        path: error2.path,
        line,
        column
      });
    }
  }
  setFailed(error2 instanceof Error ? error2.message : String(error2));
}

// src/main.ts
async function main(environment, fetch) {
  let latest = null;
  const outcomes = [];
  const publishWhatIsDone = async () => {
    if (latest !== null) await publish({ ...latest, outcomes });
  };
  const host = {
    clock: systemClock,
    fetch,
    signal: watchForCancellation(() => {
      void publishWhatIsDone().finally(() => process.exit(1));
    }),
    onPlan: (report) => {
      latest = report;
      printGroups(planGroups(report));
    },
    onOutcome: (outcome, { done, total }) => {
      outcomes.push(outcome);
      info(`[${done}/${total}] ${entryLine({ change: outcome.change, fate: outcome })}`);
    },
    onWait: (wait) => info(waitingLine(wait))
  };
  try {
    const result = await run(await readOrder(environment), host);
    if (result.kind === "skipped") notice(result.notice);
    else {
      for (const warning2 of result.warnings) warning(warning2);
      await publish(result.report);
    }
  } catch (error2) {
    await publishWhatIsDone();
    fail(error2);
  }
}
async function readOrder(environment) {
  const inputs = readInputs({
    read: (name) => getInput(name),
    label: (name) => `Input "${name}"`,
    today: calendarDate(systemClock.now())
  });
  requireToken(
    inputs,
    "expected one in the input `token`; leave the input away to use the job’s own"
  );
  setSecret(inputs.token);
  const event = readRunEvent(environment, await readEventFile(environment));
  const checkedOut = async () => commitOf(await readCheckout(event.workspace)) ?? event.commit;
  return { inputs, event, checkedOut };
}
async function readEventFile({ GITHUB_EVENT_PATH: path }) {
  if (path === void 0 || path === "") return null;
  return readFile(path, "utf8").catch(() => null);
}
export {
  main
};
