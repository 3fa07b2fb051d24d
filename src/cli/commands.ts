import { agenda } from './agenda.js'
import type { Command } from './command.js'
import { lint } from './lint.js'
import { owners } from './owners.js'
import { parse } from './parse.js'
import { plan } from './plan.js'
import { rehearse } from './rehearse.js'
import { sync } from './sync.js'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [parse, plan, sync, lint, owners, agenda, rehearse]
