import type { Config } from '../config.ts'
import { filesIn } from './file-vault.ts'
import { tokenIn } from './token/token-vault.ts'
import type { Keystore } from './vault.ts'

/** The keystore that the operator has chosen. It is neither made nor looked at before somebody does. */
export const keystoreOf = ({ keysDir, token }: Pick<Config, 'keysDir' | 'token'>): Keystore =>
  token === undefined ? filesIn(keysDir) : tokenIn(keysDir, token)
