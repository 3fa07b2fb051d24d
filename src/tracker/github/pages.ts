import { attempt, type Context, type Task } from './context.js'
import { unexpected } from './decode.js'

export interface Page {
  readonly entries: readonly unknown[]
  readonly isLast: boolean
}

/** A hundred thousand entries, and all that a workflow's token may ask for in an hour: more is a list without end. */
const mostPages = 1_000

/**
 * The pages of a list, by the links that GitHub gives. Octokit's own iterator takes a 409 for an empty list;
 * here an error is an error, as "there is none" must never be concluded from one.
 */
export async function* pages(
  context: Context,
  task: Task,
  route: string,
  parameters: Readonly<Record<string, string | number>>,
): AsyncGenerator<Page> {
  let url: string | null = null
  for (let page = 1; ; page += 1) {
    const response: { readonly data: unknown; readonly headers: { readonly link?: string } } =
      await attempt(context, task, () =>
        url === null
          ? context.octokit.request(`GET ${route}`, { per_page: 100, ...parameters })
          : context.octokit.request(`GET ${url}`),
      )
    if (!Array.isArray(response.data)) throw unexpected(task.doing, 'that is no list')
    const next = nextOf(response.headers.link)
    yield { entries: response.data, isLast: next === null }
    if (next !== null && next === url) throw unexpected(task.doing, 'a page that follows itself')
    if (next === null) return
    if (page === mostPages) throw unexpected(task.doing, `more than ${mostPages} pages`)
    url = next
  }
}

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers */
function nextOf(link: string | undefined): string | null {
  return /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1] ?? null
}
