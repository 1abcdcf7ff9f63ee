import type { ComponentProps } from 'react'
import { Icon, type IconName } from './Icon.tsx'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'type' | 'aria-label'> {
  readonly icon: IconName
  /** What it does: its name for readers, and what the pointer is told where no other title is given. */
  readonly label: string
  readonly size?: number
}

/** A button that is a sign alone. */
export function IconButton({ icon, label, size, className = '', ...button }: IconButtonProps) {
  return (
    <button
      title={label}
      {...button}
      type="button"
      className={`icon-button ${className}`.trim()}
      aria-label={label}
    >
      <Icon name={icon} {...(size === undefined ? {} : { size })} />
    </button>
  )
}
