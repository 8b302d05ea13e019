/** No message of anybody is longer. */
const longest = 1024 * 1024

/** What is piped in, as text. Throws one sentence where it never ends. */
export async function readStandardInput(): Promise<string> {
  let text = ''
  process.stdin.setEncoding('utf8')
  for await (const part of process.stdin as AsyncIterable<string>) {
    text += part
    if (text.length > longest) throw new Error('Standard input is longer than anything that is sent.')
  }
  return text
}
