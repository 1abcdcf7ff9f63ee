import { GraphiQL } from 'graphiql'
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { SignIn } from '../app/SignIn.tsx'
import { tokenHeaders } from '../data/token.ts'
import '../app/states.css'
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

type Ask = (
  question: Question,
  options?: { readonly headers?: Readonly<Record<string, string>> },
) => Promise<Record<string, unknown>>

/** GraphiQL, or the way to a token where the server answers nobody without one. */
function QueryPage() {
  const [stranger, setStranger] = useState(false)
  const ask: Ask = async (question, { headers } = {}) => {
    const ours = { 'content-type': 'application/json', accept: 'application/json', ...tokenHeaders() }
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { ...ours, ...headers },
      body: JSON.stringify(question),
    })
    if (answer.status === 401) setStranger(true)
    return answer.json()
  }
  // Another function would have the schema asked for again.
  const [fetcher] = useState(() => ask)
  if (stranger) return <SignIn />
  return (
    <GraphiQL fetcher={fetcher} initialQuery={FIRST_QUERY} defaultEditorToolsVisibility={false}>
      <GraphiQL.Logo>
        <a href="/">Attest</a>
      </GraphiQL.Logo>
    </GraphiQL>
  )
}

const root = document.getElementById('page')
if (root === null) throw new Error('graphiql.html has no #page.')

createRoot(root).render(
  <StrictMode>
    <QueryPage />
  </StrictMode>,
)
