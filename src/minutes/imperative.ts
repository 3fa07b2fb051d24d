/** The verbs that tell people what to do, as an item without an owner begins with them. */
const verbs = new Set(
  `accept add address adjust adopt agree align allow amend analyse analyze announce answer appoint apply approve arrange
  ask assess assign attend automate backport benchmark book bring build bump buy call cancel change chase check
  clarify clean clear close collaborate collect come comment communicate compare compile complete confirm connect
  consider consolidate contact continue contribute convert coordinate copy correct create debug decide define delete
  deliver deploy deprecate describe design determine develop disable discuss distribute document download draft drop
  edit email enable encourage engage ensure establish evaluate examine expand experiment explain explore export extend
  figure file fill finalise finalize find finish fix follow form format formalise formalize forward gather generate get
  give go handle help hold identify implement import improve include increase inform install integrate introduce
  investigate invite join keep kick label launch lead learn leave link list look maintain make manage map mark
  measure meet mention merge migrate modify monitor move name nominate notify obtain offer open order organise organize
  outline own pay perform pick ping plan post prepare present prioritise prioritize produce promote propose prototype
  provide publish pull push put raise reach read rebase record recruit redesign reduce refactor refine register reject
  release remind remove rename reorganize reorganise replace reply report request research reschedule resolve respond
  restart retire return revert review revise revisit rewrite rework run save schedule see select send separate
  set setup share ship simplify sort specify split standardise standardize start stop study submit suggest summarise
  summarize support survey switch sync synchronise synchronize tag take talk test tidy track transfer translate
  triage try turn unify update upgrade upload use validate verify visit vote wait watch work wrap write`.split(
    /\s+/,
  ),
)

/** Whether a text begins by telling somebody what to do: "Test JDK 21". */
export function isImperative(text: string): boolean {
  const [first = ''] = text.toLowerCase().match(/[\p{L}'-]+/u) ?? []
  return verbs.has(first) || verbs.has(first.replace(/^(?:re|pre|co)-?/, ''))
}
