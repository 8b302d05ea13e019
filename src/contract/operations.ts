import { z } from 'zod'
import { instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'

const clock = z
  .strictObject({
    now: instant,
    /** While false, nothing is destroyed and no period ends. */
    agree: z.boolean(),
  })
  .meta({ id: 'Clock' })

export const readClock = endpoint({
  name: 'readClock',
  method: 'GET',
  path: '/v1/clock',
  says: 'What time it is for this server, and whether its clocks agree. While they do not, nothing is destroyed and no period ends.',
  signIn: 'person',
  act: 'read-operations',
  answers: { 200: clock },
  refusals: [],
})

const agencyDirectory = z
  .strictObject({
    /** A digest of the lists that were imported, or `synthetic` in training. Absent while no notice of a denial could reach anybody. */
    edition: z.string().max(64).optional(),
  })
  .meta({ id: 'AgencyDirectory' })

export const readAgencyDirectory = endpoint({
  name: 'readAgencyDirectory',
  method: 'GET',
  path: '/v1/agency-directory',
  says: 'Which directory of agencies this server finds police in for notices of denials. Without an edition none is imported, and no notice reaches anybody.',
  signIn: 'person',
  act: 'read-operations',
  answers: { 200: agencyDirectory },
  refusals: [],
})

export const agreeOnClock = endpoint({
  name: 'agreeOnClock',
  method: 'POST',
  path: '/v1/clock/agreements',
  says: 'Somebody has looked at another clock, and says that the time of this server is right. Each server has a clock of its own.',
  signIn: 'person',
  act: 'agree-on-time',
  answers: { 200: clock },
  refusals: [],
})
