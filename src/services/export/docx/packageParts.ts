import type { PackedPicture } from './Pictures.ts'
import { type Xml, xml, xmlFile, xmlText } from './xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What says in a package that this program made it. */
export const applicationName = 'Tahrir'

/** The parts of a document that are the same in all, but for the kinds of its images. */
export function fixedParts(pictures: readonly PackedPicture[]): Record<string, Uint8Array> {
  return {
    '[Content_Types].xml': xmlFile(contentTypes(pictures)),
    '_rels/.rels': xmlFile(packageRelations()),
    'docProps/app.xml': xmlFile(
      xml(
        'Properties',
        { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
        xml('Application', {}, xmlText(applicationName)),
      ),
    ),
  }
}

/** The relations of the text to the other parts, to its images and to the addresses of its links. */
export function documentRelations(
  links: readonly [address: string, id: string][],
  pictures: readonly PackedPicture[],
): Xml {
  return relations(
    relation('styles', `${office}/styles`, 'styles.xml'),
    relation('numbering', `${office}/numbering`, 'numbering.xml'),
    relation('settings', `${office}/settings`, 'settings.xml'),
    ...pictures.map(({ id, path }) => relation(id, `${office}/image`, path)),
    ...links.map(([address, id]) => relation(id, `${office}/hyperlink`, address, 'External')),
  )
}

function packageRelations(): Xml {
  return relations(
    relation('document', `${office}/officeDocument`, 'word/document.xml'),
    relation('core', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    relation('app', `${office}/extended-properties`, 'docProps/app.xml'),
  )
}

function relations(...all: Xml[]): Xml {
  return xml('Relationships', { xmlns: `${packages}/relationships` }, ...all)
}

function relation(id: string, type: string, target: string, mode: string | null = null): Xml {
  return xml('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode })
}

function contentTypes(pictures: readonly PackedPicture[]): Xml {
  const part = (name: string, type: string) => xml('Override', { PartName: name, ContentType: type })
  return xml(
    'Types',
    { xmlns: `${packages}/content-types` },
    xml('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...[...new Map(pictures.map(({ ending, mediaType }) => [ending, mediaType]))].map(([ending, mediaType]) =>
      xml('Default', { Extension: ending, ContentType: mediaType }),
    ),
    part('/word/document.xml', `${word}.document.main+xml`),
    part('/word/styles.xml', `${word}.styles+xml`),
    part('/word/numbering.xml', `${word}.numbering+xml`),
    part('/word/settings.xml', `${word}.settings+xml`),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  )
}
