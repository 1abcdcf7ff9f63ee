/** Where an id of a known scheme is looked up, and what the scheme is called. */

interface Scheme {
  readonly name: string
  readonly address: (id: string) => string
}

const SCHEMES: Readonly<Record<string, Scheme>> = {
  wikidata: { name: 'Wikidata', address: id => `https://www.wikidata.org/wiki/${id}` },
  viaf: { name: 'VIAF', address: id => `https://viaf.org/viaf/${id}` },
  isni: { name: 'ISNI', address: id => `https://isni.org/isni/${id}` },
  orcid: { name: 'ORCID', address: id => `https://orcid.org/${id}` },
  ror: { name: 'ROR', address: id => `https://ror.org/${id}` },
  gnd: { name: 'GND', address: id => `https://d-nb.info/gnd/${id}` },
  lei: { name: 'LEI', address: id => `https://search.gleif.org/#/record/${id}` },
  geonames: { name: 'GeoNames', address: id => `https://www.geonames.org/${id}` },
  opensanctions: { name: 'OpenSanctions', address: id => `https://www.opensanctions.org/entities/${id}/` },
  iso3166: { name: 'ISO 3166', address: id => `https://www.iso.org/obp/ui/#iso:code:3166:${id}` },
}

/** The id as it is read: "Wikidata Q794"; one without a known scheme as it stands. */
export function schemeOf(externalId: string): string {
  const { scheme, id } = parts(externalId)
  return scheme === undefined ? externalId : `${scheme.name} ${id}`
}

/** The address of what has this id; null where the scheme is not known. */
export function addressIn(externalId: string): string | null {
  const { scheme, id } = parts(externalId)
  if (scheme === undefined) return /^https?:\/\//.test(externalId) ? externalId : null
  return scheme.address(encodeURIComponent(id))
}

function parts(externalId: string): { scheme: Scheme | undefined; id: string } {
  const at = externalId.indexOf(':')
  const name = externalId.slice(0, Math.max(0, at)).toLowerCase()
  return { scheme: Object.hasOwn(SCHEMES, name) ? SCHEMES[name] : undefined, id: externalId.slice(at + 1) }
}
