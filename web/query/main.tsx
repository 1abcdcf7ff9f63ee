import { GraphiQL } from 'graphiql'
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { tokenHeaders } from '../data/token.ts'
import './query.css'

/** What stands in the editor at first: a question worth asking, with the page's own words. */
const FIRST_QUERY = `# Who backs Kataib Hezbollah, and who says so?
{
  entity(id: "kataib-hezbollah") {
    name
    links(direction: IN, filter: { relations: ["BACKS"] }) {
      edges {
        node {
          sentence
          status
          statusReason
          claims {
            edges {
              node {
                quote
                quoteUrl
              }
            }
          }
        }
      }
    }
  }
}
`

interface Question {
  readonly query: string
  readonly operationName?: string | null
  readonly variables?: unknown
}

async function ask(question: Question): Promise<Record<string, unknown>> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...tokenHeaders() },
    body: JSON.stringify(question),
  })
  return answer.json()
}

const root = document.getElementById('page')
if (root === null) throw new Error('graphiql.html has no #page.')

createRoot(root).render(
  <StrictMode>
    <GraphiQL fetcher={ask} initialQuery={FIRST_QUERY} defaultEditorToolsVisibility={false}>
      <GraphiQL.Logo>
        <a href="/">Attest</a>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
)
