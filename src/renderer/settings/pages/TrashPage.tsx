import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrashContent } from '../../../shared/contract/trash.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import { useDeleteForGood } from '../../library/useDeleteForGood.ts'
import { useTrashWords } from '../../library/useTrashWords.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { useDeskSettings } from '../DeskContext.ts'
import { useChangeDesk } from '../useChangeDesk.ts'

const choices = [7, 30, 90, 365]

/** How long the trash keeps what is in it, and its end. */
export function TrashPage() {
  const { client } = useProgram()
  const { t } = useTranslation()
  const { trash } = useDeskSettings()
  const changeDesk = useChangeDesk()
  const deleteForGood = useDeleteForGood()
  const wordsOf = useTrashWords()
  const [content, setContent] = useState<TrashContent | null>(null)

  const read = useCallback(async () => {
    const reply = await client.call('trash.describe', {})
    if (reply.ok) setContent(reply.value)
  }, [client])
  useEffect(() => {
    void read()
    return client.on('listChanged', () => void read())
  }, [client, read])

  const days = choices.includes(trash.keptDays) ? choices : [...choices, trash.keptDays].sort((a, b) => a - b)
  return (
    <>
      <Select
        label={t('trash.keptDays')}
        options={days.map((count) => ({ id: String(count), label: t('trash.days', { count }) }))}
        value={String(trash.keptDays)}
        onChange={(id) => changeDesk({ trash: { keptDays: Number(id) } })}
      />
      <p className="settings-hint">{t('trash.keptHint')}</p>
      {content !== null && (
        <p aria-live="polite">
          {content.articles === 0 ? t('trash.nothing') : t('trash.now', { content: wordsOf(content) })}
        </p>
      )}
      {content !== null && content.articles > 0 && (
        <div>
          <Button kind="danger" onPress={() => void deleteForGood().then(read)}>
            {t('trash.deleteAll')}
          </Button>
        </div>
      )}
    </>
  )
}
