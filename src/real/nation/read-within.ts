/** The text of an answer, or a throw where there is more of it than anybody honest sends. */
export async function readWithin({ body }: Response, mostBytes: number): Promise<string> {
  if (body === null) return ''
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > mostBytes) throw new Error('the answer is larger than the contract allows')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
