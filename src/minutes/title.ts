import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { singleSpaced } from '../domain/white-space.js'
import { matchesOf } from './matches.js'
import { mayHoldMarkup, withoutSimpleMarkup } from './simple-markup.js'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/** The first sentence of an item as plain text, white space folded, without a trailing full stop. */
export function titleOf(text: string): string {
  const sentence = firstSentence(plainText(text))
  return sentence.replace(/(?<![\s.:;,。])[\s.:;,。]+$/u, '') || sentence
}

// A title is much shorter, and parsing hostile Markdown takes time with the square of its length.
const longestRead = 2_000

/** Markdown to the text that a reader sees, of its beginning at least. */
export function plainText(whole: string): string {
  const source = whole.slice(0, longestRead)
  // Most items are plain; only what could be markup is worth a parser.
  const plain = mayHoldMarkup(source) ? visibleText(source) : source
  return singleSpaced(plain).trim()
}

/** A word in front of each line keeps its first character from opening a list or a heading. */
const wordJoiner = '\u2060'

function visibleText(source: string): string {
  const simple = source.includes(wordJoiner) ? null : withoutSimpleMarkup(source)
  return simple ?? parsedText(source)
}

/** The visible text as the parser has it: what a faster way must not differ from. */
export function parsedText(source: string): string {
  const text = textOf(markdown.parse(`${wordJoiner}${source.replace(/\n\s*/g, `\n${wordJoiner}`)}`))
  return text.replaceAll(wordJoiner, '')
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return ' '
    case 'image':
      return node.alt ?? ''
    case 'link': {
      const text = node.children.map(textOf).join('')
      return text.trim() === '' ? node.url : text
    }
    case 'html':
      return ' '
    default:
      return 'children' in node ? node.children.map(textOf).join('') : ''
  }
}

/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|resp|approx|incl|max|min|no|nr|num|núm|art|abs|vol|dr|mr|mrs|ms|st|prof|bzw|z\.\s?B|u\.\s?a|d\.\s?h|p\.\s?ej|usw|ca|ex|\p{L})\.$/iu

const sentenceEnd = /(?<![.!?。！？])[.!?。！？]+(?= [^\p{Ll}]|$)|[。！？]/gu

function firstSentence(text: string): string {
  for (const end of matchesOf(sentenceEnd, text)) {
    const sentence = text.slice(0, end.index + end[0].length)
    // "by 1. April" goes on, too.
    const goesOn =
      abbreviation.test(sentence) || /\D\d{1,2}\.$/.test(sentence) || isInBrackets(sentence)
    // A character of Chinese or Japanese says as much as a word.
    const isLong = sentence.length >= (/[。！？]$/.test(sentence) ? 3 : 8)
    if (!goesOn && isLong) return sentence
  }
  return text
}

/** Whether more brackets were opened than closed: `a projector (max. 400 EUR)`. */
function isInBrackets(text: string): boolean {
  const count = (character: string) => text.split(character).length
  return count('(') > count(')') || count('[') > count(']')
}
