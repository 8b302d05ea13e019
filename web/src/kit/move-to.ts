import type { MouseEvent } from 'react'

/** The part of the address after `#` names the screen, so a link within a screen moves the focus itself. */
export function moveTo(event: MouseEvent, id: string) {
  event.preventDefault()
  focusOn(id)
}

/** Shows and focuses what has this id, unfolding what it stands in. */
export function focusOn(id: string) {
  const target = document.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  target?.closest('details')?.setAttribute('open', '')
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
