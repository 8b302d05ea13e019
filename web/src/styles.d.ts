/** Vite compiles it; nothing is imported from it. */
declare module '*.scss'
