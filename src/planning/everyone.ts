/** What means the whole group, in the languages that notes are read in: it assigns nobody, and lacks nobody. */
const words = new Set(
  `everyone everybody all alle jeder tous toutes chacun todos todas todes tutti tutte toti toata iedereen
  wszyscy vsichni vsetci alla все 全員 全员 所有人 大家 みんな 皆`.split(/\s+/),
)

/** How chats call everyone who is there; no user of GitHub is meant. */
const called = /^@(?:all|everyone|here|channel)$/

/** Whether a name, its case and accents folded, stands for everyone. */
export function meansEveryone(folded: string): boolean {
  return words.has(folded) || called.test(folded)
}
