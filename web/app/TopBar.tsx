import { useDisclosure } from '@mantine/hooks'
import { LegendSheet } from '../legend/LegendSheet.tsx'
import { Icon, Logo } from '../look/Icon.tsx'
import { SearchField } from '../search/SearchField.tsx'
import { useWords } from './page.ts'
import { Switches } from './Switches.tsx'
import { Tabs } from './Tabs.tsx'

export function TopBar({ phone }: { readonly phone: boolean }) {
  if (phone)
    return (
      <header className="top phone">
        <SearchField />
        <FilterButton />
      </header>
    )
  return (
    <header className="top">
      <span className="brand">
        <Logo /> Attest
      </span>
      <Tabs />
      <SearchField />
      <Switches />
    </header>
  )
}

function FilterButton() {
  const words = useWords()
  const [open, { toggle, close }] = useDisclosure(false)
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={words.app.filters}
        aria-expanded={open}
        onClick={toggle}
      >
        <Icon name="filter" size={20} />
      </button>
      {open && <LegendSheet onClose={close} />}
    </>
  )
}
