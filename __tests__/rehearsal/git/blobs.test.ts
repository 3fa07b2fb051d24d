import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openBlobs } from '../../../src/rehearsal/git/blobs.js'
import { createRepository, type Repository } from '../repository.js'

let repository: Repository
beforeEach(async () => {
  repository = await createRepository()
})
afterEach(() => repository.remove())

describe('openBlobs', () => {
  test('reads contents as they are, several at a time', async () => {
    const contents = ['', 'one\n', 'two\n\nlines', 'x'.repeat(200_000)]
    await repository.push(Object.fromEntries(contents.map((text, index) => [`${index}.md`, text])))
    const hashes = await Promise.all(
      contents.map((_, index) => repository.git('rev-parse', `HEAD:${index}.md`)),
    )
    const blobs = openBlobs(repository.folder)
    const read = await Promise.all(hashes.map((hash) => blobs.read(hash)))
    blobs.close()
    expect(read.map((bytes) => new TextDecoder().decode(bytes))).toEqual(contents)
  })

  test('says how to get what a partial clone lacks, and goes on', async () => {
    await repository.push({ 'a.md': 'a' })
    const blobs = openBlobs(repository.folder)
    await expect(blobs.read('0'.repeat(40))).rejects.toThrow('git clone without --filter')
    const hash = await repository.git('rev-parse', 'HEAD:a.md')
    expect(new TextDecoder().decode(await blobs.read(hash))).toBe('a')
    blobs.close()
  })

  test('says why git could not be asked', async () => {
    const blobs = openBlobs(`${repository.folder}/nowhere`)
    await expect(blobs.read('0'.repeat(40))).rejects.toThrow('nowhere')
    blobs.close()
  })
})
