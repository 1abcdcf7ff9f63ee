import { type ChangeEvent, useRef, useState } from 'react'
import { useExplorer, useWords } from '../app/page.ts'
import { viewIn } from '../app/state.ts'
import { type FileFault, fileNameOf, LARGEST_FILE, textOf, viewFileOf } from './viewFile.ts'

interface ViewFilesProps {
  /** The graph that is explored. */
  readonly graph: string
  readonly onOpened: () => void
}

/** Saves what is on screen as a file, and opens such a file. */
export function ViewFiles({ graph, onOpened }: ViewFilesProps) {
  const words = useWords()
  const { store, restore } = useExplorer()
  const picker = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<{ file: string; why: FileFault } | null>(null)

  function save() {
    const name = new Date().toISOString().slice(0, 16).replace('T', ' ')
    download(fileNameOf(`${graph} ${name}`), textOf({ name, graph, view: viewIn(store.getState()) }))
  }

  async function open({ currentTarget: { files } }: ChangeEvent<HTMLInputElement>) {
    const file = files?.[0]
    if (file === undefined) return
    const found = file.size > LARGEST_FILE ? 'too large' : viewFileOf(await file.text())
    if (typeof found === 'string') setFault({ file: file.name, why: found })
    else {
      setFault(null)
      restore(found.view, { name: found.name || file.name })
      onOpened()
    }
    if (picker.current !== null) picker.current.value = '' // the same file may be picked again
  }

  return (
    <div className="view-files">
      <button type="button" className="button" onClick={save}>
        {words.views.saveFile}
      </button>
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {words.views.openFile}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.views.openFile}
        onChange={open}
      />
      {fault !== null && (
        <p className="notice" role="alert">
          {words.views.fault(fault.file, fault.why)}
        </p>
      )}
    </div>
  )
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
