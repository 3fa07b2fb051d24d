import { describe, expect, test } from '@jest/globals'
import { cycles, ownImports } from './imports.js'

/**
 * Rooms from the bottom to the top; those in one row are siblings. A room is a folder of src/ and the file of the same
 * name beside it. Imports go down only, and siblings never import each other: docs/how-it-works.md.
 */
const floors = [
  ['domain', 'version'],
  ['minutes', 'planning', 'tracker', 'inputs', 'config', 'reporting', 'checkout'],
  ['cancellation', 'sync'],
  ['run', 'rehearsal'],
  ['main', 'cli', 'head-start'],
  ['index'],
]

function roomOf(file: string): string {
  return file.replace(/^src\//, '').replace(/(?:\/.*|\.ts)$/, '')
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room))
}

describe('imports', () => {
  const imports = ownImports()
  const between = imports.filter(({ from, to }) => roomOf(from) !== roomOf(to))

  test('are found by this test', () => {
    expect(between.length).toBeGreaterThan(50)
  })

  test('join rooms that have a floor', () => {
    const rooms = new Set(imports.flatMap(({ from, to }) => [roomOf(from), roomOf(to)]))
    expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([])
  })

  test('go down only, so never to a sibling', () => {
    const wrong = between.filter(({ from, to }) => floorOf(roomOf(from)) <= floorOf(roomOf(to)))
    expect(wrong).toEqual([])
  })

  test('make no circle', () => {
    expect(cycles(imports)).toEqual([])
  })
})
