// Stands in for undici in the bundle. @actions/http-client loads undici when it is imported,
// which costs a quarter of the start-up, but uses it only for OIDC and behind a proxy.
const undici = () => require('./undici.cjs')

module.exports = {
  get ProxyAgent() {
    return undici().ProxyAgent
  },
  get fetch() {
    return undici().fetch
  },
}
