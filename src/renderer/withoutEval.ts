import { z } from 'zod'

// zod compiles its object parsers with `new Function`, which the page's content policy refuses and
// reports. This has to run before the first schema is made, hence a module of its own, imported first.
z.config({ jitless: true })
