/** Without the members that were left out, which is another thing than members that are undefined. */
export function present<Sent extends object>(sent: Sent): Present<Sent> {
  const said: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(sent)) if (value !== undefined) said[name] = value
  return said as Present<Sent>
}

type Present<Sent> = { [Name in keyof Sent]: Exclude<Sent[Name], undefined> }
