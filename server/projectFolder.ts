import { dirname } from 'node:path'

/** The folder that holds package.json, cypher and dist. */
export const PROJECT_FOLDER = dirname(import.meta.dirname)
