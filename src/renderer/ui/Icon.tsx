import type { ReactNode } from 'react'
import './Icon.css'

/** Line drawings on a grid of 20; those that point along the line are mirrored in right-to-left text. */
const drawings = {
  convert: <path d="M3.5 7.5h11l-3-3M16.5 12.5h-11l3 3" />,
  plus: <path d="M10 4v12M4 10h12" />,
  import: <path d="M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M4 13.5V16h12v-2.5" />,
  export: <path d="M10 12V3m0 0 3.5 3.5M10 3 6.5 6.5M4 13.5V16h12v-2.5" />,
  search: <path d="M8.75 14a5.25 5.25 0 1 0 0-10.5 5.25 5.25 0 0 0 0 10.5Zm3.9-1.35L17 17" />,
  trash: <path d="M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5" />,
  history: <path d="M3.5 10a6.5 6.5 0 1 0 2-4.7L3.5 7.2M3.5 3.5v3.7h3.7M10 6.5V10l2.5 2" />,
  restore: <path d="M4 8h7.5a4.5 4.5 0 0 1 0 9H8M4 8l3.5-3.5M4 8l3.5 3.5" />,
  minus: <path d="M4 10h12" />,
  typewriter: <path d="M3 3.5h14M3 16.5h14M5 10h10M10 5.5v2m0 5v2" />,
  focus: <path d="M3 7V3.5h3.5M13.5 3.5H17V7M17 13v3.5h-3.5M6.5 16.5H3V13M7 8h6M7 12h6" />,
  filter: <path d="M3 4.5h14l-5.5 6.5v5l-3-1.5V11z" />,
  bookmark: <path d="M5.5 3h9v14L10 13.5 5.5 17z" />,
  board: <path d="M3 4h4v12H3zM8.5 4h3v8h-3zM13 4h4v10h-4z" />,
  keyboard: <path d="M2.5 5.5h15v9h-15zM5.5 8.5h.1M8.5 8.5h.1M11.5 8.5h.1M14.5 8.5h.1M6.5 11.7h7" />,
  settings: (
    <path d="M3 5.5h8M15 5.5h2M3 14.5h2M9 14.5h8M13 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 16.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z" />
  ),
  more: (
    <path
      d="M3 10a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0m5.5 0a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0m5.5 0a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0"
      fill="currentColor"
      stroke="none"
    />
  ),
  close: <path d="m5 5 10 10M15 5 5 15" />,
  down: <path d="m5.5 8 4.5 4.5L14.5 8" />,
  up: <path d="m5.5 12 4.5-4.5 4.5 4.5" />,
  outline: <path d="M4 5h12M7 10h9M7 15h9M4 10h.1M4 15h.1" />,
  grip: <path d="M7.5 5h.1M12.5 5h.1M7.5 10h.1M12.5 10h.1M7.5 15h.1M12.5 15h.1" />,
  check: <path d="m4.5 10.5 3.5 3.5 7.5-8" />,
  warning: <path d="M10 3.5 17.5 16.5h-15L10 3.5ZM10 8.5v3.5M10 14.2v.1" />,
  info: <path d="M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 9v4.5M10 6.5v.1" />,
  panel: <path d="M3 4h14v12H3zM12.5 4v12" />,
  page: <path d="M5 2.5h7l3.5 3.5v11.5H5zM8 9.5h4.5M8 13h4.5" />,
  print: <path d="M6 7V3h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8V17H6z" />,
  phone: <path d="M6 2.5h8v15H6zM9 15h2" />,
  tablet: <path d="M4 2.5h12v15H4zM9 15h2" />,
  desktop: <path d="M2.5 4h15v9.5h-15zM10 13.5V17M6.5 17h7" />,
  folder: <path d="M2.5 15.5v-11h5l2 2.5h8v8.5z" />,
  cards: <path d="M3 4h14v5H3zM3 12h14M3 15.5h9M5.5 6.5h5" />,
  light: (
    <path d="M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4" />
  ),
  dark: <path d="M16 12.4A6.8 6.8 0 0 1 7.6 4a6.8 6.8 0 1 0 8.4 8.4Z" />,
  preview: (
    <path d="M1.8 10S4.8 4.6 10 4.6 18.2 10 18.2 10 15.2 15.4 10 15.4 1.8 10 1.8 10ZM10 12.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8Z" />
  ),
  calendar: <path d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5" />,
  back: <path d="M12 5 7 10l5 5" />,
  forward: <path d="m8 5 5 5-5 5" />,
  undo: <path d="M8 5 4.5 8.5 8 12M4.5 8.5H12a4 4 0 0 1 0 8H9" />,
  redo: <path d="m12 5 3.5 3.5L12 12M15.5 8.5H8a4 4 0 0 0 0 8h3" />,
  bulletList: <path d="M8 5h9M8 10h9M8 15h9M3.5 5h.1M3.5 10h.1M3.5 15h.1" />,
  orderedList: (
    <path d="M8.5 5H17M8.5 10H17M8.5 15H17M3 4l1.2-.7V7M3 12.8c.4-1 2-1 2 .1 0 .9-2 1.6-2 2.6h2.2" />
  ),
  blockquote: <path d="M4 6h4v4c0 2-1 3.4-3 4M11.5 6h4v4c0 2-1 3.4-3 4" />,
  highlight: <path d="m11.5 4 4.5 4.5-6.5 6H6.5L5 13zM3 17h14" />,
  superscript: <path d="m3 7 7 9M10 7l-7 9M13 4.6c.5-1.5 3.2-1.3 3.2.4 0 1.3-3.2 2.4-3.2 4h3.4" />,
  subscript: <path d="m3 4 7 9M10 4l-7 9M13 12.6c.5-1.5 3.2-1.3 3.2.4 0 1.3-3.2 2.4-3.2 4h3.4" />,
  code: <path d="M7 5.5 2.5 10 7 14.5M13 5.5l4.5 4.5-4.5 4.5" />,
  link: (
    <path d="M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1" />
  ),
  attribution: (
    <path d="M3.5 10H8M10 15.5c.4-2.6 1.6-3.8 3.5-3.8s3.1 1.2 3.5 3.8M13.5 9.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z" />
  ),
  table: <path d="M3 4.5h14v11H3zM3 8.2h14M3 11.8h14M7.7 4.5v11M12.3 4.5v11" />,
  figure: <path d="M3 4h14v12H3zM3 13.5l4-4 3.5 3.5 2.5-2.5 4 4M12.5 7.6h.1" />,
  separator: <path d="M3 10h14M6 4.5h8M6 15.5h8" />,
  isolate: <path d="M6.5 4H4v12h2.5M13.5 4H16v12h-2.5M7.5 13 10 6.5l2.5 6.5M8.3 11h3.4" />,
  invisibles: <path d="M15.5 4H9a3.2 3.2 0 0 0 0 6.4h1.5M10.5 4v12.5M13.5 4v12.5" />,
  proof: <path d="M3.5 5h8M3.5 9h6M3.5 13h4M10 14.5l2.5 2.5 5-7" />,
  rightToLeft: (
    <path d="M16 4.5H8.2a2.7 2.7 0 0 0 0 5.4h1.3M9.5 4.5v8M13 4.5v8M16 16H4m0 0 2.4-2.4M4 16l2.4 2.4" />
  ),
  leftToRight: (
    <path d="M16 4.5H8.2a2.7 2.7 0 0 0 0 5.4h1.3M9.5 4.5v8M13 4.5v8M4 16h12m0 0-2.4-2.4M16 16l-2.4 2.4" />
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

const mirrored: ReadonlySet<IconName> = new Set([
  'restore',
  'history',
  'panel',
  'back',
  'forward',
  'undo',
  'redo',
  'bulletList',
  'orderedList',
  'attribution',
  'outline',
  'proof',
])

/** A drawing beside words that say the same; screen readers pass it over. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={mirrored.has(name) ? 'icon icon-mirrored' : 'icon'}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  )
}
