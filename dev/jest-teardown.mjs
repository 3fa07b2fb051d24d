import { rm } from 'node:fs/promises'

export default async function removeBundle() {
  await rm(process.env.BUNDLE_FOLDER, { recursive: true, force: true })
}
