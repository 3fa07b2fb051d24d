import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  guardWords,
  guardsOf,
  markdownLink,
  mishap,
  noteUrl,
  partsOf,
  plainHtml,
  plainMarkdown,
  sentenceMarkdown,
  withoutNote
} from "./chunk-JW5MOTGG.js";

// src/reporting/markdown-blocks.ts
var cut = ["_More did not fit here; the log has it all._", ""];
function joinBlocks(blocks, maxBytes) {
  const text = [];
  const isWhole = ({ fit }) => fit === "whole";
  let room = maxBytes - sizeOf(cut) - blocks.filter(isWhole).reduce((size, one) => size + sizeOfBlock(one), 0);
  let isCut = false;
  for (const block of blocks) {
    if (isWhole(block)) {
      text.push(...block.lines, "");
      continue;
    }
    if (isCut) continue;
    const { lines, end = [] } = block;
    room -= sizeOf(["", ...end]);
    const fitting = lines.findIndex((line) => {
      room -= sizeOf([line]);
      return room < 0;
    });
    isCut = fitting >= 0;
    const shown = isCut ? lines.slice(0, fitting) : lines;
    if (shown.length > 0) text.push(...shown, ...end, "");
    if (isCut) text.push(...cut);
  }
  return text.join("\n");
}
function sizeOfBlock({ lines, end = [] }) {
  return sizeOf([...lines, ...end, ""]);
}
function sizeOf(lines) {
  return lines.reduce((size, line) => size + Buffer.byteLength(line) + 1, 0);
}

// src/reporting/markdown-writer.ts
var summaryMarkdown = {
  text: (text) => plainMarkdown(text),
  sentence: (text) => sentenceMarkdown(text),
  link: (text, url) => markdownLink(text, url)
};

// src/reporting/summary-table.ts
var signs = {
  create: "🆕",
  update: "✏️",
  "carry-over": "🔁",
  close: "✅",
  reopen: "♻️",
  keep: "💤"
};
function entryTable(entries, report, write) {
  return [
    "| | Item | Owner → assignee | Issue |",
    "| :-- | :-- | :-- | :-- |",
    ...entries.map((entry) => row(entry, report, write))
  ];
}
function row(entry, { origin }, write) {
  const { deed, issue, title, assignment, remarks } = partsOf(entry);
  const { item } = entry.change;
  const sign = mishap(entry) === null ? signs[entry.change.kind] : "⚠️";
  const why = remarks.length === 0 ? "" : `<br><sub>${write.sentence(remarks.join("; "))}</sub>`;
  const cells = [
    `${sign}&nbsp;${deed}`,
    `${item ? write.link(title, noteUrl(origin, item.path, item.line)) : write.text(title)}${why}`,
    write.text(assignment ?? ""),
    issue === null ? "" : write.link(`#${issue.number}`, issue.url)
  ];
  return `| ${cells.join(" | ")} |`;
}

// src/reporting/summary-blocks.ts
function alert(kind, sentences, write) {
  return {
    lines: [`> [!${kind}]`, ...sentences.map((sentence) => `> - ${write.sentence(sentence)}`)]
  };
}
function guardBlock(report, write) {
  const guards = guardsOf(report.verdict).map(guardWords);
  return guards.length > 0 ? [alert("WARNING", guards, write)] : [];
}
function meetingBlock({ note, entries }, report, { heading, write }) {
  const title = typeof note === "string" ? withoutNote[note] : write.link(`${note.meeting}, ${note.date}`, noteUrl(report.origin, note.path));
  return { lines: [`${heading} ${title}`, "", ...entryTable(entries, report, write)] };
}
function foldedMeeting({ note, entries }, report) {
  const name = typeof note === "string" ? withoutNote[note] : `${note.meeting}, ${note.date}`;
  const path = typeof note === "string" ? "" : ` <sub>${plainHtml(note.path)}</sub>`;
  return {
    lines: [
      "<details>",
      `<summary><b>${plainHtml(name)}</b>: ${plainHtml(countedDeeds(entries))}${path}</summary>`,
      "",
      ...entryTable(entries, report, summaryMarkdown)
    ],
    end: ["", "</details>"]
  };
}
function countedDeeds(entries) {
  const counts = /* @__PURE__ */ new Map();
  for (const { deed } of entries.map(partsOf)) counts.set(deed, (counts.get(deed) ?? 0) + 1);
  return [...counts].map(([deed, count]) => `${count} ${deed}`).join(", ");
}
var signs2 = { error: "🛑", warning: "⚠️", notice: "ℹ️" };
var order = { error: 0, warning: 1, notice: 2 };
var mostPlaces = 3;
function findingBullets(findings, { origin }, write) {
  const alike = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const others = alike.get(finding.message);
    if (others === void 0) alike.set(finding.message, [finding]);
    else others.push(finding);
  }
  return [...alike].map(([message, places]) => ({
    message,
    places,
    severity: places[0]?.severity ?? "notice"
  })).sort((one, other) => order[one.severity] - order[other.severity]).map(({ message, places, severity }) => {
    const links = places.slice(0, mostPlaces).map(({ path, line }) => write.link(`${path}:${line}`, noteUrl(origin, path, line)));
    const more = places.length - links.length;
    const where = links.join(", ") + (more > 0 ? ` and ${more} more:` : "");
    return `- ${signs2[severity]} ${where} ${write.sentence(message)}`;
  });
}

export {
  joinBlocks,
  summaryMarkdown,
  entryTable,
  alert,
  guardBlock,
  meetingBlock,
  foldedMeeting,
  findingBullets
};
