import { z } from 'zod'
import { settingStates } from '../../shared/diagnostics/diagnosticsText.ts'

export type SettingFacts = Record<string, string | number | boolean>

/**
 * Settings as they may leave the house: numbers and truths as they are, words where they are one of a list of the
 * program's own, and of all that people typed (a name of a desk, a footer, a profile) only whether it is there.
 */
export function settingFacts(schema: z.ZodType, value: unknown, path: string): SettingFacts {
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodObject) {
    const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
    const parts = Object.entries(inner.shape as Record<string, z.ZodType>).map(([name, part]) =>
      settingFacts(part, given[name], path === '' ? name : `${path}.${name}`),
    )
    return Object.assign({}, ...parts)
  }
  if (Array.isArray(value)) return { [path]: value.length }
  if (typeof value === 'number' || typeof value === 'boolean') return { [path]: value }
  if (typeof value === 'string' && inner instanceof z.ZodEnum) return { [path]: value }
  const isSet = value !== null && value !== undefined && value !== ''
  return { [path]: isSet ? settingStates.set : settingStates.notSet }
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema
}
