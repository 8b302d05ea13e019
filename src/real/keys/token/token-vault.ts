import { randomBytes } from 'node:crypto'
import { isEpoch } from '#law/retention/epochs.ts'
import { fault } from '../fault.ts'
import { keyBytes } from '../key-file.ts'
import { isKeyName } from '../names.ts'
import type { Keystore } from '../vault.ts'
import { unwrapKey } from '../wrap.ts'
import { attribute } from './numbers.ts'
import { createKey, destroyed, flagOf, generateKey, handlesOf, type Session } from './objects.ts'
import { openToken, type Token, type TokenSettings } from './session.ts'
import { beginTokenFile, readTokenFile, requireToken } from './token-file.ts'
import { takenOut, underOwn, unwrapped, wrapped } from './wrapping.ts'

const referenceBytes = 16

/**
 * Keys that are objects of a PKCS #11 token, which alone computes with them; their files say by which number they are found. The key of
 * an epoch is made in the token and never leaves it. What has a copy in escrow can leave it, sealed under a key of the moment: that is how the
 * copy is made.
 */
export function tokenIn(directory: string, settings: TokenSettings, token: Token = openToken(settings)): Keystore {
  /** Under this name, so that several systems may share a token. */
  const label = (name: string): string => `OpenNICS ${readTokenFile(directory).keystore} ${name}`
  const found = async (session: Session, name: string, kept: Buffer) => {
    const [handle] = await handlesOf(session, { label: label(name), id: kept })
    if (handle !== undefined) return handle
    throw missing(name)
  }
  return {
    directory,
    vault: {
      kind: 'token',
      begin: async () => token.within(async ({ serial }) => beginTokenFile(directory, settings.token, serial)),
      check: () => token.within(async ({ serial }) => requireToken(directory, settings.token, serial)),
      make: (name, key) =>
        token.within(async session => {
          const id = randomBytes(referenceBytes)
          const about = { label: label(name), id, wraps: isKeyName(name), leaves: !isEpoch(name) }
          const handle = key === undefined ? await generateKey(session, about) : await createKey(session, about, key)
          // A token that does otherwise than it was told must not have the key of an epoch.
          if (isEpoch(name) && !(await flagOf(session, handle, attribute.neverExtractable))) {
            await session.module.ask('C_DestroyObject', session.handle, handle)
            throw fault(name, 'token-unfit', `keystore: the token does not keep ${name} to itself`)
          }
          return id
        }),
      isWhole: kept => kept.length === referenceBytes,
      wrap: (name, kept, key) => token.within(async session => wrapped(session, await found(session, name, kept), key)),
      unwrap: (name, kept, given) =>
        token.within(async session => unwrapped(session, await found(session, name, kept), given, name)),
      open: (name, kept) =>
        token.within(async session => {
          const [once, key] = [randomBytes(keyBytes), await found(session, name, kept)]
          const out = await underOwn(session, once, wrapping => takenOut(session, wrapping, key))
          return Buffer.from(unwrapKey(once, out, name))
        }),
      discard: (name, kept) => token.within(session => destroyed(session, { label: label(name), id: kept })),
      destroy: name =>
        token.within(async session => {
          await destroyed(session, { label: label(name) })
          // A token that was taken out may show nothing instead of failing, and has destroyed nothing: what is always there must be there.
          if ((await handlesOf(session, { label: label('digest') })).length === 0) throw missing(name)
        }),
    },
  }
}

const missing = (name: string): Error =>
  fault(
    name,
    'keystore-missing',
    `${name} is missing from the token and was not destroyed here: this is not the token of this keystore, or not all of it. Restore it.`,
  )
