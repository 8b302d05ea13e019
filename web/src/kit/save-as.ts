/** What was answered, as a file: nobody's sign-in goes with a plain link, so that one could not fetch it. */
export const saveAs = (name: string, content: object): void =>
  saveFile(name, new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }))

/** The same for what is a file already. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
