import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useProgram } from '../app/ProgramContext.ts'
import { Button } from '../ui/Button.tsx'
import type { Import } from './useImport.ts'

/** Brings files in: by the host's own dialog where it has one, else by the browser's. */
export function ImportButton({ importing, id }: { importing: Import; id: string }) {
  const { capabilities } = useProgram()
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        id={id}
        icon="import"
        isDisabled={importing.running !== null}
        onPress={() => (capabilities.nativeDialogs ? void importing.byDialog() : input.current?.click())}
      >
        {t('transfer.import')}
      </Button>
      {!capabilities.nativeDialogs && (
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            const files = [...(event.target.files ?? [])].map((file) => ({ file, isFolder: false }))
            // Emptied at once, so that the same file can be chosen again.
            event.target.value = ''
            void importing.ofFiles(files)
          }}
        />
      )}
    </>
  )
}
