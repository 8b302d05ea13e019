import type { World } from '../world.ts'
import type { Failures } from './failures.ts'
import type { Listeners } from './listeners.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { ServerSettings } from './settings.ts'

/** Everything that carrying out a request may need. */
export type House = Readonly<{
  world: World
  settings: ServerSettings
  listeners: Listeners
  failures: Failures
  /** Who asked why, and how often a secret was tried for one number, right or not. */
  asked: Failures
  metrics: Metrics
  log: Log
}>
