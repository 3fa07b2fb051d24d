// The flavour without Redis, which the plugins use too; the package describes only the other one.
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck'
}
