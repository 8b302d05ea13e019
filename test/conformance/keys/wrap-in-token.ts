/** Another process over the same token: wraps one key a few times under an epoch, and prints each wrapped key. */
import { openKeysIn } from '#real/keys/keystore.ts'
import { tokenIn } from '#real/keys/token/token-vault.ts'

const [directory = '', module = '', token = '', pinFile = '', epoch = ''] = process.argv.slice(2)
const key = Uint8Array.from({ length: 32 }, (_, byte) => byte)
const keys = await openKeysIn(tokenIn(directory, { module, token, pinFile }))
const lines = await Promise.all(
  Array.from({ length: 5 }, async () => Buffer.from(await keys.wrap(key, epoch)).toString('hex')),
)
process.stdout.write(`${lines.join('\n')}\n`)
