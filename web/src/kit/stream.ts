/**
 * Reads `text/event-stream` from an answer to `fetch`, because `EventSource` cannot say who is asking. Comments, which keep
 * the line open, are skipped.
 */
export type StreamEvent = Readonly<{ id?: string; event: string; data: string }>

/** More than this without the end of an event is no event of ours. */
const longest = 256 * 1024

export async function* eventsOf(response: Response): AsyncGenerator<StreamEvent> {
  if (!response.ok || response.body === null) return
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const blocks = (rest + value).replaceAll('\r\n', '\n').split('\n\n')
    rest = blocks.pop() ?? ''
    if (rest.length > longest) return reader.cancel()
    for (const block of blocks) {
      const event = parse(block)
      if (event !== undefined) yield event
    }
  }
}

function parse(block: string): StreamEvent | undefined {
  const fields = block.split('\n').map(line => /^(\w+): ?(.*)$/.exec(line))
  const all = (name: string) => fields.flatMap(found => (found?.[1] === name ? [found[2] ?? ''] : []))
  const data = all('data')
  const [id] = all('id')
  if (data.length === 0) return undefined
  return { ...(id === undefined ? {} : { id }), event: all('event')[0] ?? 'message', data: data.join('\n') }
}
