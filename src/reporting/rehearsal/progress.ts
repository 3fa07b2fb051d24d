import { counted } from '../../domain/counted.js'
import type { RehearsalProgress } from '../../domain/rehearsal.js'

const widestBar = 30

/** `████████░░░░ 120/300 2022-04 96 runs` */
export function progressBar(progress: RehearsalProgress, columns: number): string {
  const words = progressWords(progress)
  const width = Math.min(widestBar, columns - words.length - 2)
  if (width < 5) return words.slice(0, Math.max(0, columns - 1))
  const filled = Math.round((width * progress.done) / Math.max(1, progress.total))
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${words}`
}

export function progressWords({ done, total, at, runs }: RehearsalProgress): string {
  return `${done}/${total} ${at.slice(0, 7)} ${counted(runs, 'run')}`
}
