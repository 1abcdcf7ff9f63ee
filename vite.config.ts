import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { listOperations } from './scripts/pageOperations.mjs'

const page = (file: string) => fileURLToPath(new URL(`web/${file}`, import.meta.url))

/** Where `npm start` serves the API while the page is developed with `npx vite`; ATTEST_PORT as there. */
const SERVER = `http://127.0.0.1:${process.env.ATTEST_PORT || 4000}`

export default defineConfig({
  root: 'web',
  plugins: [react(), listOperations(page('data/operations'))],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // A data: address in a style sheet would be one more source for the page's policy to allow.
    assetsInlineLimit: 0,
    // GraphiQL's editor, which only its own page loads; what the first page loads is weighed by a test.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: { index: page('index.html'), graphiql: page('graphiql.html') },
      onLog(level, log, report) {
        // "use no memo" speaks to React's compiler, which does not run here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
  // GraphiQL starts its workers by a syntax that cannot be bundled beforehand; its own page loads it as it is.
  optimizeDeps: { entries: ['index.html'], exclude: ['graphiql', '@graphiql/react'] },
  // The server compares Origin with Host: the proxy must leave the Host as it is.
  server: {
    proxy: {
      '/graphql': { target: SERVER, changeOrigin: false },
      '/health': { target: SERVER, changeOrigin: false },
      '/ready': { target: SERVER, changeOrigin: false },
    },
  },
})
