import type { IncomingMessage } from 'node:http'
import { fastifyCookie } from '@fastify/cookie'
import { fastifyHelmet } from '@fastify/helmet'
import { fastify, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Endpoint } from '#contract/endpoint.ts'
import { refuse } from '../refusal.ts'
import type { RefusalCode } from '../refusals.ts'
import type { World } from '../world.ts'
import { agencyRoutes } from './agency.ts'
import { pocDayRoutes } from './poc-days.ts'
import { pocRoutes } from './poc.ts'
import { auditRoutes } from './audit.ts'
import { appealFileRoutes } from './appeal-file.ts'
import { auditorRoutes } from './auditor.ts'
import { batchRoutes } from './batches.ts'
import { recheckRoutes } from './rechecks.ts'
import { calendarRoutes } from './calendar.ts'
import { challengeRoutes } from './challenge.ts'
import { challengeLetterRoutes } from './challenge-letters.ts'
import { challengesRoutes } from './challenges.ts'
import { certificationRoutes } from './certifications.ts'
import { declined, failed } from './declined.ts'
import { examinerRoutes } from './examiner.ts'
import { createFailures } from './failures.ts'
import { followRoutes } from './follow.ts'
import type { House } from './house.ts'
import { licenseeRoutes } from './licensee.ts'
import type { Listeners } from './listeners.ts'
import type { Log } from './log.ts'
import type { CallNumber } from './call-metrics.ts'
import { createMetrics, type Further } from './metrics.ts'
import type { SourceNumbers } from './source-metrics.ts'
import { messageRoutes } from './messages.ts'
import { agencyContactRoutes } from './agency-contacts.ts'
import { noticeRoutes } from './notices.ts'
import { operationRoutes } from './operations.ts'
import { servePages } from './pages.ts'
import { decline } from './problem.ts'
import { publicRoutes } from './public.ts'
import { outreachRoutes } from './outreach.ts'
import { recordRoutes } from './records.ts'
import { reliefRoutes } from './relief.ts'
import type { Route } from './route.ts'
import { scorecardRoutes } from './scorecards.ts'
import { sessionRoutes } from './session.ts'
import type { ServerSettings } from './settings.ts'
import { sheetRoutes, sheetStyle } from './sheet.ts'
import { telephoneRoutes } from './telephone.ts'
import { reportRoutes } from './reports.ts'
import { iceRoutes } from './ice.ts'
import { transferRoutes } from './transfers.ts'
import { transferDateRoutes } from './transfer-date.ts'
import { validationRoutes } from './validations.ts'
import { followedNoticeRoutes } from './followed-notices.ts'
import { watchedNoticeRoutes } from './watched-notices.ts'
import { withdrawalRoutes } from './withdrawals.ts'

declare module 'fastify' {
  // Declarations of another's module are merged, which only an interface can.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface FastifyContextConfig {
    isBatch?: boolean
  }
}

export type ServerParts = Readonly<{
  world: World
  listeners: Listeners
  settings: ServerSettings
  log: Log
  /** Further numbers for who watches, by name. */
  gauges?: Further
  /** How the files of others have answered. */
  sources?: () => readonly SourceNumbers[]
  /** What came of the calls to agencies. */
  calls?: () => readonly CallNumber[]
}>

/** Every endpoint with the code that carries it out. */
export const routes: readonly Route[] = [
  ...[...licenseeRoutes, ...followRoutes, ...sheetRoutes, ...telephoneRoutes, ...transferRoutes],
  ...[
    ...agencyRoutes,
    ...pocRoutes,
    ...pocDayRoutes,
    ...noticeRoutes,
    ...watchedNoticeRoutes,
    ...followedNoticeRoutes,
    ...agencyContactRoutes,
    ...outreachRoutes,
    ...recordRoutes,
    ...messageRoutes,
    ...batchRoutes,
    ...recheckRoutes,
    ...reliefRoutes,
    ...iceRoutes,
  ],
  ...[...validationRoutes, ...withdrawalRoutes, ...certificationRoutes, ...scorecardRoutes, ...reportRoutes],
  ...[...examinerRoutes, ...challengesRoutes, ...challengeLetterRoutes, ...appealFileRoutes, ...calendarRoutes],
  ...[...auditRoutes, ...auditorRoutes, ...operationRoutes, ...sessionRoutes, ...publicRoutes, ...transferDateRoutes],
  ...challengeRoutes,
]

/** An inquiry with everything in it is under two kilobytes; a record with all its facts under twenty. */
const largestBody = 32 * 1024
/** A gigabyte over the line of a small office. Whatever is no batch has to be sent much sooner, by the settings. */
const batchSentWithin = 3_600_000
/** Shorter than the whole, because Node takes the shorter of the two for the headers, whichever is called so. */
const headersWithin = 10_000
/** How often lines are looked over for those that take longer; Node's own half minute would double the time. */
const lookedOverEvery = 5_000

