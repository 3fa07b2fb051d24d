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

/**
 * Colours where a person watches and wants them. https://no-color.org and https://force-color.org leave open which
 * of the two wins; node lets FORCE_COLOR win, and so does this.
 */
export function terminalStyle(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Style {
  const { FORCE_COLOR: force = '', NO_COLOR: noColour = '', TERM: terminal } = environment
  if (force !== '') return /^(?:0|false)$/i.test(force) ? plainStyle : colours
  return stream.isTTY === true && noColour === '' && terminal !== 'dumb' ? colours : plainStyle
}
