import { caseless, includesName } from '../../src/domain/caseless.js'
import type { Call } from './call.js'
import { type Answer, invalid, isText, refusal } from './exchange.js'
import { idOf } from './issue-facts.js'

/** GitHub's limits of size and content, which the emulator does not keep. */
export function beyondLimits({ repository, rest, request }: Call): Answer | null {
  if (request.method === 'GET') return null
  const { title, body, name, description, assignees: logins, labels } = request.body
  if (rest === '/labels') {
    if (isText(name) && name.length > 50) {
      return invalid({
        resource: 'Label',
        code: 'custom',
        field: 'name',
        message: 'name is too long (maximum is 50 characters)',
      })
    }
    if (isText(description) && description.length > 100) {
      return invalid({
        resource: 'Label',
        code: 'custom',
        field: 'description',
        message: 'description is too long (maximum is 100 characters)',
      })
    }
    if (isText(name) && repository.labels.has(caseless(name))) {
      return invalid({ resource: 'Label', code: 'already_exists', field: 'name' })
    }
    return null
  }
  if (isText(title) && (title.trim() === '' || title.length > 256)) {
    return title.length > 256
      ? invalid({
          resource: 'Issue',
          code: 'custom',
          field: 'title',
          message: 'title is too long (maximum is 256 characters)',
        })
      : invalid({ resource: 'Issue', code: 'missing_field', field: 'title' })
  }
  if (isText(body) && body.length > 65_536) {
    return invalid({
      resource: rest.endsWith('/comments') ? 'IssueComment' : 'Issue',
      code: 'custom',
      field: 'body',
      message: 'body is too long (maximum is 65536 characters)',
    })
  }
  if (Array.isArray(labels) && labels.length > 100) {
    return refusal(422, 'Issues cannot have more than 100 labels')
  }
  if (Array.isArray(labels)) {
    const tooLong = labels.find((label) => isText(label) && label.length > 50)
    if (tooLong !== undefined) {
      return invalid({ resource: 'Label', code: 'invalid', field: 'name', value: tooLong })
    }
  }
  const { state_reason: reason, duplicate_issue_id: id } = request.body
  if (reason === 'duplicate' && id !== undefined) {
    const isKnown = [...repository.issueFacts.keys()].some((number) => idOf(number) === id)
    if (!isKnown) return invalid({ resource: 'Issue', field: 'duplicate_issue_id', value: id })
  }
  // Creating and patching refuse an unassignable login; adding assignees ignores it silently.
  if (Array.isArray(logins) && !rest.endsWith('/assignees')) {
    const unknown = logins.find(
      (login) => !isText(login) || !includesName(repository.assignable, login),
    )
    if (unknown !== undefined) {
      return invalid({ resource: 'Issue', code: 'invalid', field: 'assignees', value: unknown })
    }
    if (logins.length > 10) {
      return invalid({ resource: 'Issue', code: 'custom', field: 'assignees', message: 'too many' })
    }
  }
  return null
}
