import type { RepositoryFacts } from '../domain/repository.js'

/** What a run asks about a repository besides its issues. */
export interface RepositoryReader {
  facts(): Promise<RepositoryFacts>
  /** Whether the branch points to this commit. */
  isHead(branch: string, commit: string): Promise<boolean>
}
