import { Button, Icon } from '@trussworks/react-uswds'
import { useState } from 'react'

/** Copies a text and says so where it can be heard. Without a clipboard, as on plain HTTP, it selects the text instead. */
export function CopyButton({
  text,
  label,
  done,
  source,
}: Readonly<{ text: string; label: string; done: string; source: string }>) {
  const [copied, setCopied] = useState(false)
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      select(source)
    }
  }
  return (
    <>
      <Button type="button" outline onClick={() => void copy()}>
        <Icon.ContentCopy aria-hidden="true" focusable={false} className="button-icon" />
        {label}
      </Button>
      <output className="copied">{copied ? done : ''}</output>
    </>
  )
}

function select(id: string) {
  const element = document.querySelector(`#${CSS.escape(id)}`)
  if (element !== null) getSelection()?.selectAllChildren(element)
}
