import { access, constants, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileProblem } from '../domain/file-problem.js'
import { SettingError } from '../inputs/setting-error.js'

/**
 * The whole path of a file that is going to be written; asked before the work that fills it.
 * @throws {SettingError} where writing it would fail.
 */
export async function writableFile(option: string, name: string, folder: string): Promise<string> {
  const path = resolve(folder, name)
  const refuse = (problem: string): never => {
    throw new SettingError(`Option --${option}`, name, `expected a file to write; ${problem}`)
  }
  const known = await stat(path).catch(() => null)
  if (known?.isDirectory()) return refuse('it is a folder')
  const place = known === null ? dirname(path) : path
  await access(place, constants.W_OK).catch((error) => refuse(`${place}: ${fileProblem(error)}`))
  return path
}