/** What every door of one server has in common. */
export const houseOf = ({ gauges, sources, calls, ...parts }: ServerParts): House => ({
  ...parts,
  metrics: createMetrics(parts.listeners.listening, gauges, sources, calls),
  failures: createFailures(parts.settings, parts.world.now),
  asked: createFailures(
    { failuresAllowed: parts.settings.askedAllowed, failuresWithin: parts.settings.askedWithin },
    parts.world.now,
  ),
})

/**
 * The edge over HTTP. Not listening yet: `listen`, or `inject`. `listeners.send` is to be the world's `send`; closing the
 * server ends every stream first.
 */
export function createServer(parts: ServerParts, house: House = houseOf(parts)): FastifyInstance {
  const { listeners, settings } = house
  const app = fastify({
    logger: false,
    bodyLimit: largestBody,
    requestTimeout: batchSentWithin,
    http: { headersTimeout: headersWithin, connectionsCheckingInterval: lookedOverEvery },
    exposeHeadRoutes: false,
    // The last address only, which our own proxy states: what stands before it may come from whoever guesses.
    trustProxy: settings.behindProxy && ((_, hops) => hops === 0),
    // The usual answer to an address that cannot be read repeats it.
    frameworkErrors: (_, request, reply) => void decline(request, reply, refuse('unknown-address')),
  })
  app.removeAllContentTypeParsers()
  // Read as bytes only: what a body means is read in one place, for every endpoint.
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
  void app.register(fastifyCookie)
  void app.register(fastifyHelmet, headers(settings))
  app.addHook('onRequest', async ({ raw, routeOptions: { config } }) => {
    if (!config.isBatch) cutOff(raw, settings.sentWithin)
  })
  for (const route of routes.filter(({ endpoint }) => isJson(endpoint))) offer(route, app, house)
  void app.register(async apart => offerWire(apart, house))
  void app.register(async streams => {
    streams.removeAllContentTypeParsers()
    for (const route of routes) offerStream(route, streams, house)
  })
  servePages(app, settings)
  app.setErrorHandler((error, request, reply) => failed(error, 'none', [request, reply], house))
  app.addHook('preClose', async () => listeners.close())
  return app
}

const isJson = ({ wire, sends }: Endpoint): boolean => wire !== true && sends === undefined

/** Only these read plain text: everywhere else it stays what a foreign page could send and nobody takes. */
function offerWire(app: FastifyInstance, house: House): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('text/plain', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
  for (const route of routes) if (route.endpoint.wire === true) offer(route, app, house)
}

/** Whoever has not sent a request whole by then has the line taken away. Long answers are none of it. */
function cutOff(request: IncomingMessage, within: number): void {
  const timer = setTimeout(() => request.complete || request.destroy(), within * 1000)
  timer.unref()
  request.once('close', () => clearTimeout(timer))
}

function offer({ endpoint, run }: Route, app: FastifyInstance, house: House): void {
  const { name, method, path, deep, sends, wire, largest } = endpoint
  app.route({
    ...(largest === undefined ? {} : { bodyLimit: largest }),
    method,
    url: (deep === true ? path.replace(/\{\w+\}$/, '*') : path).replaceAll(/\{(\w+)\}/g, ':$1'),
    config: { wire: wire === true, isBatch: sends !== undefined },
    handler: run(house),
    errorHandler: (error, request, reply) => void unread(error, endpoint, [request, reply], house),
    onResponse: async (_, reply) => {
      const milliseconds = Math.round(reply.elapsedTime)
      house.metrics.answered(name, reply.statusCode, reply.elapsedTime / 1000)
      house.log({ event: 'answered', endpoint: name, status: reply.statusCode, milliseconds })
    },
  })
}

/** What is sent as it comes is read by whoever carries it out, and by nobody before: not even a part of it is held here. */
function offerStream(route: Route, app: FastifyInstance, house: House): void {
  const { sends } = route.endpoint
  if (sends === undefined) return
  const types = sends.filter(type => !app.hasContentTypeParser(type))
  if (types.length > 0) app.addContentTypeParser(types, (_, body, done) => done(null, body))
  offer(route, app, house)
}

/** A request that was not carried out, because its body was too large or no JSON, or because we failed. */
async function unread(
  error: FastifyError,
  endpoint: Endpoint,
  http: readonly [FastifyRequest, FastifyReply],
  house: House,
): Promise<void> {
  const refusal = unreadable[error.code]
  try {
    if (refusal === undefined) failed(error, endpoint.name, http, house)
    else await declined(refuse(refusal), { endpoint }, http, house)
  } catch (again) {
    failed(again, endpoint.name, http, house)
  }
}

/** The framework's own names for it. */
const unreadable: Readonly<Partial<Record<FastifyError['code'], RefusalCode>>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'not-json',
  // Whoever sent it went away in the middle, or we did not wait for the rest. Nobody hears the answer.
  ECONNRESET: 'not-json',
}

/** Nothing from elsewhere, nothing inline but the one style of the sheet, and no other site around our pages. */
const headers = ({ secure }: ServerSettings) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", sheetStyle],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: false },
})
