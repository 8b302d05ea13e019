import type { MakeWatch } from '../evidence.ts'
import { appealFiles } from './appeal-files.ts'
import { apart } from './apart.ts'
import { challenges } from './challenges.ts'
import { clocks } from './clocks.ts'
import { copies } from './copies.ts'
import { corrections } from './corrections.ts'
import { debts } from './debts.ts'
import { decisions } from './decisions.ts'
import { deniedFile } from './denied-file.ts'
import { destruction } from './destruction.ts'
import { editions } from './editions.ts'
import { folding } from './folding.ts'
import { gate } from './gate.ts'
import { numbering } from './numbering.ts'
import { onTime } from './on-time.ts'
import { pointsOfContact } from './points-of-contact.ts'
import { requests } from './requests.ts'
import { twoPeople } from './two-people.ts'
import { unsealing } from './unsealing.ts'
import { visible } from './visible.ts'

/** Every group of invariants; a new one is written down here, and has a control in `test/simulation`. */
export const invariants: readonly MakeWatch[] = [
  ...[decisions, visible, requests, clocks, gate, destruction, copies, onTime],
  ...[unsealing, twoPeople, folding, debts, apart, editions, numbering, pointsOfContact],
  ...[challenges, corrections, deniedFile, appealFiles],
]
