/**
 * Words that hold a sentence together and say nothing of what it is about, in the languages that
 * notes are read in. Names and terms of two or three letters are no such words, so a list it is.
 */
const functionWords = new Set(
  `a an the this that these those of to in on at for from by with and or as is are be been will shall should can
  could would into onto about over up its it we our us you your they their i my if whether some any all also then
  there so please
  der die das den dem des ein eine einen einem einer und oder im am zu zum zur von vom mit für auf an aus bei bis
  über nach um ist sind wird werden soll wir uns unser unsere bitte
  le la les un une des du de d l et ou à au aux en dans sur pour par avec est sont nous notre nos ce cette ces que
  el los las unos unas del y o al con por para es son se su sus nuestro nuestra
  os uma uns em do da dos das no na nos nas ao aos com
  il lo gli uno di dei degli della delle e ad nel nella sul sulla che per
  și si sau pe în cu din despre către ca să la lui
  i w we z ze na do dla o oraz od po przez
  het een en van naar met voor op te
  och ett att på för till av med som
  a v ve s se k na do pro
  и в во на с со к по для о от за из`.split(/\s+/),
)

const negations = new Set(
  `not no never none cannot nicht kein keine keinen keinem keiner nie pas jamais nunca nu não non niet geen nooit
  inte aldrig не ни нет никогда 不 没 別 别 無 无`.split(/\s+/),
)

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word)
}

/** Whether a word turns what is said into its opposite. */
export function isNegation(word: string): boolean {
  return negations.has(word)
}
