// The same random cases in every run: what fails is what somebody changed. SEED=2 plays others.
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) })
