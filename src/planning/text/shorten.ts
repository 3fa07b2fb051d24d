/** Bytes of UTF-8: the stricter reading of GitHub's limits, which are "characters". */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

// A log or a listing is for the note; parsing takes time with the square of its lines.
const mostLines = 300

/** Cuts Markdown where a person would, at the end of a line or word; `rest` says where to read on. */
export function shorten(markdown: string, limit: number, rest: string): string {
  const first = markdown.split('\n').slice(0, mostLines).join('\n')
  if (bytesOf(markdown) <= limit && first === markdown) return markdown
  const head = headOf(first, limit)
  const line = head.lastIndexOf('\n')
  const word = head.lastIndexOf(' ')
  const end = line > head.length / 2 ? line : word > head.length / 2 ? word : head.length
  return `${closeFence(head.slice(0, end).trimEnd())}\n\n${rest}`
}

/** The longest beginning that is not over the limit and does not end within a character. */
function headOf(text: string, limit: number): string {
  const head = Buffer.from(text, 'utf8').subarray(0, limit).toString('utf8')
  return head.replace(/\ufffd$/, '')
}

/** A fence that the cut left open would swallow what follows. */
function closeFence(markdown: string): string {
  let open: { readonly prefix: string; readonly mark: string } | null = null
  for (const line of markdown.split('\n')) {
    const [, prefix = '', mark = ''] = /^((?:> ?)*\s{0,3})(`{3,}|~{3,})/.exec(line) ?? []
    if (mark === '') continue
    if (open === null) open = { prefix, mark }
    else if (mark.startsWith(open.mark)) open = null
  }
  return open === null ? markdown : `${markdown}\n${open.prefix}${open.mark}`
}
