import { hasName, type NamesField } from './namesTable.ts'

/** One thing that is asked of the articles of a list. */
export type Condition =
  | { field: 'status' | 'kind' | 'desk'; values: readonly string[]; isNot?: boolean }
  /** A language with all its regions: `en` is also `en-GB`. */
  | { field: 'language'; value: string; isNot?: boolean }
  | { field: NamesField; name: string; isExact: boolean; isNot?: boolean }
  | { field: 'urgency'; from: number; to: number; isNot?: boolean }
  /** Days as ISO 8601 writes them; `from` is in, `before` is out. */
  | { field: 'day'; from: string | null; before: string | null; isNot?: boolean }
  /** FTS5 expressions: the article matches in the text or in the headline. */
  | { field: 'match'; text: string; headline: string; isNot?: boolean }

export interface ConditionSql {
  /** For an article `a`. */
  sql: string
  parameters: (string | number)[]
}

/** What the conditions say together. No list shows templates; it shows the trash only where that is asked for by name. */
export function conditionSql(conditions: readonly Condition[]): ConditionSql {
  const parts = [asksForTrash(conditions) ? 'a.listed IN (1, 2)' : 'a.listed = 1']
  const parameters: (string | number)[] = []
  for (const condition of conditions) {
    if (isTrashAlone(condition)) {
      parts[0] = 'a.listed = 2'
      continue
    }
    const one = onePart(condition)
    parts.push(one.sql)
    parameters.push(...one.parameters)
  }
  return { sql: parts.join(' AND '), parameters }
}

export function asksForTrash(conditions: readonly Condition[]): boolean {
  return conditions.some(
    (condition) => condition.field === 'status' && !condition.isNot && condition.values.includes('trashed'),
  )
}

function isTrashAlone(condition: Condition): boolean {
  if (condition.field !== 'status' || condition.isNot) return false
  return condition.values.every((value) => value === 'trashed') && condition.values.length > 0
}

/** What one condition says by itself, of templates and the trash too. */
export function onePart(condition: Condition): ConditionSql {
  const { sql, parameters } = plainPart(condition)
  // Where a value is missing, SQL says neither yes nor no; a piece without an urgency is none of urgency 1.
  return { sql: condition.isNot ? `coalesce(NOT ${sql}, 1)` : sql, parameters }
}

function plainPart(condition: Condition): ConditionSql {
  switch (condition.field) {
    case 'status':
    case 'kind':
    case 'desk':
      return oneOf(`a.${condition.field}`, condition.values)
    case 'language':
      return {
        sql: '(a.language = ? OR a.language GLOB ?)',
        parameters: [condition.value, `${condition.value.replace(/[*?[\]]/g, '')}-*`],
      }
    case 'byline':
    case 'keywords':
      return hasName(condition.field, condition.name, condition.isExact)
    case 'urgency':
      return { sql: '(a.urgency BETWEEN ? AND ?)', parameters: [condition.from, condition.to] }
    case 'match':
      return {
        sql: `(a.number IN (SELECT rowid FROM article_search WHERE article_search MATCH ?
          UNION SELECT rowid FROM headline_search WHERE headline_search MATCH ?))`,
        parameters: [condition.text, condition.headline],
      }
    case 'day': {
      const { from, before } = condition
      return {
        sql: `(${[from === null ? '' : 'a.day >= ?', before === null ? '' : 'a.day < ?'].filter(Boolean).join(' AND ') || '1'})`,
        parameters: [from, before].filter((each) => each !== null),
      }
    }
  }
}

function oneOf(column: string, values: readonly string[]): ConditionSql {
  const [only] = values
  if (values.length === 1 && only !== undefined) return { sql: `(${column} = ?)`, parameters: [only] }
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, parameters: [...values] }
}
