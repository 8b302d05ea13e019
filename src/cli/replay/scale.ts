/** A share of one, exactly as it was written: 0.0005 is 5 of 10000 and not the nearest binary number. */
export type Scale = Readonly<{ of: bigint; in: bigint }>

/** Fewer than one check in a billion of any month is none. */
const mostDecimals = 9

/** A decimal above 0 and at most 1, such as 0.0005; undefined for anything else. */
export function parseScale(text: string): Scale | undefined {
  const parts = /^(?<whole>[01])(?:\.(?<decimals>\d+))?$/.exec(text)?.groups
  const decimals = parts?.['decimals'] ?? ''
  if (parts === undefined || decimals.length > mostDecimals) return undefined
  const scale = { of: BigInt(`${parts['whole']}${decimals}`), in: 10n ** BigInt(decimals.length) }
  return scale.of > 0n && scale.of <= scale.in ? scale : undefined
}
