/** The verbs that tell people what to do, as an item without an owner begins with them. */
const verbs = new Set(
  `accept add address adjust adopt agree align allow amend analyse analyze announce answer apply appoint approve
  archive arrange ask assess assign attend automate backport benchmark book bootstrap brainstorm bring build bump buy
  call cancel change chase check circulate clarify clean clear close collaborate collect come comment communicate
  compare compile complete confirm connect consider consolidate contact continue contribute convert coordinate copy
  correct create debug decide define delegate delete deliver deploy deprecate describe design determine develop
  disable discuss distribute document download draft drop edit elaborate email enable encourage engage enquire ensure
  escalate establish evaluate examine expand experiment explain explore export extend facilitate figure file fill
  finalise finalize find finish fix follow form formalise formalize format forward gather generate get give go handle
  help highlight hire hold identify implement import improve include incorporate increase inform inquire inspect
  install instruct integrate introduce investigate invite iterate join keep kick label launch lead learn leave liaise
  link list look maintain make manage map mark measure meet mend mention merge migrate moderate modify monitor move
  name nominate notify obtain offer onboard open order organise organize outline own pay perform pick ping plan
  populate post prepare present print prioritise prioritize procure produce promote propose prototype provide publish
  pull push put raise reach read rebase reconcile record recruit redesign redirect reduce refactor refine reformat
  refresh regenerate register reject release remind remove rename renew reorganise reorganize repair replace reply
  report request rerun reschedule research resend resolve respond restart restructure resubmit retire retrieve return
  revamp revert review revise revisit rework rewrite run save schedule see seek select send separate set setup share
  shepherd ship simplify simulate socialise socialize solicit solve sort specify split standardise standardize start
  stop strengthen study submit suggest summarise summarize support survey switch sync synchronise synchronize tackle
  tag take talk test think tidy track transcribe transfer translate triage trim try turn tweak unblock unify update
  upgrade upload use validate verify vet visit vote wait watch work wrap write`.split(/\s+/),
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
  return /[\p{L}'-]+/u.exec(text)?.[0].toLowerCase() ?? ''
}

/** Whether a text begins by telling somebody what to do: "Test JDK 21". */
export function isImperative(text: string): boolean {
  const first = firstWord(text)
  return verbs.has(first) || verbs.has(first.replace(/^(?:re|pre|co)-?/, ''))
}
