import { Component, type ReactNode } from 'react'
import { useWords } from './page.ts'

interface MishapProps {
  readonly children: ReactNode
  /** Whether the part is out of sight: it then says nothing. */
  readonly away?: boolean
}

/** Where a part of the page breaks by a fault of ours, that part says so and the rest keeps working. */
export class Mishap extends Component<MishapProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return this.props.away ? null : <Broken onAgain={() => this.setState({ broken: false })} />
  }
}

function Broken({ onAgain }: { onAgain: () => void }) {
  const words = useWords()
  return (
    <div className="mishap" role="alert">
      <p>{words.states.broken}</p>
      <button type="button" className="button" onClick={onAgain}>
        {words.states.tryAgain}
      </button>
    </div>
  )
}
