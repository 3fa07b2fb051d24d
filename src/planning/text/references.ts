import { caseless } from '../../domain/caseless.js'
import { fullName } from '../../domain/repository.js'
import { type LinkContext, quietLink } from './links.js'

const zeroWidthSpace = '\u200b'

// Any @ that could begin a name: GitHub does not look behind letters and digits, as in an address.
const mention = /(?<![a-z\d])@(?=([\w-]*(?:\/[\w.-]+)?))(?!\s|$)/gi
// An address that the parser took for no link may still be one on GitHub.
const reference =
  /(https?:\/\/[^\s<>()[\]]+)|(?<![\w/&])((?:(?<![\w-])[\w-]+\/[\w.-]+)?)(?:#|gh-)(\d+)(?!\w)/gi

/** Breaks what would notify people, but for logins that may be mentioned; `live` is in lower case. */
export function withoutMentions(text: string, live: ReadonlySet<string>): string {
  return text.replace(mention, (sign, name: string) =>
    live.has(caseless(name)) ? sign : `${sign}${zeroWidthSpace}`,
  )
}

/**
 * `#12` of the notes' repository as it has to be written in the tracker; other owners' issues, by
 * name or by address, so that they leave no trace there.
 */
export function withReferences(text: string, context: LinkContext): string {
  return text.replace(
    reference,
    (
      written: string,
      address: string | undefined,
      repository: string,
      number: string,
      offset: number,
    ) => {
      const before = text.slice(0, offset)
      return address === undefined
        ? nameOf({ written, repository, number, before }, context)
        : (quietLink(address, before, context) ?? written)
    },
  )
}

type WrittenReference = Readonly<Record<'written' | 'repository' | 'number' | 'before', string>>

function nameOf(
  { written, repository, number, before }: WrittenReference,
  context: LinkContext,
): string {
  const { origin, tracker } = context
  const target = repository === '' ? fullName(origin.repository) : repository
  const address = `${origin.serverUrl}/${target}/issues/${number}`
  const isHere = caseless(target) === caseless(fullName(tracker))
  return (
    quietLink(address, before, context) ??
    (isHere || repository !== '' ? written : `${target}#${number}`)
  )
}

/** Whether a text has anything that `withoutMentions` or `withReferences` might change. */
export function hasReferences(text: string): boolean {
  return /@|#\d|gh-\d|:\/\/|www\./i.test(text)
}
