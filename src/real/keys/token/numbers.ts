/** What PKCS #11 calls by number, as far as a keystore needs it (OASIS PKCS #11 v3.0, pkcs11t.h). */
export const attribute = {
  class: 0x0,
  token: 0x1,
  private: 0x2,
  label: 0x3,
  value: 0x11,
  keyType: 0x100,
  id: 0x102,
  sensitive: 0x103,
  encrypt: 0x104,
  decrypt: 0x105,
  wrap: 0x106,
  unwrap: 0x107,
  sign: 0x108,
  verify: 0x10a,
  derive: 0x10c,
  valueLength: 0x161,
  extractable: 0x162,
  neverExtractable: 0x164,
  modifiable: 0x170,
} as const

export const secretKey = 0x4
export const keyType = { generic: 0x10, aes: 0x1f } as const

/** A new AES key, and RFC 5649 under the two numbers that it goes by: version 3's own, then 2.40's, which some read otherwise. */
export const generateAes = 0x1080
export const wrapsWithPadding = [0x210b, 0x210a] as const

export const session = { serial: 0x4, readWrite: 0x2 } as const
export const user = 1
/** Modules are called from several threads. */
export const lockingByTheSystem = 0x2

/** Answers that are as good as "done". */
export const alreadyBegun = 0x191
export const alreadySignedIn = 0x100

type Answer = Readonly<{ code: string; says?: string; ends?: boolean }>

/** What a module answers when it does not do what it was asked; `ends` where the session is over and the next act needs another. */
export const answers: Readonly<Record<number, Answer>> = {
  0x2: { code: 'CKR_HOST_MEMORY' },
  0x5: { code: 'CKR_GENERAL_ERROR', ends: true },
  0x6: { code: 'CKR_FUNCTION_FAILED', ends: true },
  0x11: { code: 'CKR_ATTRIBUTE_SENSITIVE', says: 'the token does not give this key out' },
  0x12: { code: 'CKR_ATTRIBUTE_TYPE_INVALID' },
  0x13: { code: 'CKR_ATTRIBUTE_VALUE_INVALID' },
  0x30: { code: 'CKR_DEVICE_ERROR', says: 'the token fails; look at it', ends: true },
  0x31: { code: 'CKR_DEVICE_MEMORY', says: 'the token is full; no check can begin until it has room', ends: true },
  0x32: { code: 'CKR_DEVICE_REMOVED', says: 'the token is not there any more; is it connected?', ends: true },
  0x40: { code: 'CKR_ENCRYPTED_DATA_INVALID' },
  0x41: { code: 'CKR_ENCRYPTED_DATA_LEN_RANGE' },
  0x54: { code: 'CKR_FUNCTION_NOT_SUPPORTED' },
  0x60: { code: 'CKR_KEY_HANDLE_INVALID' },
  0x69: { code: 'CKR_KEY_NOT_WRAPPABLE' },
  0x6a: { code: 'CKR_KEY_UNEXTRACTABLE', says: 'the token does not give this key out' },
  0x70: { code: 'CKR_MECHANISM_INVALID', says: 'the token does not wrap keys as RFC 5649 says' },
  0x82: { code: 'CKR_OBJECT_HANDLE_INVALID' },
  0xa0: {
    code: 'CKR_PIN_INCORRECT',
    says: 'that is not the PIN of this token; after a few more the token locks itself',
  },
  0xa2: {
    code: 'CKR_PIN_LEN_RANGE',
    says: 'that is not the PIN of this token; after a few more the token locks itself',
  },
  0xa3: { code: 'CKR_PIN_EXPIRED', says: 'the PIN has to be set anew' },
  0xa4: { code: 'CKR_PIN_LOCKED', says: 'the token has locked itself; its security officer opens it' },
  0xb0: { code: 'CKR_SESSION_CLOSED', ends: true },
  0xb1: { code: 'CKR_SESSION_COUNT', says: 'the token serves too many others' },
  0xb3: { code: 'CKR_SESSION_HANDLE_INVALID', ends: true },
  0xd0: { code: 'CKR_TEMPLATE_INCOMPLETE' },
  0xd1: { code: 'CKR_TEMPLATE_INCONSISTENT', says: 'the token does not let keys in or out as it would have to' },
  0xe0: { code: 'CKR_TOKEN_NOT_PRESENT', says: 'the token is not there any more; is it connected?', ends: true },
  0xe1: { code: 'CKR_TOKEN_NOT_RECOGNIZED', ends: true },
  0x101: { code: 'CKR_USER_NOT_LOGGED_IN', ends: true },
  0x102: { code: 'CKR_USER_PIN_NOT_INITIALIZED', says: 'the token has no PIN yet; its security officer sets one' },
  0x110: { code: 'CKR_WRAPPED_KEY_INVALID' },
  0x112: { code: 'CKR_WRAPPED_KEY_LEN_RANGE' },
  0x190: { code: 'CKR_CRYPTOKI_NOT_INITIALIZED', ends: true },
}
