/** Another process over the same keystore: wraps one key a few times, and prints each wrapped key. */
import { openKeystore } from '#real/keys/file-keystore.ts'

const [directory = '', epoch = ''] = process.argv.slice(2)
const key = Uint8Array.from({ length: 32 }, (_, byte) => byte)
const keys = openKeystore(directory)
const lines = await Promise.all(
  Array.from({ length: 5 }, async () => {
    return Buffer.from(await keys.wrap(key, epoch)).toString('hex')
  }),
)
process.stdout.write(`${lines.join('\n')}\n`)
