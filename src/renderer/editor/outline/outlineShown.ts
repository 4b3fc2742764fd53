import { panelShown } from '../panelShown.ts'

export const { useShown: useOutlineShown, show: showOutline } = panelShown('outline')
