/** A number as Americans write it, with or without its country. */
const number = /(?:\+?1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}/

/** A text in which the telephone number can be pressed. */
export function Dialable({ text }: Readonly<{ text: string }>) {
  const found = number.exec(text)
  if (found === null) return text
  const [shown] = found
  return (
    <>
      {text.slice(0, found.index)}
      <a className="usa-link dial" href={`tel:${dialed(shown)}`}>
        {shown}
      </a>
      {text.slice(found.index + shown.length)}
    </>
  )
}

function dialed(shown: string): string {
  const digits = shown.replaceAll(/\D/g, '')
  return digits.startsWith('1') ? `+${digits}` : `+1${digits}`
}
