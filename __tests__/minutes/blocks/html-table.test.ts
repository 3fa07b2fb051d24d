import { describe, expect, test } from '@jest/globals'
import { htmlTable, isHtmlTable } from '../../../src/minutes/blocks/html-table.js'
import { itemsOf } from '../told.js'

describe('a table in HTML', () => {
  test.each([
    ['<table>', true],
    [' <TABLE class="a"><tr><td>1</td></tr></TABLE>', true],
    ['<tablet>', false],
    ['<div><table></div>', false],
    [`<table>${' '.repeat(100_000)}`, false],
  ])('is known by its beginning: %s', (html, expected) => {
    expect(isHtmlTable(html)).toBe(expected)
  })

  test.each([
    ['<td>Ana</td>', 'Ana'],
    ['<td class="a"><b>Ana</b>\n  Pop</td>', 'Ana Pop'],
    ['<td>one<br/>two', 'one two'],
    ['<td>&lt;a&gt; &amp; &quot;b&quot;&nbsp;&#39;c&#39; &copy;</td>', `<a> & "b" 'c' &copy;`],
    ['<td><a class="x" href="https://a.org">there</a></td>', '[there](https://a.org)'],
    ['<td></td>', ''],
  ])('has a cell %j that says %j', (cell, text) => {
    expect(htmlTable(`<table><tr><th>A</th></tr><tr>${cell}</tr></table>`, 1).rows).toEqual([
      { cells: [text], line: 1, endLine: cell.includes('\n') ? 2 : 1, column: 1 },
    ])
  })

  test('has a head and rows in their lines, whatever its tags look like', () => {
    const html = '<table>\n<thead>\n<td>Who</td>\n</thead>\n<TR>\n<TD>Ana\n<tr><td>Bo</table>'
    expect(htmlTable(html, 10)).toEqual({
      header: ['Who'],
      rows: [
        { cells: ['Ana'], line: 14, endLine: 15, column: 1 },
        { cells: ['Bo'], line: 16, endLine: 16, column: 1 },
      ],
    })
  })

  test('holds items in a section, and none elsewhere', () => {
    const table = `<table>
<tr><th>Who</th><th>What</th><th>Due</th></tr>
<tr><td>Ana, Bo</td>
<td>Fold them</td><td>2026-05-10</td></tr>
<tr><td>Cy</td><td>Print them</td><td></td></tr>
</table>
`
    expect(itemsOf(`\n# Action items\n${table}`)).toBe(`
4:1-5 action Ana + Bo: Fold them, due 2026-05-10
6:1-6 action Cy: Print them
`)
    expect(itemsOf(`\n# Prices\n${table}`)).toBe('\n')
  })
})
