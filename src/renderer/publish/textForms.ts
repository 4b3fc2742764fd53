import type { Credit, Metadata } from '../../shared/article/metadata.ts'
import type { TextForm } from './DetailText.tsx'

export const plainText: TextForm<string> = {
  toText: (value) => value,
  fromText: (text) => text,
}

/** An address, or none where nothing is written. */
export const optionalAddress: TextForm<string | null> = {
  toText: (value) => value ?? '',
  fromText: (text) => text.trim() || null,
}

export const placeOfDateline: TextForm<Metadata['dateline']> = {
  toText: (dateline) => dateline.place,
  fromText: (place, dateline) => ({ ...dateline, place }),
}

export const creditText = partOfCredit(
  (credit) => credit.text,
  (credit, text) => ({ ...credit, text }),
)

export const creditTagline = partOfCredit(
  (credit) => credit.tagline,
  (credit, tagline) => ({ ...credit, tagline }),
)

export const actionLabel = partOfCredit(
  (credit) => credit.callToAction?.label ?? '',
  (credit, label) => ({ ...credit, callToAction: action(label, credit.callToAction?.href ?? null) }),
)

export const actionAddress = partOfCredit(
  (credit) => credit.callToAction?.href ?? '',
  (credit, text) => {
    const address = text.trim()
    return {
      ...credit,
      callToAction: action(credit.callToAction?.label ?? '', address === '' ? null : address),
    }
  },
)

/** A part of the credit. A credit of which nothing is left is none. */
function partOfCredit(
  read: (credit: Credit) => string,
  write: (credit: Credit, text: string) => Credit,
): TextForm<Credit | null> {
  const none: Credit = { text: '', tagline: '', callToAction: null }
  return {
    toText: (credit) => read(credit ?? none),
    fromText(text, before) {
      const credit = write(before ?? none, text)
      const isEmpty = credit.text === '' && credit.tagline === '' && credit.callToAction === null
      return isEmpty ? null : credit
    },
  }
}

function action(label: string, href: string | null): Credit['callToAction'] {
  return label === '' && href === null ? null : { label, href }
}
