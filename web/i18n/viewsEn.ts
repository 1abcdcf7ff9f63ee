import type { FileFault } from '../views/viewFile.ts'

const faults: Record<FileFault, string> = {
  'too large': 'is too large for a view. Nothing was changed.',
  'not json': 'cannot be read: it is no JSON. Nothing was changed.',
  'not a view': 'holds no view of Attest. Nothing was changed.',
  newer: 'was saved by a newer Attest than this one. Nothing was changed.',
}

/** The words of named views and of the address. */
export const viewsEn = {
  views: {
    title: 'Views',
    name: 'Keep this view in this browser, as',
    save: 'Save',
    kept: (name: string) => `“${name}” is saved.`,
    'not kept': (name: string) =>
      `“${name}” lasts until this page is closed: the browser keeps nothing more. Save it as a file.`,
    saved: 'Saved views',
    none: 'No view is saved yet.',
    remove: (name: string) => `Remove “${name}”`,
    saveFile: 'Save as a file',
    openFile: 'Open a file',
    fault: (file: string, why: FileFault) => `${file} ${faults[why]}`,
    withoutPositions:
      'The address is copied without where everybody stands: with it, it would be too long. Save the view as a file to keep that.',
  },
}
