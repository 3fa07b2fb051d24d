/**
 * JSON that may stand in a workflow's log: the runner obeys `##[command]` anywhere in a line, even between quotes. The
 * escape is the same text to whoever parses it. See `logLine`.
 */
export function loggableJson(json: string): string {
  return json.replaceAll('##[', '#\\u0023[')
}
