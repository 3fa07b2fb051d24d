import { styleText } from 'node:util'
import { plainStyle, type Style } from './style.js'

const colours: Style = {
  heading: (text) => paint('bold', text),
  good: (text) => paint('green', text),
  bad: (text) => paint('red', text),
  doubtful: (text) => paint('yellow', text),
  quiet: (text) => paint('dim', text),
}

/** Whether to colour is decided below, once for all text. */
function paint(format: Parameters<typeof styleText>[0], text: string): string {
  return text === '' ? '' : styleText(format, text, { validateStream: false })
}

/** Colours only where a person watches and wants them: https://no-color.org */
export function terminalStyle(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Style {
  const { NO_COLOR: noColour = '', TERM: terminal } = environment
  return stream.isTTY === true && noColour === '' && terminal !== 'dumb' ? colours : plainStyle
}
