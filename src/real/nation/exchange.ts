import { readWithin } from './read-within.ts'
import type { Exchange } from './json.ts'

/** Where the nation answers over its API, and how it knows us. */
export type ApiPlace = Readonly<{ url: string; client: string; key: string }>

/** An answer names at most some hundreds of records, and each person in it takes less than two kilobytes. */
const mostBytes = 1024 * 1024

/** Speaks HTTP to the nation. Who is asked about stands in a body and nowhere else, and nobody is followed elsewhere. */
export const httpExchange =
  ({ url, client, key }: ApiPlace): Exchange =>
  async ({ method, path, body, key: idempotencyKey }, signal) => {
    const response = await fetch(new URL(path, url), {
      ...{ method, signal, redirect: 'error' },
      headers: {
        accept: 'application/json',
        authorization: `Basic ${Buffer.from(`${client}:${key}`).toString('base64')}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: JSON.parse(await readWithin(response, mostBytes)) as unknown }
  }
