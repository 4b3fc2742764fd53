import { panelShown } from '../panelShown.ts'

export const { useShown: useProofShown, show: showProof } = panelShown('proof')
