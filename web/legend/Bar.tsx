/** How many, as a bar beside the most there are. */
export function Bar({ count, of }: { readonly count: number; readonly of: number }) {
  return <span className="bar" style={{ inlineSize: `${Math.max(20, (count / Math.max(of, 1)) * 100)}%` }} />
}
