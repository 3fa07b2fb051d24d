import { checkBox } from './check-box.js'
import { fields } from './fields.js'
import type { Form } from './form.js'
import { labelled } from './labelled.js'
import { marker } from './marker.js'
import { ownerAddress } from './owner-address.js'
import { ownerBare } from './owner-bare.js'
import { ownerBetween } from './owner-between.js'
import { ownerBold } from './owner-bold.js'
import { ownerBracketed } from './owner-bracketed.js'
import { ownerColon } from './owner-colon.js'
import { ownerDash } from './owner-dash.js'
import { ownerGlued } from './owner-glued.js'
import { ownerInside } from './owner-inside.js'
import { ownerLink } from './owner-link.js'
import { ownerLogin } from './owner-login.js'
import { ownerSlash } from './owner-slash.js'
import { ownerTrailing } from './owner-trailing.js'
import { ownerVerb } from './owner-verb.js'
import { row } from './row.js'

/** What an item may begin with, in the order in which it is tried; a marker and an owner may follow each other. */
export const leadingForms: readonly Form[] = [
  checkBox,
  labelled,
  marker,
  ownerColon,
  ownerLogin,
  ownerLink,
  ownerBracketed,
  ownerBold,
  ownerVerb,
  ownerBetween,
  ownerDash,
  ownerAddress,
  ownerBare,
  ownerGlued,
  row,
]

/** Where else an owner may stand; tried only while none is known. */
export const trailingForms: readonly Form[] = [fields, ownerTrailing, ownerSlash, ownerInside]
