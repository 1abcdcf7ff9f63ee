import DataLoader from 'dataloader'

interface Asked<Question> {
  readonly id: string
  readonly question: Question
}

/**
 * A question that is asked about one id at a time and answered about many: the same question about several ids in one
 * answer is one statement. An id that `read` does not answer for is an error.
 */
export function aboutEach<Question, Answer>(
  read: (ids: readonly string[], question: Question) => Promise<ReadonlyMap<string, Answer>>,
): (id: string, question: Question) => Promise<Answer> {
  const loader = new DataLoader<Asked<Question>, Answer, string>(asked => answersTo(asked, read), {
    cacheKeyFn: ({ id, question }) => JSON.stringify([id, question]),
  })
  return (id, question) => loader.load({ id, question })
}

function answersTo<Question, Answer>(
  asked: readonly Asked<Question>[],
  read: (ids: readonly string[], question: Question) => Promise<ReadonlyMap<string, Answer>>,
): Promise<(Answer | Error)[]> {
  const groups = new Map<string, { readonly question: Question; readonly ids: Set<string> }>()
  for (const { id, question } of asked) {
    const key = JSON.stringify(question)
    const group = groups.get(key) ?? { question, ids: new Set() }
    groups.set(key, group)
    group.ids.add(id)
  }
  const answers = new Map([...groups].map(([key, { question, ids }]) => [key, read([...ids], question)]))
  return Promise.all(
    asked.map(async ({ id, question }) => {
      const answer = (await answers.get(JSON.stringify(question)))?.get(id)
      return answer === undefined ? new Error(`Nothing was read about ${id}.`) : answer
    }),
  )
}
