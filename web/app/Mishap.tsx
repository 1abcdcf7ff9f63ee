import { Component, type ReactNode } from 'react'
import { useWords } from './page.ts'

interface MishapProps {
  readonly children: ReactNode
}

/** Where a part of the page breaks by a fault of ours, that part says so and the rest keeps working. */
export class Mishap extends Component<MishapProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? (
      <Broken onAgain={() => this.setState({ broken: false })} />
    ) : (
      this.props.children
    )
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
