/**
 * What bundles are built for: actions run node 24, the command line whatever is there. Untold, esbuild makes each pattern with
 * `\p{…}` a `new RegExp(…)` where it stands, which is then made anew for every text that is read.
 *
 * @type {Pick<import('esbuild').BuildOptions, 'target' | 'supported'>}
 */
export const buildTarget = {
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
}
