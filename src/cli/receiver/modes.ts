/**
 * How a receiver of the kit behaves: as it should; or as receivers in life do. `forget` answers 200 and looks at nothing, `duplicate` does
 * everything twice that comes twice, `slow` sends its headers one by one without an end, `flood` a gigabyte.
 */
export const modes = ['ok', 'forget', 'duplicate', 'hang', 'slow', 'flood', 'redirect', 'down', 'gone'] as const
export type Mode = (typeof modes)[number]
