/** Particles that are written in one with a name, the longest first: و ف س, ب ك ل, and the article after them. */
const particles = [
  'وبال',
  'وكال',
  'فبال',
  'فكال',
  'وال',
  'فال',
  'بال',
  'كال',
  'ال',
  'وب',
  'وك',
  'ول',
  'فب',
  'فك',
  'فل',
  'وس',
  'و',
  'ف',
  'ب',
  'ك',
  'ل',
  'س',
] as const

/** The word as a whole first, then without each particle that it may begin with. لل is ل and the article. */
export function prefixesOf(bare: string): { prefix: string; rest: string }[] {
  const found = [{ prefix: '', rest: bare }]
  for (const [written, prefix] of [
    ['ولل', 'ول'],
    ['فلل', 'فل'],
    ['لل', 'ل'],
  ] as const) {
    if (bare.startsWith(written) && bare.length > written.length + 1) {
      found.push({ prefix, rest: `ال${bare.slice(written.length)}` })
      found.push({ prefix: `${prefix}ال`, rest: bare.slice(written.length) })
    }
  }
  for (const prefix of particles) {
    if (bare.startsWith(prefix) && bare.length > prefix.length + 1) {
      found.push({ prefix, rest: bare.slice(prefix.length) })
    }
  }
  return found
}

/** A settled spelling with particles before it: ل and القاهرة are للقاهرة. */
export function withPrefix(prefix: string, approved: string): string {
  if (!prefix.endsWith('ال') && prefix.endsWith('ل') && approved.startsWith('ال')) {
    return `${prefix}ل${approved.slice(2)}`
  }
  if (prefix.endsWith('لال'))
    return `${prefix.slice(0, -2)}ل${approved.startsWith('ال') ? approved.slice(2) : approved}`
  if (prefix.endsWith('ال') && approved.startsWith('ال')) return prefix + approved.slice(2)
  return prefix + approved
}
