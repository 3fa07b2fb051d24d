import type { RepositoryFacts } from '../domain/repository.js'

/** What a run asks about a repository besides its issues. */
export interface RepositoryReader {
  facts(): Promise<RepositoryFacts>
  /** Commit that the branch points to. */
  branchHead(branch: string): Promise<string>
}
