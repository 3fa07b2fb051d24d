import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);

// src/inputs/setting-error.ts
var SettingError = class extends Error {
  name = "SettingError";
  /** As whoever wrote it knows it: `Input "max-create"`. */
  setting;
  found;
  constructor(setting, found, allowed) {
    super(`${setting}: ${allowed}; found ${found === "" ? "nothing" : JSON.stringify(found)}.`);
    this.setting = setting;
    this.found = found;
  }
};

// src/inputs/server.ts
function readServer(environment) {
  const { GITHUB_SERVER_URL, GITHUB_API_URL } = environment;
  const serverUrl = requireAddress("GITHUB_SERVER_URL", GITHUB_SERVER_URL || gitHub);
  const apiUrl = requireAddress("GITHUB_API_URL", GITHUB_API_URL || apiOf(serverUrl));
  return { serverUrl, apiUrl };
}
var gitHub = "https://github.com";
function apiOf(serverUrl) {
  return serverUrl === gitHub ? "https://api.github.com" : `${serverUrl}/api/v3`;
}
function requireAddress(variable, address) {
  const url = address.replace(/(?<!\/)\/+$/, "");
  const { protocol, username, password, search, hash } = URL.canParse(url) ? new URL(url) : { protocol: "", username: "", password: "", search: "", hash: "" };
  const isServer = protocol === "https:" || protocol === "http:";
  if (isServer && username + password + search + hash === "") return url;
  throw new SettingError(
    `Variable ${variable}`,
    isServer ? "an address with a user name, a query or a fragment" : url,
    variable === "GITHUB_API_URL" ? "expected an address such as `https://api.github.com` or `https://HOST/api/v3`" : "expected an address such as `https://github.com` or `https://HOST`"
  );
}

// src/tracker/github/headers.ts
var apiVersion = "2022-11-28";
function isSendable(token) {
  return /^[\x21-\x7e]+$/.test(token);
}

// src/tracker/github/identity-question.ts
var viewerQuery = "query { viewer { login } }";
function isOfApp(token) {
  return token.startsWith("ghs_");
}
function identityQuestion(apiUrl, token) {
  if (!isOfApp(token)) return { url: `${apiUrl}/user`, method: "GET", body: null };
  const root = apiUrl.replace(/\/v3$/, "");
  return { url: `${root}/graphql`, method: "POST", body: JSON.stringify({ query: viewerQuery }) };
}

// src/version.ts
var version = "1.0.0";
var userAgent = `minutes-to-issues/${version}`;

export {
  SettingError,
  readServer,
  apiVersion,
  isSendable,
  viewerQuery,
  isOfApp,
  identityQuestion,
  version,
  userAgent
};
