import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);

// src/tracker/github/proxy.ts
import { subscribe } from "node:diagnostics_channel";
var names = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
function fetchOf(environment) {
  if (names.every((name) => (environment[name] ?? "") === "")) return globalThis.fetch;
  subscribe("undici:client:connectError", giveUpWithoutTunnel);
  return async (input, init) => {
    const { defaults } = await import("./utils-MNX3D6LZ.js");
    const { fetch } = defaults.request;
    return fetch(input, init);
  };
}
function giveUpWithoutTunnel(event) {
  const { error, connectParams } = event;
  if (error.code !== "UND_ERR_SOCKET") return;
  error.code = "UND_ERR_PROXY_CLOSED";
  error.message = `The proxy closed the connection before it led to ${connectParams.host}: ${error.message}`;
}

export {
  fetchOf
};
