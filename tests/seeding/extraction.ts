import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

interface Step {
  readonly step: number
  readonly role: string
  readonly actor: string
  readonly document: string | null
  readonly mode: string
  readonly cue: string | null
}

/** What a person read out of the article, as far as the tests compare it. */
export interface Extraction {
  readonly documents: readonly {
    readonly id: string
    readonly kind: string
    readonly url: string | null
    readonly publisher: string | null
    readonly lang: string | null
    readonly sha256?: string
    readonly inHand: boolean
    readonly published: { readonly edtf: string; readonly min: string | null; readonly max: string | null }
  }[]
  readonly documentCites: readonly { readonly from: string; readonly to: string; readonly basis: string }[]
  readonly entities: readonly {
    readonly id: string
    readonly label: string
    readonly name: string
    readonly namesInArticle: readonly string[]
    readonly namesBackground: readonly { readonly value: string; readonly lang: string }[]
    readonly externalIds: Readonly<Record<string, string>>
  }[]
  readonly linkRollup: readonly {
    readonly linkId: string
    readonly type: string
    readonly subject: string
    readonly object: string
  }[]
  readonly claims: readonly {
    readonly claimId: string
    readonly kind: string
    readonly subject: string
    readonly type: string | null
    readonly object: string | null
    readonly property: string | null
    readonly value: string | boolean | null
    readonly linkId: string | null
    readonly quote: string
    readonly quoteStart: number
    readonly quoteEnd: number
    readonly document: string
    readonly originDocument?: string | null
    readonly attribution: readonly Step[]
    readonly stance: string
    readonly modality: string
    readonly hedge: string | null
    readonly confidence: number
    readonly admiralty: { readonly information: number }
    readonly inferred: boolean
    readonly qualifiers: Readonly<Record<string, unknown>>
    readonly time: {
      readonly validFrom: string | null
      readonly validTo: string | null
      readonly eventDate: string | null
    }
  }[]
}

const FILE = resolve(import.meta.dirname, '../../../shared/article/extraction.json')

/** The extraction that the shipped seed was written from, or undefined where it does not lie beside the project. */
export function readExtraction(): Extraction | undefined {
  if (!existsSync(FILE)) return undefined
  // The file is fixed and the comparisons below fail where it is not of this shape.
  return JSON.parse(readFileSync(FILE, 'utf8')) as Extraction
}
