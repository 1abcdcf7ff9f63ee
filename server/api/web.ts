import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'

const YEAR_MS = 365 * 24 * 3_600_000

/** The built page. Files under /assets/ have their content's hash in their name and never change. */
export function webRoutes(webFolder: string): Router {
  const routes = Router()
  routes.use(
    '/assets',
    express.static(join(webFolder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false }),
  )
  routes.use('/assets', (_, response) => {
    response.status(404).type('text').send('No such file.')
  })
  routes.get('/graphiql', page(webFolder, 'graphiql.html'))
  routes.use(express.static(webFolder, { index: 'index.html', maxAge: 0, redirect: false }))
  // A view's address is the page's; a file that is not there is not.
  routes.get(/^\/[^.]*$/, page(webFolder, 'index.html'))
  routes.use((_, response) => {
    response.status(404).type('text').send('Nothing is here. The page is at /, the API at /graphql.')
  })
  return routes
}

function page(webFolder: string, file: string): express.RequestHandler {
  return (_, response) => {
    if (!existsSync(join(webFolder, file)))
      response.status(503).type('text').send('The page is not built yet. npm start builds it.')
    else response.sendFile(file, { root: webFolder, cacheControl: true, maxAge: 0 })
  }
}
