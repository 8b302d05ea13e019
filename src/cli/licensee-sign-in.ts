import { askSecret } from './ask-secret.ts'
import { basic } from './client.ts'
import { readSignIn } from './sign-in-file.ts'

export type Asked = Readonly<{ ffl?: string; input?: boolean }>

/**
 * The header by which a licensee signs in: the number from `--ffl` and the code word from NICS_CODE_WORD or the terminal, never
 * from the command line, which every process here can read; or both as `npm start` kept them. A sentence where one is missing.
 */
export async function licenseeSignIn({ ffl, input = true }: Asked): Promise<Readonly<Record<string, string>> | string> {
  const known = readSignIn().licensee
  const number = ffl ?? known?.ffl
  if (number === undefined) return 'Say who asks: --ffl and the license number.'
  const codeWord =
    process.env['NICS_CODE_WORD'] ??
    (number === known?.ffl ? known.codeWord : await askSecret(`Code word of ${number}`, input))
  return codeWord === undefined ? 'Set NICS_CODE_WORD to the code word of the licensee.' : basic(number, codeWord)
}
