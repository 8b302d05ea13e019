import { Readable } from 'node:stream'
import type { z } from 'zod'

/** Something new to tell, by a number that is taken up again with; or a sign that we are still there. */
export type News<Body> = Readonly<{ id: number; body: Body }> | 'heartbeat'

/** How soon a client that lost the stream should come back. */
const comeBackAfter = 3000

/**
 * Writes news as server-sent events. Each is held to its schema like any other answer; at one that does not fit the stream ends,
 * and `failed` hears why.
 */
export const eventStream = (
  news: AsyncIterable<News<unknown>>,
  schema: z.ZodType,
  failed: (error: unknown) => void,
): Readable => Readable.from(linesOf(news, schema, failed))

async function* linesOf(
  news: AsyncIterable<News<unknown>>,
  schema: z.ZodType,
  failed: (error: unknown) => void,
): AsyncGenerator<string> {
  yield `retry: ${comeBackAfter}\n\n`
  try {
    for await (const one of news) {
      yield one === 'heartbeat'
        ? ':\n\n'
        : `id: ${one.id}\nevent: check\ndata: ${JSON.stringify(schema.parse(one.body))}\n\n`
    }
  } catch (error) {
    failed(error)
  }
}
