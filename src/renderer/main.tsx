import './withoutEval.ts'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { TroubleBoundary } from './app/TroubleBoundary.tsx'
import { connect } from './connect.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

createRoot(root).render(
  <StrictMode>
    <TroubleBoundary>
      <App client={connect()} />
    </TroubleBoundary>
  </StrictMode>,
)
