import { agreeOnClock, readAgencyDirectory, readClock } from '#contract/operations.ts'
import { agreeOnTime } from '#retention/agree-on-time.ts'
import type { World } from '../world.ts'
import { route, type Route } from './route.ts'

/** What an operator sees of this server, and vouches for. */
export const operationRoutes: readonly Route[] = [
  route(readClock, async (_, { world }) => ({ status: 200, body: clockOf(world) })),

  route(readAgencyDirectory, async (_, { world }) => {
    const edition = world.agencies.edition()
    return { status: 200, body: edition === undefined ? {} : { edition } }
  }),

  route(agreeOnClock, async ({ by }, { world }) => {
    await agreeOnTime(by, world)
    return { status: 200, body: clockOf(world) }
  }),
]

const clockOf = (world: World) => ({ now: world.now().toString(), agree: world.clocksAgree() })
