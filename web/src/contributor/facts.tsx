import type { ReactNode } from 'react'

/** Names and what is known of each; what is not known is left out. */
export function Facts({ lines }: Readonly<{ lines: readonly (readonly [string, ReactNode])[] }>) {
  return (
    <dl className="facts">
      {lines.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
