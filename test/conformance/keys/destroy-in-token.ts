/** Another process over the same token: destroys the key of an epoch. */
import { openKeysIn } from '#real/keys/keystore.ts'
import { tokenIn } from '#real/keys/token/token-vault.ts'

const [directory = '', module = '', token = '', pinFile = '', epoch = ''] = process.argv.slice(2)
const keys = await openKeysIn(tokenIn(directory, { module, token, pinFile }))
await keys.destroyEpoch(epoch)
