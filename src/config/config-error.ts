/** Something wrong in the configuration file. */
export interface ConfigProblem {
  /** What was found and what is allowed. */
  readonly message: string
  /** 1-based. */
  readonly line: number
  readonly column: number
}

/** A configuration file that cannot be used, with everything that is wrong in it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  /** As it was named: relative to the workspace. */
  readonly path: string
  readonly problems: readonly ConfigProblem[]

  constructor(path: string, problems: readonly ConfigProblem[]) {
    super(problems.map(({ message, line }) => `${path}:${line}: ${message}`).join('\n'))
    this.path = path
    this.problems = problems
  }
}
