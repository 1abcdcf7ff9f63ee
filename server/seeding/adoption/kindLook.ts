import { wordsOf } from './words.ts'

/** How a kind is drawn, and whether it acts. */
export interface Look {
  readonly group: string
  readonly icon: string
  readonly acts: boolean
}

interface Family extends Look {
  /** What the last word of a label says of it, in the singular. */
  readonly words: string
}

// Of labels such as FilmDirector or RailwayStation, the last word tells what it is.
const FAMILIES: readonly Family[] = [
  {
    ...{ group: 'people', icon: 'disc', acts: true },
    words:
      'person people human individual man woman actor actress director writer author artist singer musician player character employee worker colleague manager user member customer client buyer seller friend student teacher professor scientist researcher politician president minister king queen emperor contributor reviewer critic follower passenger patient doctor physician suspect victim officer agent journalist owner founder investor developer engineer composer producer contact owner persona personne mensch',
  },
  {
    ...{ group: 'organisations', icon: 'hexagon', acts: true },
    words:
      'organization organisation organizacion company corporation firm business enterprise employer bank university college school institute institution hospital team club department division unit supplier manufacturer vendor retailer publisher studio label airline agency association foundation charity cooperative brand operator carrier lab laboratory court church intermediary empresa entreprise unternehmen firma fund startup',
  },
  {
    ...{ group: 'government', icon: 'rounded-square', acts: true },
    words: 'government ministry parliament senate council embassy authority',
  },
  { ...{ group: 'government', icon: 'ringed-disc', acts: true }, words: 'nation' },
  { ...{ group: 'armed', icon: 'triangle', acts: true }, words: 'army militia navy battalion regiment' },
  { ...{ group: 'political', icon: 'pentagon', acts: true }, words: 'party coalition movement faction' },
  {
    ...{ group: 'media', icon: 'sheet', acts: false },
    words:
      'movie film show series episode book article paper publication journal magazine newspaper document doc report page webpage website chapter chunk section paragraph song album track video photo image post tweet message email mail comment review news story question answer file statement note patent law contract invoice email libro pelicula',
  },
  {
    ...{ group: 'places', icon: 'ring', acts: false },
    words:
      'place location city town village country state region province district county continent area zone address street road building house room airport station stop port harbour harbor river lake sea ocean mountain island site venue warehouse store shop restaurant hotel planet star galaxy geography ciudad pais ville stadt ort land factory plant farm stadium',
  },
  {
    ...{ group: 'events', icon: 'diamond', acts: false },
    words:
      'event meeting match game tournament season election battle war conflict attack crime incident accident conference concert festival session visit call trip flight journey order purchase transaction payment transfer shipment delivery booking reservation appointment encounter case trial treaty award ceremony interview release birth death marriage',
  },
  {
    ...{ group: 'government', icon: 'square', acts: false },
    words: 'office position post role job title rank mandate',
  },
]

const BY_WORD = new Map(FAMILIES.flatMap(family => family.words.split(' ').map(word => [word, family])))

/** Drawn in a hue that means nothing but that they are one kind. */
const OTHER_HUES = 7
const ANGULAR = ['square', 'diamond', 'pentagon', 'triangle', 'hexagon', 'sheet', 'rounded-square']
/** A disc that does not act is drawn as a ring. */
const iconsFor = (acts: boolean) => [acts ? 'disc' : 'ring', ...ANGULAR]

/** The last word of a label that says what it is, and the look that goes with it. */
export function familyOf(label: string): { readonly word: string; readonly look: Look } | undefined {
  const last = (wordsOf(label).at(-1) ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const singular = [last, last.replace(/ies$/, 'y'), last.replace(/es$/, ''), last.replace(/s$/, '')]
  const word = singular.find(each => BY_WORD.has(each))
  const family = word === undefined ? undefined : BY_WORD.get(word)
  return family === undefined || word === undefined
    ? undefined
    : { word, look: { group: family.group, icon: family.icon, acts: family.acts } }
}

/**
 * A look that no kind has yet, as long as there is one: the family's with its own icon or the next free one; for a
 * label that says nothing to us the next hue.
 */
export function freeLook(label: string, used: readonly Look[]): Look {
  const wanted = familyOf(label)?.look
  if (wanted !== undefined) {
    const inGroup = used.filter(({ group }) => group === wanted.group)
    const free = [wanted.icon, ...iconsFor(wanted.acts)].find(
      icon => !inGroup.some(look => look.icon === icon),
    )
    return { ...wanted, icon: free ?? wanted.icon }
  }
  const others = used.filter(({ group }) => group.startsWith('other-')).length
  const group = `other-${(others % OTHER_HUES) + 1}`
  const icons = iconsFor(false)
  const icon = icons[(others + Math.floor(others / OTHER_HUES)) % icons.length] ?? 'ring'
  return { group, icon, acts: false }
}
