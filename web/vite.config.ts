import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const root = import.meta.dirname
const designSystem = join(root, '..', 'node_modules', '@uswds', 'uswds')

/** Builds the page into `web/dist`, which the server serves as it is. Nothing is fetched from elsewhere, then or later. */
export default defineConfig({
  root,
  plugins: [react()],
  resolve: { alias: { '@fonts': join(designSystem, 'dist', 'fonts'), '@images': join(designSystem, 'dist', 'img') } },
  css: {
    preprocessorOptions: {
      // The design system's own Sass uses what newer Sass deprecates. That is for its authors to mend; of ours we hear.
      scss: { loadPaths: [join(designSystem, 'packages')], quietDeps: true },
    },
  },
  build: {
    outDir: 'dist',
    // Also where somebody builds into a folder of their own, to put it in place when it is whole.
    emptyOutDir: true,
    // Every file stands alone, because the page's policy allows nothing inline.
    assetsInlineLimit: 0,
    // All icons of the design system come with it, used or not.
    chunkSizeWarningLimit: 800,
    reportCompressedSize: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
})
