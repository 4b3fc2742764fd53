import { Fragment, type Slice } from '@tiptap/pm/model'

/**
 * What other programs are given of a copied slice: a part of one line, or several blocks of one list item,
 * quotation or cell, go without what they stand in; part of a single line is only its inline content.
 */
export function copiedContent({ content, openStart, openEnd }: Slice, isWholeLine: boolean): Fragment {
  let [inner, start, end] = [content, openStart, openEnd]
  while (start > 1 && end > 1 && inner.childCount === 1 && inner.firstChild) {
    inner = inner.firstChild.content
    start--
    end--
  }
  const only = inner.childCount === 1 ? inner.firstChild : null
  if (only?.isTextblock && start > 0 && end > 0 && !isWholeLine) return only.content
  return inner.firstChild?.type.isInGroup('part') ? inner : Fragment.from(content)
}
