// @ts-check
// npm start: the same as any command, for the server.
process.argv.splice(2, 0, 'server/main.ts')
await import('./run.mjs')
