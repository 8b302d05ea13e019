/** What a file is that is no text of ours. */
type NoText = 'batch-packed' | 'batch-not-utf-8'

const text = (characters: string): readonly number[] => [...characters].map(each => each.charCodeAt(0))

/** How files begin that are no text of ours, whatever their name says. A packed one is not unpacked: a small one may hold a disk of nothing. */
const beginnings: readonly (readonly [first: readonly number[], NoText])[] = [
  [text('PK'), 'batch-packed'],
  [[0x1f, 0x8b], 'batch-packed'],
  [text('%PDF'), 'batch-packed'],
  [text('BZh'), 'batch-packed'],
  [[0xfd, ...text('7zXZ')], 'batch-packed'],
  [text('7z\u00BC\u00AF'), 'batch-packed'],
  [text('Rar!'), 'batch-packed'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'batch-packed'],
  // The documents of older office programs.
  [[0xd0, 0xcf, 0x11, 0xe0], 'batch-packed'],
  [[0xff, 0xfe], 'batch-not-utf-8'],
  [[0xfe, 0xff], 'batch-not-utf-8'],
  [[0, 0, 0xfe, 0xff], 'batch-not-utf-8'],
]

/** Text in UTF-16 without a mark has a zero in every other byte, and text in UTF-8 has none. */
const mayBeSeen = 64

/** Why a file is not read, by its first bytes; undefined where nothing speaks against it. */
export function unreadAs(bytes: Uint8Array): NoText | undefined {
  const begun = beginnings.find(([first]) => first.every((byte, at) => bytes[at] === byte))
  return begun?.[1] ?? (bytes.subarray(0, mayBeSeen).includes(0) ? 'batch-not-utf-8' : undefined)
}
