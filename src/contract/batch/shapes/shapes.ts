import { indianaCourt } from './indiana-court.ts'
import { ncicProtectionOrder } from './ncic-protection-order.ts'
import type { Shape } from './shape.ts'
import { texasClerk } from './texas-clerk.ts'

/** The shapes in which contributors' own systems export, by the name by which one is chosen. A further one is a file and a row here. */
export const shapes: Readonly<Record<string, Shape>> = {
  'texas-clerk': texasClerk,
  'indiana-court': indianaCourt,
  'ncic-protection-order': ncicProtectionOrder,
}

export const shapeNamed = (name: string): Shape | undefined => (Object.hasOwn(shapes, name) ? shapes[name] : undefined)
