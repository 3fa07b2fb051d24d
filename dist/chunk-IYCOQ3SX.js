import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);

// src/tracker/github/proxy.ts
var names = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
function fetchOf(environment) {
  if (names.every((name) => (environment[name] ?? "") === "")) return globalThis.fetch;
  return async (input, init) => {
    const { defaults } = await import("./utils-MNX3D6LZ.js");
    const { fetch } = defaults.request;
    return fetch(input, init);
  };
}

export {
  fetchOf
};
