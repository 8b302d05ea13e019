import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { hideSecret } from './kit/link-secret.ts'
import { en } from './messages/en.ts'
import './styles.scss'

hideSecret()
window.addEventListener('hashchange', hideSecret)

const root = document.querySelector('#root')
// Dates are Temporal. A browser without it gets one sentence instead of half a page.
if (root !== null && 'Temporal' in globalThis) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
} else if (root !== null) {
  root.textContent = en.shell.oldBrowser
}
