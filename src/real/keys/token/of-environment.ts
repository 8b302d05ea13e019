import { resolve } from 'node:path'
import type { TokenSettings } from './session.ts'

type Given = Readonly<
  { NICS_KEYS: 'files' | 'pkcs11' } & Partial<
    Record<'NICS_PKCS11_MODULE' | 'NICS_PKCS11_TOKEN' | 'NICS_PKCS11_PIN_FILE', string | undefined>
  >
>

/** All that leads to a token, or nothing of it. */
export function tokenOf(data: Given): Readonly<{ token?: TokenSettings }> {
  const { NICS_PKCS11_MODULE: module, NICS_PKCS11_TOKEN: token, NICS_PKCS11_PIN_FILE: pinFile } = data
  if (data.NICS_KEYS === 'files') return {}
  if (module === undefined || token === undefined || pinFile === undefined)
    throw new Error('NICS_KEYS=pkcs11 needs NICS_PKCS11_MODULE, NICS_PKCS11_TOKEN and NICS_PKCS11_PIN_FILE.')
  return { token: { module: resolve(module), token, pinFile: resolve(pinFile) } }
}
