import type { Terminal } from './command.js'

/** Shows what takes its time, where somebody watches, until `work` is done or fails. */
export async function whileWorking<Result>(
  { status }: Pick<Terminal, 'status'>,
  doing: string,
  work: () => Promise<Result>,
): Promise<Result> {
  status?.show(`${doing} …`)
  try {
    return await work()
  } finally {
    status?.clear()
  }
}
