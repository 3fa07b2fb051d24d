/** An input or option that cannot be used: what it is, what was found, what is allowed. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
  /** As whoever wrote it knows it: `Input "max-create"`. */
  readonly setting: string
  readonly found: string

  constructor(setting: string, found: string, allowed: string) {
    super(`${setting}: ${allowed}; found ${found === '' ? 'nothing' : JSON.stringify(found)}.`)
    this.setting = setting
    this.found = found
  }
}
