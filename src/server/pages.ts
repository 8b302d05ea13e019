import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fastifyStatic } from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../refusal.ts'
import { decline } from './problem.ts'
import type { ServerSettings } from './settings.ts'

/** A file whose name carries a digest of what is in it never changes. */
const hashed = /-[\w-]{8,}\.(?:js|css|woff2|svg|png)$/

/**
 * The built pages, where there are any. Every address of a page gives the one document that shows it; whatever else is not
 * there is declined, and the answer says nothing of what was asked.
 */
export function servePages(app: FastifyInstance, { pages }: Pick<ServerSettings, 'pages'>): void {
  const built = pages !== undefined && existsSync(join(pages, 'index.html'))
  if (built) {
    void app.register(fastifyStatic, {
      root: pages,
      wildcard: false,
      index: 'index.html',
      cacheControl: false,
      setHeaders: (reply, path) =>
        void reply.header('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    })
  }
  app.setNotFoundHandler((request, reply) =>
    built && isPage(request) ? sendPage(reply) : decline(request, reply, refuse('unknown-address')),
  )
}

const isPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' && !url.startsWith('/v1/') && /\btext\/html\b/.test(headers.accept ?? '')

const sendPage = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-cache').sendFile('index.html')
