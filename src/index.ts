import { headStart } from './head-start.js'

const { fetch, sent, abandon } = headStart(process.env)
await sent
const { main } = await import('./main.js')
await main(process.env, fetch)
abandon()
