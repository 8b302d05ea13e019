/** An Idempotency-Key: whoever sends the same one twice asks once. Works where `crypto.randomUUID` does not, on plain HTTP. */
export const newKey = (): string => crypto.getRandomValues(new Uint8Array(bytes)).toHex()
const bytes = 16
