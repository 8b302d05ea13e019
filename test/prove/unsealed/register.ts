/** Loaded before the program in the process of the control: it finds another `ledger/seal.ts`. No setting of the product can do that. */
import { registerHooks } from 'node:module'

const sealed = new URL('../../../src/ledger/seal.ts', import.meta.url).href
const plain = new URL('plain-seal.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    return found.url === sealed && context.parentURL !== plain ? { ...found, url: plain } : found
  },
})
