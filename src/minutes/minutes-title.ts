import { fold } from '../domain/fold.js'
import type { Language } from './languages/language.js'

/** What a title says of itself, in folded words, and how its language writes dates; "report" or "notes" alone say less. */
const minutesTitles: readonly { readonly words: RegExp; readonly order: Language['dateOrder'] }[] =
  [
    { words: /\bmeeting (?:minutes|notes|summary)\b|\bminutes of\b/, order: null },
    { words: /\bsitzungsprotokoll\b|\bprotokoll (?:der|des|vom|zur|zum)\b/, order: 'day-first' },
    {
      words: /\bcompte[- ]rendu (?:de|du|des)\b|\bproces[- ]verbal (?:de|du|des)\b/,
      order: 'day-first',
    },
    { words: /\bactas? de (?:la )?(?:reunion|sesion|asamblea)/, order: 'day-first' },
    { words: /\batas? d[ae] (?:reuniao|sessao|assembleia)/, order: 'day-first' },
    { words: /\bverbale (?:della |di )?(?:riunione|assemblea|seduta)\b/, order: 'day-first' },
    { words: /\bnotulen\b|\bmotesprotokoll\b/, order: 'day-first' },
    { words: /会议纪要|会议记录|會議紀錄|会議録|議事録|회의록/, order: 'month-first' },
  ]

/** "Meeting notes" in a title says what the file is, "Ata de reunião" as well. */
export function saysMinutes(title: string): boolean {
  return titleIn(title) !== undefined
}

/** "Board meeting 3 May 2022", "Встреча 2": a meeting, and which one. */
const numbered =
  /^#{1,6}\s.*(?<!\p{L})(?:meeting|sitzung|treffen|reunion|reuniao|riunione|vergadering|overleg|mote|spotkanie|schuzka|stretnutie|sedinta|встреча|собрание|совещание)(?!\p{L})/u

/** Whether the first heading of a file says that it is about one meeting. */
export function namesMeeting(heading: string): boolean {
  return heading.length < 200 && /\d/.test(heading) && numbered.test(fold(heading))
}

/** How a file of such a title writes `3/4/2022`; null where the title does not say. */
export function dateOrderOfTitle(title: string): Language['dateOrder'] {
  return titleIn(title)?.order ?? null
}

function titleIn(title: string) {
  if (title.length >= 200) return undefined
  const folded = fold(title)
  return minutesTitles.find(({ words }) => words.test(folded))
}
