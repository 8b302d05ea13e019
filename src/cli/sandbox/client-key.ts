import type { World } from '../../world.ts'
import type { SandboxCaller } from './sandbox-callers.ts'

/**
 * The client key of an agency's machine in a training system: made from the keystore's secret, so that it can be shown again at
 * every start, is kept nowhere, and is another in every training system.
 */
export const clientKeyOf =
  ({ keys }: Pick<World, 'keys'>) =>
  async ({ id }: SandboxCaller): Promise<string> =>
    Buffer.from(await keys.digest('sandbox-client-key', Buffer.from(id))).toString('base64url')
