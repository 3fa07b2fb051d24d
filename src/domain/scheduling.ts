import type { TextPattern } from './policy.js'

/** When the group meets next is written down in many notes, and nobody has to do anything about it. */
export const schedulingLines: readonly TextPattern[] = [
  /^(we|the (group|team|committee)) (will |shall )?(next )?meets?\b/i,
  /^we['’]ll (next )?meet\b/i,
  /^(the )?next (meeting|call|session|sync)\b/i,
  /^(die |das |der )?nächste[nrs]? (sitzung|treffen|besprechung|termin|plenum|meeting)\b/i,
  /^(la |le )?prochaine? (réunion|séance|rencontre|rendez-vous|assemblée)(?!\p{L})/iu,
  /^(la |a |el )?pr[óo]xim[ao] (reuni[óo]n|reunião|sesión|sessão|encuentro|encontro)(?!\p{L})/iu,
  /^(la |il )?prossim[ao] (riunione|incontro)\b/i,
  /^(de )?volgende (vergadering|bijeenkomst|overleg)\b/i,
  /^(下次会议|次回(の会議|ミーティング|会議|定例))/,
]
