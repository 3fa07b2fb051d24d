import * as z from 'zod/mini'

/** Editors show `description` from the published JSON Schema. */
function described<Schema extends z.core.$ZodType>(description: string, schema: Schema): Schema {
  z.globalRegistry.add(schema, { description })
  return schema
}

/**
 * A login, with or without `@`. A user that an enterprise manages has its short code behind an underscore:
 * https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
const loginPattern = /^@?(?=.{1,39}$)[a-zA-Z\d]+(?:-[a-zA-Z\d]+)*(?:_[a-zA-Z\d]{3,8})?$/

/** As an issue shows its author: an app's login ends in `[bot]`. */
const authorPattern = /^@?(?=.{1,45}$)[a-zA-Z\d]+(?:-[a-zA-Z\d]+)*(?:_[a-zA-Z\d]{3,8}|\[bot\])?$/

const loginRule =
  'expected a GitHub login, which has at most 39 letters, digits and single hyphens, and no hyphen at either end'

/** What our own messages show where a login belongs. Nobody has it: https://github.com/login is a page of GitHub's. */
const placeholder = /^@?(?:login|your-?(?:github-?)?(?:login|user-?name)(?:-?here)?)$/i
const placeholderRule = 'expected the GitHub login of whoever it is in place of the placeholder'

const login = z.string().check(
  z.regex(loginPattern, loginRule),
  z.refine((value) => !placeholder.test(value), placeholderRule),
)
const author = z.string().check(z.regex(authorPattern, `${loginRule}; an app's ends in [bot]`))
const text = z.string().check(z.minLength(1, 'expected some text'))
const label = z
  .string()
  .check(
    z.minLength(1, 'expected the name of a label'),
    z.maxLength(50, 'expected a label of at most 50 characters, which is what GitHub allows'),
  )

/** Matching takes time with the power of the stars, and paths may be long. */
const glob = text.check(
  z.maxLength(200, 'expected a glob of at most 200 characters'),
  z.refine(
    (value) => !value.includes('(') && (value.match(/\*\*/g) ?? []).length <= 2,
    'expected a glob without parentheses and with at most two `**`',
  ),
  z.refine(
    (value) => value.split('/').every((name) => name.split(/\*+/).length <= 4),
    'expected a glob with at most three `*` between two slashes',
  ),
)

const group = z.strictObject({
  members: z.optional(described('Logins to assign.', z.array(login))),
  labels: z.optional(described('Labels to add.', z.array(label))),
  mention: z.optional(
    described(
      'Whether issues may @-mention this name. Off by default: a mention notifies the whole team.',
      z.boolean(),
    ),
  ),
  aliases: z.optional(described('Other spellings of the same owner.', z.array(text))),
})

const headings = z.strictObject({
  actions: z.optional(described('Headings whose items are action items.', z.array(text))),
  decisions: z.optional(described('Headings whose items are decisions.', z.array(text))),
  both: z.optional(described('Headings of sections that mix the two.', z.array(text))),
})

/** What `.github/minutes.yml` may say. Published as JSON Schema, so it checks and never transforms. */
export const configSchema = z.strictObject({
  owners: z.optional(
    described(
      'Owners as notes write them, and who they are: a login, a list of logins, or members and labels.',
      z.record(z.string(), z.union([login, z.array(login), group])),
    ),
  ),
  decisions: z.optional(
    described(
      'What becomes of a decision: an issue that is closed at once (the decision log), an open issue, or nothing. Default: record.',
      z.enum(['record', 'open', 'skip']),
    ),
  ),
  removed: z.optional(
    described(
      'What becomes of an issue whose item is gone from the notes. Default: label.',
      z.enum(['label', 'close', 'keep']),
    ),
  ),
  carried: z.optional(
    described(
      'Whether an item that a later meeting raises again gets a comment on its issue. Default: comment.',
      z.enum(['comment', 'quiet']),
    ),
  ),
  ignore: z.optional(
    described(
      'Regular expressions (RE2 syntax, any case of letters): an item whose text matches one is never synced. Default: scheduling lines, such as "Next meeting: …".',
      z.array(text),
    ),
  ),
  headings: z.optional(described('Headings of items sections, besides the known ones.', headings)),
  inline: z.optional(
    described(
      'Whether lines that begin with ACTION: or DECISION: count outside of items sections. Default: false.',
      z.boolean(),
    ),
  ),
  'date-order': z.optional(
    described(
      'How dates such as 3/4/2022 are read. Default: one that could be either is a finding.',
      z.enum(['day-first', 'month-first']),
    ),
  ),
  series: z.optional(
    described('Globs that each make one series of meetings, where folders do not.', z.array(glob)),
  ),
  dashboard: z.optional(
    described(
      'Whether one issue, labelled meeting-dashboard, shows all open action items by owner and the latest decisions. Default: false.',
      z.boolean(),
    ),
  ),
  'trusted-authors': z.optional(
    described(
      'Other logins whose issues are ours, for instance after a change of token.',
      z.array(author),
    ),
  ),
})

export type ConfigFile = z.infer<typeof configSchema>

/** The keys that a map at `path` may have. */
export function allowedKeys(path: readonly PropertyKey[]): readonly string[] {
  const [first] = path
  if (first === 'owners') return Object.keys(group.shape)
  if (first === 'headings') return Object.keys(headings.shape)
  return Object.keys(configSchema.shape)
}
