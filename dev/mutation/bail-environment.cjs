const { TestEnvironment } = require('jest-environment-node')

/** After the first failure no further test runs: the mutant is found. Jest's own `bail` knows whole files only. */
module.exports = class BailEnvironment extends TestEnvironment {
  #failed = false

  handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure') this.#failed = true
    if (name === 'test_start' && this.#failed) test.mode = 'skip'
  }
}
