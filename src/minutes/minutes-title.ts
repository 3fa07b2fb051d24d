import { fold } from './languages/vocabulary.js'

/** What a title says of itself, in folded words; "report" or "notes" alone say less. */
const minutesTitle = new RegExp(
  [
    String.raw`\bmeeting (?:minutes|notes|summary)\b|\bminutes of\b`,
    String.raw`\bsitzungsprotokoll\b|\bprotokoll (?:der|des|vom|zur|zum)\b`,
    String.raw`\bcompte[- ]rendu (?:de|du|des)\b|\bproces[- ]verbal (?:de|du|des)\b`,
    String.raw`\bactas? de (?:la )?(?:reunion|sesion|asamblea)`,
    String.raw`\batas? d[ae] (?:reuniao|sessao|assembleia)`,
    String.raw`\bverbale (?:della |di )?(?:riunione|assemblea|seduta)\b`,
    String.raw`\bnotulen\b|\bmotesprotokoll\b`,
    '会议纪要|会议记录|會議紀錄|会議録|議事録|회의록',
  ].join('|'),
)

/** "Meeting notes" in a title says what the file is, "Ata de reunião" as well. */
export function saysMinutes(title: string): boolean {
  return title.length < 200 && minutesTitle.test(fold(title))
}
