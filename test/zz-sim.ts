import { checkView } from '../src/server/check-view.ts'
import { simulate } from '../src/simulated/simulate/run.ts'
for (const [seed, steps] of [
  [2, 2000],
  [3, 2000],
  [4, 2000],
  [1, 20000],
] as const) {
  const { violations, happened, missing } = await simulate({ seed, steps, view: checkView })
  console.log(
    seed,
    JSON.stringify(violations).slice(0, 900),
    missing,
    Object.entries(happened)
      .filter(([k]) => /outreach|cause|record-stands/.test(k))
      .map(String)
      .join(' '),
  )
}
