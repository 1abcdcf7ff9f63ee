/** A date in EDTF as a number that orders it, by its first year, month and day; what is unknown comes last. */
export function dayOf(edtf: string | null): number {
  const [, year = '9999', month = '0', day = '0'] = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf ?? '') ?? []
  return Number(year) * 10_000 + Number(month) * 100 + Number(day)
}
