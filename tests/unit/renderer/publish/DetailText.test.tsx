// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { DetailText } from '../../../../src/renderer/publish/DetailText.tsx'
import { actionAddress, plainText } from '../../../../src/renderer/publish/textForms.ts'
import { useMetadataField } from '../../../../src/renderer/publish/useMetadataField.ts'
import { render } from '../render.tsx'

function Fields({ doc }: { doc: Y.Doc }) {
  const session = { doc, metadata: doc.getMap<unknown>('metadata') }
  const credit = useMetadataField(session, 'credit')
  const note = useMetadataField(session, 'note')
  return (
    <>
      <DetailText field={credit} form={actionAddress} label="Address" direction="rtl" isAddress />
      <DetailText field={note} form={plainText} label="Note" direction="rtl" lines={2} />
    </>
  )
}

describe('a field of the details', () => {
  let remove = () => {}
  afterEach(() => remove())

  async function open() {
    const doc = new Y.Doc()
    const metadata = doc.getMap<unknown>('metadata')
    const origins: unknown[] = []
    doc.on('update', (_update, origin) => origins.push(origin))
    const rendered = await render(<Fields doc={doc} />)
    remove = rendered.remove
    const address = rendered.element.querySelector('input') as HTMLInputElement
    const note = rendered.element.querySelector('textarea') as HTMLTextAreaElement
    return { metadata, origins, address, note, element: rendered.element }
  }

  async function write(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
    const prototype = Object.getPrototypeOf(field) as object
    const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set
    await act(async () => {
      field.focus()
      // React listens to the element's own setter; the prototype's gets past it, as typing does.
      setter?.call(field, text)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }

  it('keeps what fits, in a transaction of its own origin', async () => {
    const { metadata, origins, address } = await open()
    await write(address, 'https://example.com/app')
    expect(metadata.get('credit')).toEqual({
      text: '',
      tagline: '',
      callToAction: { label: '', href: 'https://example.com/app' },
    })
    expect(origins).toEqual(['details'])
  })

  it('says why something does not fit, and the article keeps what it had', async () => {
    const { metadata, address, element } = await open()
    await write(address, 'https://example.com')
    await write(address, 'javascript:alert(1)')
    expect(metadata.get('credit')).toMatchObject({ callToAction: { href: 'https://example.com' } })
    expect(address.getAttribute('aria-invalid')).toBe('true')
    expect(element.textContent).toContain('A whole address is needed')
  })

  it('shows what another window writes, also while something is written here', async () => {
    const { metadata, note } = await open()
    await write(note, 'تُراجع الأرقام')
    await act(async () => metadata.set('note', 'تُراجع الأرقام غدًا'))
    expect(note.value).toBe('تُراجع الأرقام غدًا')
  })

  it('gives up what was not taken once the field is changed elsewhere', async () => {
    const { metadata, address } = await open()
    await write(address, 'javascript:alert(1)')
    const callToAction = { label: '', href: 'https://example.com/other' }
    await act(async () => metadata.set('credit', { text: '', tagline: '', callToAction }))
    expect(address.value).toBe('https://example.com/other')
    expect(address.getAttribute('aria-invalid')).not.toBe('true')
  })

  it('reads a stored value that does not fit as empty and leaves it stored', async () => {
    const { metadata, note } = await open()
    await act(async () => metadata.set('note', { broken: true }))
    expect(note.value).toBe('')
    expect(metadata.get('note')).toEqual({ broken: true })
  })
})
