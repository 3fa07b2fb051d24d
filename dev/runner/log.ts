/** What GitHub would show on a line of a file, or on the job. */
export interface Annotation {
  readonly severity: 'error' | 'warning' | 'notice'
  readonly message: string
  /** `file`, `line`, `col`, `title`: where they were given. */
  readonly properties: Readonly<Record<string, string>>
}

export interface Log {
  readonly log: string
  readonly annotations: readonly Annotation[]
  readonly masked: readonly string[]
}

/** Obeys the workflow commands in what a step printed, as the runner does. */
export function readLog(text: string): Log {
  const log: string[] = []
  const annotations: Annotation[] = []
  const masked: string[] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, command, properties = '', data = ''] =
      /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? []
    if (command === undefined || command === 'group') log.push(data || line)
    if (command === 'error' || command === 'warning' || command === 'notice') {
      const message = unescaped(data)
      annotations.push({ severity: command, message, properties: readProperties(properties) })
      log.push(`${command}: ${message}`)
    }
    if (command === 'add-mask') masked.push(unescaped(data))
  }
  return { log: log.join('\n'), annotations, masked }
}

function readProperties(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => /^([^=]+)=(.*)$/.exec(pair) ?? [])
  return Object.fromEntries(
    pairs.flatMap(([, key, value]) =>
      key !== undefined && value !== undefined ? [[key, unescaped(value)]] : [],
    ),
  )
}

function unescaped(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
}
