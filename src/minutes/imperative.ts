/** The verbs that tell people what to do, as an item without an owner begins with them. */
const verbs = new Set(
  `accept add address adjust adopt agree align allow amend analyse analyze announce answer appoint apply approve arrange
  ask assess assign attend automate backport benchmark book bring build bump buy call cancel change chase check
  clarify clean clear close collaborate collect come comment communicate compare compile complete confirm connect
  consider consolidate contact continue contribute convert coordinate copy correct create debug decide define delete
  deliver deploy deprecate describe design determine develop disable discuss distribute document download draft drop
  edit email enable encourage engage ensure establish evaluate examine expand experiment explain explore export extend
  figure file fill finalise finalize find finish fix follow form format formalise formalize forward gather generate get
  give go handle help hire hold identify implement import improve include increase inform install integrate introduce
  investigate invite join keep kick label launch lead learn leave link list look maintain make manage map mark
  measure meet mend mention merge migrate modify monitor move name nominate notify obtain offer open order organise organize
  outline own pay perform pick ping plan post prepare present print prioritise prioritize produce promote propose prototype
  provide publish pull push put raise reach read rebase record recruit redesign reduce refactor refine register reject
  release remind remove rename renew repair reorganize reorganise replace reply report request research reschedule resolve respond
  restart retire return revert review revise revisit rewrite rework run save schedule see select send separate
  set setup share ship simplify sort specify split standardise standardize start stop study submit suggest summarise
  summarize support survey switch sync synchronise synchronize tag take talk test tidy track transfer translate
  triage try turn unify update upgrade upload use validate verify visit vote wait watch work wrap write`.split(
    /\s+/,
  ),
)

/** What a group agrees on as well: "Logo: use the green one". */
const agreeing = new Set(
  'accept adopt agree allow continue drop follow have keep leave maintain reject stay support use wait vote'.split(
    ' ',
  ),
)
const labelled =
  /^(?:please\s+)?(?:[^\s:：]{1,30}\s){0,2}[^\s:：]{1,30}[:：]\s+(?:please\s+)?(?=\p{L})/iu

/** Whether a text tells somebody what to do, be it asked for or under a word: "please renew it", "Website: fix the links". */
export function tellsToAct(text: string): boolean {
  const [label] = labelled.exec(text) ?? []
  if (label === undefined) return isImperative(text.replace(/^please\s+/i, ''))
  const task = text.slice(label.length)
  return isImperative(task) && !agreeing.has(firstWord(task))
}

function firstWord(text: string): string {
  return text.toLowerCase().match(/[\p{L}'-]+/u)?.[0] ?? ''
}

/** Whether a text begins by telling somebody what to do: "Test JDK 21". */
export function isImperative(text: string): boolean {
  const first = firstWord(text)
  return verbs.has(first) || verbs.has(first.replace(/^(?:re|pre|co)-?/, ''))
}
