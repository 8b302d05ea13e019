import { openApi } from '#server/openapi.ts'
import { generated } from './generated.ts'

/** Writes docs/openapi.json from the contract. With `--check` it writes nothing and exits 1 where the two differ. */
process.exitCode = await generated('docs/openapi.json', `${JSON.stringify(openApi(), null, 2)}\n`, 'tools/openapi.ts')
